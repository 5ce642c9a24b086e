/**
 * Document → Signature: what grouping keeps of a report, about 1 KB whatever its length. Hashed terms of the headline and
 * of the first 1,500 characters that tell the story, each weighed once and for all by a shipped list of frequencies, so
 * that a signature depends on nothing but its report. It holds no text.
 */
import { rarity } from "../lexicon/frequency.ts";
import { STOPWORDS } from "../lexicon/stopwords.ts";
import { type Document, TELLING } from "../model/document.ts";
import { momentOf } from "../text/edtf.ts";
import { type Word, words } from "../text/fold.ts";
import { hashOf } from "../text/hash.ts";
import { stem } from "../text/stem.ts";

const READ = 1500;
const LEAD = 60;
/** Words of a first line that stands for a headline. */
const TITLE_WORDS = 16;
const MOST_TERMS = 110;
const MOST_PHRASES = 48;

export const NAME = 1;
export const NUMBER = 2;
export const TITLE = 4;
export const LEADING = 8;

/** Terms in rising order of their hashes, with their weights. */
export interface Bag {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

export interface Signature extends Bag {
  readonly id: string;
  /** Days since 1970, with a fraction where the time of day is known; null where the day is not. */
  readonly day: number | null;
  /** How telling each term is by the shipped list: the negative logarithm of its share of reports. */
  readonly rarities: Float32Array;
  /** NAME | NUMBER | TITLE | LEADING of each term. */
  readonly flags: Uint8Array;
  /** Pairs of words that stand beside each other. */
  readonly phrases: Bag;
  /** The likeness to be expected of this report and an unrelated one: high for common political prose, low for rare names. */
  readonly typicality: number;
  /** Words that carry matter, of those that were read. */
  readonly length: number;
  /** Lengths of the vectors: all, names, numbers, title, lead. */
  readonly norms: Float32Array;
  readonly phraseNorm: number;
}

/** A term that stands there more often weighs no more. */
const MOST_TIMES = 15;
/** Weights of pairs are rounded to so many steps, so that they are the same when they come back from a store. */
export const PAIR_STEPS = 2048;

interface Term {
  count: number;
  flags: number;
}

export function signature(document: Document): Signature {
  const terms = new Map<string, Term>();
  const phrases = new Map<string, number>();
  const title = titleOf(document);
  let length = 0;
  const take = (text: string, found: readonly Word[], isTitle: boolean): void => {
    const shouted = isTitle && mostlyCapitals(text);
    let before: { key: string; at: number } | null = null;
    for (const [at, word] of found.entries()) {
      if (!tells(word.word)) continue;
      length += 1;
      const number = /^\p{N}/u.test(word.word);
      const key = number ? word.word : stem(word.word);
      const term = terms.get(key) ?? { count: 0, flags: number ? NUMBER : 0 };
      term.count += isTitle ? 2 : 1;
      if (isTitle) term.flags |= TITLE | LEADING;
      else if (at < LEAD) term.flags |= LEADING;
      if (!shouted && isName(text, word)) term.flags |= NAME;
      terms.set(key, term);
      if (before !== null && before.at === at - 1) {
        const pair = `${before.key} ${key}`;
        phrases.set(pair, (phrases.get(pair) ?? 0) + 1);
      }
      before = { key, at };
    }
  };
  take(title, words(title), true);
  const body = bodyOf(document, title);
  take(body, words(body), false);

  const telling = heaviest(
    [...terms].map(([key, { count, flags }]) => ({
      key,
      flags,
      rarity: rarity(key),
      weight: weightOf(count, rarity(key)),
    })),
    MOST_TERMS,
  );
  const paired = heaviest(
    [...phrases].map(([key, count]) => ({
      key,
      flags: 0,
      rarity: 0,
      weight: Math.round(Math.log(1 + count) * pairRarity(key) * PAIR_STEPS) / PAIR_STEPS,
    })),
    MOST_PHRASES,
  );
  const { value } = document.published;
  return sealed(document.id, value === null ? null : momentOf(value), telling, paired, length);
}

interface Weighed {
  readonly key: string;
  readonly flags: number;
  readonly rarity: number;
  readonly weight: number;
}

function sealed(
  id: string,
  day: number | null,
  all: readonly Weighed[],
  pairs: readonly Weighed[],
  length: number,
): Signature {
  const rows = byHash(all);
  const pairRows = byHash(pairs);
  return complete({
    id,
    day,
    terms: Uint32Array.from(rows, (row) => row.hash),
    weights: Float32Array.from(rows, (row) => row.weight),
    rarities: Float32Array.from(rows, (row) => row.rarity),
    flags: Uint8Array.from(rows, (row) => row.flags),
    phrases: {
      terms: Uint32Array.from(pairRows, (row) => row.hash),
      weights: Float32Array.from(pairRows, (row) => row.weight),
    },
    length,
  });
}

/** A signature of what it is made of: the rest follows from that. */
export function complete(parts: Omit<Signature, "typicality" | "norms" | "phraseNorm">): Signature {
  const { rarities, weights, flags, phrases } = parts;
  return { ...parts, ...weighed(rarities, weights, flags), phraseNorm: Math.hypot(...phrases.weights) };
}

export function weightOf(count: number, rarity: number): number {
  return Math.log(1 + Math.min(MOST_TIMES, count)) * rarity;
}

/** Weights of terms → what depends on them. */
export function weighed(rarities: Float32Array, weights: Float32Array, flags: Uint8Array) {
  const norms = new Float32Array(5);
  let expected = 0;
  for (const [index, weight] of weights.entries()) {
    const square = weight * weight;
    norms[0]! += square;
    for (let view = 0; view < 4; view += 1) if (flags[index]! & (1 << view)) norms[view + 1]! += square;
    expected += weight * Math.exp(-rarities[index]!) * rarities[index]!;
  }
  for (let view = 0; view < 5; view += 1) norms[view] = Math.sqrt(norms[view]!);
  return { weights, norms, typicality: norms[0]! > 0 ? expected / norms[0]! : 0 };
}

function byHash(weighed: readonly Weighed[]): (Omit<Weighed, "key"> & { hash: number })[] {
  return weighed
    .map(({ key, ...row }) => ({ hash: hashOf(key), ...row }))
    .toSorted((a, b) => a.hash - b.hash);
}

function heaviest(weighed: readonly Weighed[], most: number): Weighed[] {
  return weighed
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, most);
}

function pairRarity(pair: string): number {
  const [first, second] = pair.split(" ");
  return Math.sqrt(rarity(first!) * rarity(second!));
}

/** Where there is no headline, the first line is read as one: a short line whole, a paragraph's beginning. */
function titleOf(document: Document): string {
  const headline = document.blocks.find((block) => block.kind === "headline");
  const title = document.title ?? (headline ? document.text.slice(headline.from, headline.to) : "");
  // "http://news.example/…" stands where a page has no title: its first line is rarely the headline.
  if (title !== "") return isAddress(title) ? "" : title;
  for (const { kind, from, to } of document.blocks) {
    const line = document.text.slice(from, to);
    if (!TELLING.has(kind) || kind === "digest") continue;
    const end = words(line.slice(0, 400))[TITLE_WORDS]?.from;
    return end === undefined ? line.slice(0, 400) : line.slice(0, end);
  }
  return "";
}

function isAddress(line: string): boolean {
  return /^https?\s?:/i.test(line);
}

function bodyOf(document: Document, title: string): string {
  let body = "";
  for (const block of document.blocks) {
    if (!TELLING.has(block.kind) || block.kind === "digest" || body.length >= READ) continue;
    const text = document.text.slice(block.from, block.to);
    if (text !== title) body += `${text.slice(0, READ)}\n`;
  }
  return body.slice(0, READ);
}

function tells(word: string): boolean {
  return word.length > 1 && !STOPWORDS.has(word) && !ADDRESS.has(word);
}

const ADDRESS: ReadonlySet<string> = new Set(["http", "https", "www", "com", "html", "htm", "org", "php"]);

/** A capital that no beginning of a sentence explains. */
function isName(text: string, word: Word): boolean {
  const first = text[word.from]!;
  if (first === first.toLowerCase()) return false;
  return word.from > 1 && !/[.?!\n“"]\s?$/.test(text.slice(Math.max(0, word.from - 2), word.from));
}

/** "Leaders To Meet In Capital": here a capital tells nothing. */
function mostlyCapitals(text: string): boolean {
  const all = text.match(/\b[A-Za-z]/g)?.length ?? 0;
  return (text.match(/\b[A-Z]/g)?.length ?? 0) > 0.6 * Math.max(1, all);
}

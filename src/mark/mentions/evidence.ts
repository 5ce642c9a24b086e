/** Which of the unjudged names are persons: marks of a person are weighed over all places where a name stands in the report. */
import { isGivenName } from "../../lexicon/given-names.ts";
import { PARTICLES, SUFFIXES } from "../../lexicon/names-particles.ts";
import { PEOPLES, THINGS } from "../../lexicon/not-names.ts";
import { BODY_OPENERS, BODY_WORDS } from "../../lexicon/organisations.ts";
import { SURNAMES_FIRST } from "../../lexicon/surnames-first.ts";
import { HONORIFICS, ROLE_MODIFIERS } from "../../lexicon/titles.ts";
import type { Piece } from "./pieces.ts";
import { isHead, ofThings } from "./title.ts";
import type { Page, Word } from "./words.ts";

const ENOUGH = 1.5;
/** What persons do in news, in the past and present. */
const SAYING: ReadonlySet<string> = new Set(
  `said says say told tells added wrote writes tweeted asked replied argued warned noted insisted claimed explained stated announced urged testified called
  recalled denied confirmed thinks thought believes believed knows met visited arrived spoke welcomed promised vowed`.split(
    /\s+/,
  ),
);

export interface Judged {
  readonly persons: ReadonlySet<string>;
  /** The last words, lower case, of names with "Mr." before them. */
  readonly honored: ReadonlySet<string>;
}

/** The words of a name without its form of address. */
export function nameWords(page: Page, piece: Piece): readonly Word[] {
  const first = piece.honorific === null ? piece.first : piece.first + 1;
  return piece.end - first === 1 ? [page.words[first]!] : page.words.slice(first, piece.end);
}

export function keyOfName(words: readonly Word[]): string {
  return words.length === 1 ? words[0]!.key : words.map((word) => word.key).join(" ");
}

export function judge(page: Page, pieces: readonly Piece[]): Judged {
  const honored = new Set<string>();
  const alone = new Set<string>();
  for (const piece of pieces) {
    if (piece.kind !== "name") continue;
    const words = nameWords(page, piece);
    const last = words.at(-1);
    if (last === undefined) continue;
    if (piece.honorific !== null || piece.title !== null) honored.add(last.key);
    if (words.length === 1 && !piece.weak) alone.add(last.key);
  }
  const scores = new Map<string, number>();
  for (const piece of pieces) {
    if (piece.kind !== "name" || piece.weak) continue;
    const words = nameWords(page, piece);
    if (words.length === 0) continue;
    const key = keyOfName(words);
    const before = scores.get(key);
    if (page.home.has(key)) continue;
    scores.set(key, (before ?? byForm(page, words, honored, alone)) + byPlace(page, piece));
  }
  return {
    persons: new Set([...scores].filter(([, score]) => score >= ENOUGH).map(([key]) => key)),
    honored,
  };
}

/** What the words of the name themselves say. */
function byForm(
  page: Page,
  words: readonly Word[],
  honored: ReadonlySet<string>,
  alone: ReadonlySet<string>,
): number {
  const first = words[0]!;
  const last = words.findLast((word) => !SUFFIXES.has(word.key)) ?? first;
  if (words.length === 1) return isAcronym(first) ? -5 : 0;
  if (words.length > 6) return -5;
  let score = 0.5;
  if (isGivenName(first.key) || isGivenName(first.key.split("-")[0]!)) score += 2;
  else if (isGivenName(words[1]!.key) && words.length > 2) score += 1;
  if (BODY_OPENERS.has(first.key)) score -= 4;
  if (SURNAMES_FIRST.has(first.key) && words.length <= 3) score += words[1]!.key.includes("-") ? 2 : 1;
  if (SURNAMES_FIRST.has(last.key)) score += 1;
  if (words.slice(0, -1).some((word) => /^\p{Lu}\.?$/u.test(word.text))) score += 2;
  if (words.some((word) => PARTICLES.has(word.key))) score += 1;
  if (last !== words.at(-1)) score += 2;
  if (honored.has(last.key)) score += 3;
  if (alone.has(last.key)) score += 1;
  for (const word of words) {
    if (THINGS.has(word.key) || PEOPLES.has(word.key)) score -= 3;
    else if (BODY_WORDS.has(word.key)) score -= 2;
    else if (page.small.has(word.key) && word.key.length > 2 && !PARTICLES.has(word.key)) score -= 1.5;
    else if (ROLE_MODIFIERS.has(word.key)) score -= 1;
    if (isAcronym(word) || isShouted(word)) score -= 2;
  }
  return score;
}

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);
const IN_PLACES: ReadonlySet<string> = new Set(["in", "at", "near", "across", "into", "outside"]);

/** What the words round one mention of it say. */
function byPlace(page: Page, piece: Piece): number {
  const { words } = page;
  if (piece.title !== null || piece.honorific !== null) return 3;
  const before = words[piece.first - 1];
  const after = words[piece.end];
  let score = 0;
  if (before?.key === "," && hasHeadBefore(words, piece.first - 2)) score += 1.5;
  if (before !== undefined && ARTICLES.has(before.key)) score -= 3;
  else if (before !== undefined && IN_PLACES.has(before.key)) score -= 1.5;
  if (after === undefined) return score;
  if (after.key === "who" || (after.key === "," && words[piece.end + 1]?.key === "who")) score += 2;
  if (SAYING.has(after.key) || (before !== undefined && SAYING.has(before.key)))
    score += piece.end - piece.first > 1 ? 1 : 0.5;
  if (after.key === "," && isAge(words, piece.end + 1)) score += 3;
  else if (after.key === "," && hasHeadSoon(words, piece.end + 1)) score += 1.5;
  return score;
}

function isAge(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return /^\d{1,3}$/.test(words[at]?.text ?? "") && next !== undefined && /^[,.)]$/.test(next.text);
}

/** "Lin Ray, a retired judge": a role before the next comma. */
function hasHeadSoon(words: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + 7); at += 1) {
    const word = words[at]!;
    if (word.pos === "PUNCT" || word.pos === "VERB" || word.pos === "AUX" || HONORIFICS.has(word.key))
      return false;
    if (isHead(word)) return !ofThings(word) && (words[at + 1] === undefined || !words[at + 1]!.capital);
  }
  return false;
}

/** "the chief negotiator, Lin Ray", "the head of the relief group, Lin Ray": a role that ends at the comma. */
function hasHeadBefore(words: readonly Word[], last: number): boolean {
  for (let at = last; at >= Math.max(0, last - 7); at -= 1) {
    const word = words[at]!;
    if (word.pos === "PUNCT" || word.pos === "VERB" || word.pos === "AUX") return false;
    if (isHead(word))
      return !ofThings(word) && (at === last || /^(?:of|for|at|to|in)$/.test(words[at + 1]!.key));
  }
  return false;
}

/** A word of more than three letters set in capitals. */
export function isShouted(word: Word): boolean {
  return word.text.length > 3 && /\p{Lu}{2}/u.test(word.text) && word.text === word.text.toUpperCase();
}

export function isAcronym(word: Word): boolean {
  return word.text.length < 13 && /^(?:\p{Lu}\.?){2,6}$/u.test(word.text) && !SUFFIXES.has(word.key);
}

/**
 * Tokens → the words that names are made of: pieces that the tokeniser tears apart ("Erdo|ğ|an", "Min|-|jae") stand together
 * again, and every sentence says whether it is set in title case, where a capital letter tells nothing.
 */
import { COUNTRIES } from "../../lexicon/countries.ts";
import { SYLLABLES } from "../../lexicon/names-particles.ts";
import { HONORIFICS, RANKS, STANDINGS } from "../../lexicon/titles.ts";
import type { Document } from "../../model/document.ts";
import type { Marks, Token } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import { remembered } from "../../text/remembered.ts";
import { TRIGGERS, type Trigger } from "./triggers.ts";

export interface Word extends Range {
  readonly text: string;
  /** Lower case, straight apostrophe, initials without points: "U.S." is "us". */
  readonly key: string;
  readonly pos: string;
  readonly capital: boolean;
  /** How it is looked at though it is small, or null. */
  readonly trigger: Trigger | null;
  /** "anti-Ray" */
  readonly prefixed: boolean;
}

export interface WordSentence {
  readonly first: number;
  readonly end: number;
  readonly block: number;
  /** Set in title case or capitals. */
  readonly titled: boolean;
}

export interface Page {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly WordSentence[];
  /** Lower-case words of the text: what also stands small is rarely a name. */
  readonly small: ReadonlySet<string>;
  /** Lower case: the places that datelines name, which are nobody's names. */
  readonly home: ReadonlySet<string>;
}

const NATIONAL = new Set(
  COUNTRIES.flatMap((country) => [...country.names, ...country.demonyms]).map((name) => name.toLowerCase()),
);

export function words(document: Document, marks: Pick<Marks, "tokens" | "sentences">): Page {
  const { text } = document;
  const found: Word[] = [];
  const small = new Set<string>();
  const sentences: WordSentence[] = [];
  for (const sentence of marks.sentences) {
    const first = found.length;
    let capitals = 0;
    let small4 = 0;
    for (let at = sentence.first; at < sentence.end; ) {
      const end = endOfWord(text, marks.tokens, at, sentence.end);
      const word = end === at + 1 ? wordOf(marks.tokens[at]!) : joined(text, marks.tokens, at, end);
      if (!word.capital) small.add(word.key);
      if (word.text.length > 3 && isLetter(word.text.charCodeAt(0))) {
        if (word.capital) capitals += 1;
        else if (word.text.length > 4) small4 += 1;
      }
      found.push(word);
      at = end;
    }
    // In title case no long word is small, and no point ends the line: "Ray Met Lin in Rome", not "Ray and Lin, 48, met."
    const titled = capitals > 3 && small4 === 0 && !found.at(-1)?.text.endsWith(".");
    sentences.push({ first, end: found.length, block: sentence.block, titled });
  }
  return { text, words: found, sentences, small, home: datelines(document) };
}

/** "VALE CITY, Norland (Agency) —" → "vale city". */
function datelines({ text, blocks }: Document): Set<string> {
  return new Set(
    blocks
      .filter(({ kind }) => kind === "dateline")
      .map(({ from, to }) => /^[^,(–—]{0,60}/.exec(text.slice(from, to))![0].trim().toLowerCase()),
  );
}

function wordOf({ from, to, text, pos }: Pick<Token, "from" | "to" | "text" | "pos">): Word {
  const first = text.charCodeAt(0);
  // Four words of five: a small one, or a mark.
  if (!(isCapital(first) || text.includes("-"))) {
    const key = text.length <= 3 ? straight(text) : text;
    const trigger = isLetter(first) ? (TRIGGERS.get(key) ?? null) : null;
    return { from, to, text, key, pos, capital: false, trigger, prefixed: false };
  }
  const { key, capital, trigger, prefixed } = formOf(text);
  return { from, to, text, key, pos, capital, trigger, prefixed };
}

/** What does not depend on where the word stands. */
const formOf = remembered((text) => {
  const capital = isCapital(text.charCodeAt(0)) || ARTICLED.test(text);
  const key = capital ? keyOf(text) : text;
  return { key, capital, trigger: TRIGGERS.get(key) ?? null, prefixed: PREFIX.test(text) };
});

/** Several tokens that are one word. */
function joined(whole: string, tokens: Marks["tokens"], first: number, end: number): Word {
  const { from } = tokens[first]!;
  const { to } = tokens[end - 1]!;
  const text = whole.slice(from, to);
  return wordOf({ from, to, text, pos: "PROPN" });
}

/** "al-Sharif" */
const ARTICLED = /^(?:al|el|ul|ad|an|ash)-\p{Lu}/u;
/** "anti-Ray" */
export const PREFIX = /^(?:anti|pro|non|pre|post|ex)-(?=\p{Lu}\p{Ll})/u;

function straight(word: string): string {
  return word.includes("’") ? word.replace("’", "'") : word;
}

/** The form under which words are looked up. */
export function keyOf(word: string): string {
  const lower = straight(word.toLowerCase());
  return isInitials(lower) ? lower.replaceAll(".", "") : lower;
}

function isInitials(word: string): boolean {
  if (word.length < 3 || word.length > 10 || word[1] !== ".") return false;
  for (let at = 1; at < word.length; at += 2) if (word[at] !== ".") return false;
  return true;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 0xbf;
}

function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return code > 0xbf && /\p{Lu}/u.test(String.fromCharCode(code));
}

/** The index behind the last token of the word that begins at `at`. */
function endOfWord(text: string, tokens: Marks["tokens"], at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && end - at < 12 && tokens[end]!.from === tokens[end - 1]!.to) {
    const code = text.charCodeAt(tokens[end]!.from);
    // The usual case, quickly: a comma, a point behind a small word, an apostrophe.
    const before = text.charCodeAt(tokens[end]!.from - 1);
    if (code !== 45 && code !== 46 && code < 0xc0 && before < 0xc0 && before !== 46) break;
    const left = text.slice(tokens[at]!.from, tokens[end - 1]!.to);
    const right = tokens[end]!.text;
    if (isTorn(left, right)) end += 1;
    else if (right === "." && end - at === 1 && isAbbreviated(left)) end += 1;
    else if (isTornInitials(left, right, text.slice(tokens[end]!.to, tokens[end]!.to + 2))) end += 1;
    else if (right === "-" && end + 1 < limit && tokens[end + 1]!.from === tokens[end]!.to) {
      if (!hyphenates(left, tokens[end + 1]!.text)) break;
      end += 2;
    } else break;
  }
  return end;
}

/** "Adm" and its point; the point of an initial. */
function isAbbreviated(word: string): boolean {
  const form = `${word.toLowerCase()}.`;
  if (word.length === 1) return isCapital(word.charCodeAt(0)) && word !== "I";
  return isCapital(word.charCodeAt(0)) && (RANKS.has(form) || HONORIFICS.has(form));
}

/** "China-U|.|S." */
function isTornInitials(left: string, right: string, behind: string): boolean {
  if (left.length === 1 && right === ".") return isCapital(left.charCodeAt(0)) && /^\p{Lu}\.$/u.test(behind);
  return /^\p{Lu}\.$/u.test(left) && /^\p{Lu}\.$/u.test(right);
}

/** A letter that the tokeniser does not know stands alone between the parts of a word. */
function isTorn(left: string, right: string): boolean {
  const a = left.charCodeAt(left.length - 1);
  const b = right.charCodeAt(0);
  return (a > 0xbf || b > 0xbf) && isLetter(a) && isLetter(b) && a !== 0x2019 && a < 0x2000 && b < 0x2000;
}

function hyphenates(left: string, right: string): boolean {
  if (/^(?:al|el|ul|ad|an|ash)$/.test(left)) return isCapital(right.charCodeAt(0));
  if (!isCapital(left.charCodeAt(0)) || left.length < 2 || STANDINGS.has(left.toLowerCase())) return false;
  // "U.S.-China relations" are two countries, "Asia-Pacific" is one region.
  if (isCapital(right.charCodeAt(0))) {
    return !NATIONAL.has(left.toLowerCase()) && !NATIONAL.has(right.toLowerCase()) && right.length > 1;
  }
  return SYLLABLES.has(right) && left.length < 7 && !NATIONAL.has(left.toLowerCase());
}

/**
 * Text → the form in which texts are compared: case, accents, kinds of quotation marks and dashes, thousands' commas,
 * points in initials ("U.N.", "UN") and the possessive 's make no difference. For comparison only: never shown.
 */
import type { Range } from "../model/span.ts";

/** A word as compared, with its place in the text as it stands. */
export interface Word extends Range {
  readonly word: string;
}

const DOUBLE_QUOTES = /[“”„‟«»″]|''|``/g;
const SINGLE_QUOTES = /[‘’‚‛′`´]/g;
const DASHES = /[‐‑‒–—―−]/g;
const COMBINING = /\p{M}/gu;

/** Initials first ("U.S."), then numbers with their separators, then words with inner apostrophes. */
const WORD =
  /\p{L}\.(?:\p{L}\.){1,6}(?:['’]s)?|\p{N}{1,30}(?:[.,]\p{N}{1,30}){0,8}\p{L}{0,20}|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]{1,30}){0,3}/gu;

/** Case, accents, quotation marks, dashes and white space. The length may change. */
export function fold(text: string): string {
  return withoutAccents(text.toLowerCase())
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(DASHES, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** The words of a text or of a stretch of it, folded, in their order, with their places. */
export function words(text: string, from = 0, to = text.length): Word[] {
  const found: Word[] = [];
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const word = foldWord(match[0]);
    if (word !== "") found.push({ word, from: from + match.index, to: from + match.index + match[0].length });
  }
  return found;
}

/** Its words as they are spelled. */
export function spelledWords(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** One word: "U.S." and "US" → "usa" (kept apart from "us"), "Iraq’s" → "iraq", "1,200" → "1200". */
export function foldWord(word: string): string {
  if (/^[a-z]+$/.test(word)) return word;
  const bare = word.replaceAll("’", "'").replace(/'s$/i, "");
  if (bare === "US" || bare === "U.S." || bare === "U.S.A.") return "usa";
  const lower = withoutAccents(bare.toLowerCase()).replaceAll("'", "");
  return /^\p{N}/u.test(lower) ? lower.replaceAll(",", "") : lower.replaceAll(".", "");
}

function withoutAccents(text: string): string {
  return /^[\x00-\x7f]*$/.test(text) ? text : text.normalize("NFD").replace(COMBINING, "");
}

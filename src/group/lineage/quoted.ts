/**
 * The words of a report → those that are a source's, not the reporter's: between quotation marks, in an embedded post, in a
 * block that a colon leads to, and the same words wherever the report repeats them.
 */
import type { Document } from "../../model/document.ts";
import type { Range } from "../../model/span.ts";
import type { Word } from "../../text/fold.ts";
import type { Shingles } from "../../text/shingles.ts";

const SHINGLE = 4;
const HANDLE = /\(@\w{1,30}\)/;
/** How far ahead of a handle the dash of its name may stand, in characters. */
const SIGNED = 84;
/** "Finch said:", with nothing behind it. */
const LEADS = /:\s{0,4}$/;
const MARKS = /["“”«»]/;

/** 1 where the word is a source's. */
export function quotedWords(
  { text, blocks }: Pick<Document, "text" | "blocks">,
  words: readonly Word[],
  quotations: readonly Range[],
): Uint8Array {
  const quoted = new Uint8Array(words.length);
  for (const range of quotations) mark(quoted, words, range);
  let leads = false;
  for (const block of blocks) {
    const own = text.slice(block.from, block.to);
    if (isPost(own) || (leads && !MARKS.test(own))) mark(quoted, words, block);
    if (own.trim() !== "") leads = LEADS.test(own.slice(-8));
  }
  return quoted;
}

/** "— Orla Finch (@orlafinch) May 3, 2031". */
function isPost(text: string): boolean {
  const at = text.search(HANDLE);
  return at > 1 && /[—–-]/.test(text.slice(Math.max(0, at - SIGNED), at - 1));
}

function mark(quoted: Uint8Array, words: readonly Word[], { from, to }: Range): void {
  for (let at = firstFrom(words, from); at < words.length && words[at]!.from < to; at += 1) quoted[at] = 1;
}

/** The hashes of runs of words that are quoted throughout. */
export function quotedRuns({ hashes }: Shingles, quoted: Uint8Array): Set<number> {
  const runs = new Set<number>();
  let inside = 0;
  for (let at = 0; at < quoted.length; at += 1) {
    inside = quoted[at] === 1 ? inside + 1 : 0;
    if (inside >= SHINGLE) runs.add(hashes[at - SHINGLE + 1]!);
  }
  return runs;
}

/** The share of the words of a passage that are quoted there, or elsewhere by one who is asked. */
export function shareQuoted(
  { hashes }: Shingles,
  quoted: Uint8Array,
  [from, to]: readonly [number, number],
  elsewhere: readonly ReadonlySet<number>[],
): number {
  let sum = 0;
  let until = from;
  for (let at = from; at < to; at += 1) {
    const hash = at + SHINGLE <= to ? hashes[at] : undefined;
    if (hash !== undefined && elsewhere.some((runs) => runs.has(hash))) until = at + SHINGLE;
    if (quoted[at] === 1 || at < until) sum += 1;
  }
  return sum / Math.max(1, to - from);
}

/** The first word that begins at or behind a place; words stand in rising order. */
export function firstFrom(words: readonly Word[], place: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.from < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Parts of speech as bits, so that a unit is asked for several at once: tag & (NOUN | PROPN). */
import { hashOf } from "./hash.ts";

export const ADJ = 1 << 0;
export const ADP = 1 << 1;
export const ADV = 1 << 2;
export const AUX = 1 << 3;
export const CCONJ = 1 << 4;
export const DET = 1 << 5;
export const INTJ = 1 << 6;
export const NOUN = 1 << 7;
export const NUM = 1 << 8;
export const PART = 1 << 9;
export const PRON = 1 << 10;
export const PROPN = 1 << 11;
export const PUNCT = 1 << 12;
export const SCONJ = 1 << 13;
export const SYM = 1 << 14;
export const VERB = 1 << 15;
export const X = 1 << 16;
/** A folded quotation. */
export const QUOTE = 1 << 17;
const OTHER = 1 << 18;

/** In the order of their bits. */
const NAMES =
  "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X QUOTE OTHER".split(" ");
const BITS: ReadonlyMap<string, number> = new Map(NAMES.map((name, bit) => [name, 1 << bit]));
const CODES: readonly number[] = NAMES.map(hashOf);

export function tagOf(pos: string): number {
  return BITS.get(pos) ?? OTHER;
}

/** The tag as part of a feature. */
export function codeOfTag(tag: number): number {
  return CODES[31 - Math.clz32(tag)]!;
}

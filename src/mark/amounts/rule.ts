/** What a rule of the amount grammar is: it looks at one place of a line of words and answers an amount, or null for "not mine". */
import type { Amount } from "../../model/mark.ts";
import type { Line } from "../../text/words.ts";

/** Word indices instead of positions; `of` and the whole are half-open. */
export interface Found {
  readonly start?: number;
  readonly end: number;
  readonly kind: Amount["kind"];
  readonly least: number;
  readonly most: number;
  readonly unit: string | null;
  readonly of: readonly [from: number, to: number] | null;
  /** What the words themselves say of the bound ("dozens" is at least two). */
  readonly bound?: Amount["bound"];
}

/** What an amount can begin with, each one bit. */
export const BEGINS = {
  number: 1,
  /** "dozens", "several" */
  vague: 2,
  /** "half", "a third" */
  part: 4,
  /** "third", "twenty-first" */
  order: 8,
  superlative: 16,
  /** The sign of a currency. */
  sign: 32,
};

export interface Rule {
  /** Why it is an amount, as a phrase a user can read. */
  readonly name: string;
  /** Bits of BEGINS: at other words it finds nothing, and is not asked. */
  readonly starts: number;
  find(line: Line, at: number): Found | null;
}

export function keyAt(line: Line, at: number): string {
  return line[at]?.key ?? "";
}

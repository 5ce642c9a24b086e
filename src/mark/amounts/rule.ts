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

export interface Rule {
  /** Why it is an amount, as a phrase a user can read. */
  readonly name: string;
  find(line: Line, at: number): Found | null;
}

export function keyAt(line: Line, at: number): string {
  return line[at]?.key ?? "";
}

/** What a rule of the time grammar is: it looks at one place of a line of words and answers with a meaning, or null for "not mine". */
import type { Time } from "../../model/mark.ts";
import type { Line } from "../../text/words.ts";
import type { Anchor } from "./anchor.ts";

export interface Reading {
  readonly type: Time["type"];
  readonly value: string;
  readonly basis: Time["basis"];
  /** Where it is not what the value says: an interval, or null. */
  readonly edtf?: string | null;
  /** A time that others are compared with: the story does not move there. */
  readonly aside?: boolean;
}

/** −1 the time is behind the day of the report, 1 ahead, 0 the words do not tell. */
export type Direction = -1 | 0 | 1;

export interface Context {
  /** The day of publication. */
  readonly published: Anchor;
  /** The time placed last in the text before. */
  readonly focus: Anchor;
  /** Whether that one was told with its year ("in 1987"). */
  readonly focusExplicit: boolean;
  /** The quarter mentioned last, in the sentences just before. */
  readonly quarter: string | null;
  /** The quarter mentioned last, however long ago. */
  readonly lastQuarter: string | null;
  /** What tense and cues of the sentence say; worked out when asked. */
  direction(): Direction;
}

export interface Match {
  /** Indices of its first word (its place, where not given) and of the word behind it. */
  readonly start?: number;
  readonly end: number;
  /** null: in this context it is no time after all. */
  readonly meaning: (context: Context) => Reading | null;
}

/** Kinds of words that tell a time, each one bit. */
export const TELLS = {
  month: 1,
  weekday: 2,
  season: 4,
  /** "morning", "night" */
  dayPart: 8,
  /** "week", "years", "weekend" */
  unit: 16,
  /** "quarter", "half", "period", "year" */
  period: 32,
  /** "today" */
  day: 64,
  holiday: 128,
  /** "p.m.", "noon", the colon of "7:15" */
  clock: 256,
  /** Figures that may be a year or a date, and the words for such. */
  figure: 512,
  /** "eighties", the "s" of "1980s" */
  decade: 1024,
  /** The last words of "at the moment", "in the past". */
  vague: 2048,
  /** "daily" */
  often: 4096,
};

export interface Rule {
  /** Why it is a time, as a phrase a user can read. */
  readonly name: string;
  /** The keys it can begin with; "#" stands for figures. */
  readonly starts: readonly string[];
  /** Kinds of words, as bits: without one of them nearby it finds nothing, and is not asked. */
  readonly needs: number;
  find(line: Line, at: number): Match | null;
}

export function keyAt(line: Line, at: number): string {
  return line[at]?.key ?? "";
}

/** Whether the words from `at` on are these keys; answers the index behind them, or −1. */
export function after(line: Line, at: number, ...keys: readonly string[]): number {
  for (const [index, key] of keys.entries()) if (line[at + index]?.key !== key) return -1;
  return at + keys.length;
}

export const date = (value: string, basis: Time["basis"], edtf?: string | null): Reading =>
  edtf === undefined ? { type: "DATE", value, basis } : { type: "DATE", value, basis, edtf };

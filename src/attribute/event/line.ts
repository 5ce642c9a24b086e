/** One of the lines that may tell the main event, with all that several questions ask of it. */
import type { Mention, Time, Token } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import type { Clause } from "./clauses.ts";

/** A line as words with their tags. */
export interface Tagged {
  /** 0 for the headline, then 1, 2 … in the order of the text. */
  readonly rank: number;
  readonly tokens: readonly Token[];
  /** In lower case. */
  readonly words: readonly string[];
}

export interface Line extends Tagged, Range {
  /** The share of the headline's content words that stand here too, 0..1. */
  readonly likeness: number;
  /** Of the lines at the very top; of the others none. */
  readonly clauses: readonly Clause[];
  /** What lies wholly in it. */
  readonly mentions: readonly Mention[];
  readonly times: readonly Time[];
}

/** How the place of a line is told to the weights. */
export function placeOf({ rank }: Line): string {
  if (rank === 0) return "headline";
  return rank === 1 ? "line 1" : rank === 2 ? "line 2" : rank <= 5 ? "lines 3 to 5" : "lines below";
}

export function partOf({ rank }: Line): "headline" | "body" {
  return rank === 0 ? "headline" : "body";
}

export function likenessOf({ rank, likeness }: Line): string {
  if (rank === 0) return "headline";
  return likeness >= 0.5
    ? "much of the headline"
    : likeness >= 0.25
      ? "some of the headline"
      : "little of the headline";
}

/** The token that begins at or behind a place, by its index; the number of tokens where none does. */
export function tokenAt({ tokens }: Line, from: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.from >= from) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index behind the tokens from `first` on that end by a place. */
export function tokensTo({ tokens }: Line, first: number, to: number): number {
  let end = first;
  while (end < tokens.length && tokens[end]!.to <= to) end += 1;
  return end;
}

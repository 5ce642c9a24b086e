/** What may answer a question: a passage, what speaks for it as names of weights, and the rule that proposed it. */
import type { Range } from "../../model/span.ts";
import type { Line } from "./scene.ts";

export interface Candidate extends Range {
  readonly features: readonly string[];
  readonly rule: string;
}

/** Tokens of a line, half-open, as a passage without marks at its ends; null where nothing is left. */
export function passage(line: Line, first: number, end: number): Range | null {
  let from = first;
  let to = end;
  while (from < to && line.tokens[from]!.pos === "PUNCT") from += 1;
  while (to > from && line.tokens[to - 1]!.pos === "PUNCT") to -= 1;
  return from < to ? { from: line.tokens[from]!.from, to: line.tokens[to - 1]!.to } : null;
}

export function sizeOf(words: number): string {
  return words <= 2
    ? "1 or 2 words"
    : words <= 4
      ? "3 or 4 words"
      : words <= 7
        ? "5 to 7 words"
        : words <= 12
          ? "8 to 12 words"
          : "over 12 words";
}

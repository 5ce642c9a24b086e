/** What may answer a question: a passage, what speaks for it as names of weights, and the rule that proposed it. */
import type { Range } from "../../model/span.ts";
import type { Tagged } from "./line.ts";

export interface Candidate extends Range {
  readonly features: readonly string[];
  readonly rule: string;
}

/** Tokens of a line, half-open, as a passage without marks at its ends; null where nothing is left. */
export function passage({ tokens }: Tagged, first: number, end: number): Range | null {
  let from = first;
  let to = end;
  while (from < to && tokens[from]!.pos === "PUNCT") from += 1;
  while (to > from && tokens[to - 1]!.pos === "PUNCT") to -= 1;
  return from < to ? { from: tokens[from]!.from, to: tokens[to - 1]!.to } : null;
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

const JOINED = new Map<string, Map<string, string>>();

/** The name of a feature made of two parts; each is put together once, since there are few and they are asked for often. */
export function joined(first: string, second: string): string {
  let seconds = JOINED.get(first);
  if (seconds === undefined) {
    seconds = new Map();
    JOINED.set(first, seconds);
  }
  let name = seconds.get(second);
  if (name === undefined) {
    name = `${first} ${second}`;
    seconds.set(second, name);
  }
  return name;
}

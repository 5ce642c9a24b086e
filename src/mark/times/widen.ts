/** What stands before a time and belongs to it: "early", "the end of", "nearly", "more than". The value stays; "about" makes its EDTF approximate. */
import type { Line } from "../../text/words.ts";
import { keyAt, type Reading } from "./rule.ts";

const PART = /^(early|earlier|late|later|mid)$/;
const END_OF = /^(beginning|start|end|middle|close|rest|part|half|eve)$/;
const ABOUT = /^(about|around|approximately|nearly|almost|roughly|circa)$/;

export interface Widened {
  readonly start: number;
  readonly approximate: boolean;
}

export function widen(line: Line, start: number, floor: number, reading: Reading): Widened {
  const free = (by: number) => start - by >= floor;
  if (free(1) && ABOUT.test(keyAt(line, start - 1)) && numeric(line, start)) {
    return { start: start - 1, approximate: true };
  }
  const bounded = numeric(line, start) ? boundBefore(line, start, free) : null;
  if (bounded !== null) return { start: bounded, approximate: false };
  if (reading.type === "DURATION" || reading.type === "SET") return { start, approximate: false };
  return { start: partBefore(line, start, floor), approximate: false };
}

/** "at least two years", "no more than sixty days", "within a week", "up to 180 days". */
function boundBefore(line: Line, start: number, free: (by: number) => boolean): number | null {
  const [two, one] = [keyAt(line, start - 2), keyAt(line, start - 1)];
  if (one === "within" && free(1)) return start - 1;
  if (!free(2)) return null;
  if ((two === "at" && /^(least|most)$/.test(one)) || (two === "up" && one === "to")) return start - 2;
  if (one !== "than" || !/^(more|less|fewer|longer)$/.test(two)) return null;
  return free(3) && keyAt(line, start - 3) === "no" ? start - 3 : start - 2;
}

/** "early June", "mid-1990s", "late in the day", "the end of 1990", "the '80s". */
function partBefore(line: Line, start: number, floor: number): number {
  let at = start;
  const free = (by: number) => at - by >= floor;
  if (free(1) && keyAt(line, at - 1) === "the" && /^(19|20)?\d0$|ies$|^'$/.test(keyAt(line, at))) at -= 1;
  if (free(2) && keyAt(line, at - 1) === "-" && /^(mid|early|late)$/.test(keyAt(line, at - 2))) at -= 2;
  else if (free(1) && PART.test(keyAt(line, at - 1)) && keyAt(line, at - 2) !== "than") at -= 1;
  if (
    free(2) &&
    /^(in|of)$/.test(keyAt(line, at - 1)) &&
    /^(early|earlier|late|later)$/.test(keyAt(line, at - 2))
  ) {
    at -= 2;
  }
  if (free(2) && keyAt(line, at - 1) === "of" && END_OF.test(keyAt(line, at - 2))) at -= 2;
  return at < start && free(1) && keyAt(line, at - 1) === "the" ? at - 1 : at;
}

/** "about two years", "around 7:15", "nearly a decade": what follows must be a count. */
function numeric(line: Line, at: number): boolean {
  const { pos, key } = line[at]!;
  return pos === "NUM" || /^(an?|half|the|\d.*)$/.test(key);
}

/** What stands before a time and belongs to it: "early", "the end of", "nearly", "more than". The value stays; "about" makes its EDTF approximate. */
import type { Line } from "../../text/words.ts";
import { keyAt, type Reading } from "./rule.ts";

const PART = /^(early|earlier|late|later|mid)$/;
const END_OF = /^(beginning|start|end|middle|close|rest|part|half|eve)$/;
const ABOUT = /^(about|around|approximately|nearly|almost|roughly|circa)$/;
const BOUND = /^(least|most|than|only|just|within|over|another|additional)$/;

export interface Widened {
  readonly start: number;
  readonly approximate: boolean;
}

export function widen(line: Line, start: number, floor: number, reading: Reading): Widened {
  let at = start;
  const approximate = false;
  const free = (by: number) => at - by >= floor;
  if (reading.type === "DURATION" || /ago|later/.test(reading.value)) void 0;
  if (free(1) && ABOUT.test(keyAt(line, at - 1)) && numeric(line, at)) {
    return { start: at - 1, approximate: true };
  }
  if (free(2) && BOUND.test(keyAt(line, at - 1)) && numeric(line, at)) {
    const before = keyAt(line, at - 2);
    if (/^(least|most)$/.test(keyAt(line, at - 1)) && before === "at") return { start: at - 2, approximate };
    if (keyAt(line, at - 1) === "than" && /^(more|less|fewer|longer)$/.test(before)) {
      return { start: free(3) && keyAt(line, at - 3) === "no" ? at - 3 : at - 2, approximate };
    }
    if (keyAt(line, at - 1) === "within") return { start: at - 1, approximate };
  }
  if (free(2) && keyAt(line, at - 1) === "to" && keyAt(line, at - 2) === "up" && numeric(line, at)) {
    return { start: at - 2, approximate };
  }
  if (reading.type === "DURATION" || reading.type === "SET") return { start: at, approximate };
  if (free(1) && keyAt(line, at - 1) === "the" && /^(19|20)?\d0$|ies$|^'$/.test(keyAt(line, at))) at -= 1;
  if (free(2) && keyAt(line, at - 1) === "-" && keyAt(line, at - 2) === "mid") at -= 2;
  else if (free(2) && keyAt(line, at - 1) === "-" && /^(early|late)$/.test(keyAt(line, at - 2))) at -= 2;
  else if (free(1) && PART.test(keyAt(line, at - 1)) && keyAt(line, at - 2) !== "than") at -= 1;
  if (
    free(2) &&
    /^(in|of)$/.test(keyAt(line, at - 1)) &&
    /^(early|earlier|late|later)$/.test(keyAt(line, at - 2))
  )
    at -= 2;
  if (free(2) && keyAt(line, at - 1) === "of" && END_OF.test(keyAt(line, at - 2))) at -= 2;
  if (at < start && free(1) && keyAt(line, at - 1) === "the") at -= 1;
  return { start: at, approximate };
}

/** "about two years", "around 7:15", "nearly a decade": what follows must be a count. */
function numeric(line: Line, at: number): boolean {
  const { pos, key } = line[at]!;
  return pos === "NUM" || /^(an?|half|the|\d.*)$/.test(key);
}

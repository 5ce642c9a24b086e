/** One number or a range of two: "26", "20 to 30", "20-30", "between 20 and 30", "10 or 12", "1.5-2 million". */
import { SCALES } from "../../lexicon/number-words.ts";
import { isDigit, type Line } from "../../text/words.ts";
import { readNumber } from "../numbers.ts";
import { keyAt } from "./rule.ts";

export interface Figure {
  readonly least: number;
  readonly most: number;
  readonly end: number;
  readonly figures: boolean;
}

/** `sign` may stand again before the second number: "$10 to $15". */
export function readFigure(line: Line, at: number, sign: string | null = null): Figure | null {
  const first = plain(line, at);
  if (first === null) return null;
  const joint = keyAt(line, first.end);
  const single = { least: first.value, most: first.value, end: first.end, figures: first.figures };
  const between = keyAt(line, sign === null ? at - 1 : at - 2) === "between";
  if (!/^(to|-|–|—|or)$/.test(joint) && !(joint === "and" && between)) return single;
  const glued = /^[-–—]$/.test(joint);
  const next = sign !== null && keyAt(line, first.end + 1) === sign ? first.end + 2 : first.end + 1;
  if (glued && (!line[first.end]!.glued || !line[next]?.glued || !first.figures)) return single;
  const second = plain(line, next);
  if (second === null || second.figures !== first.figures) return single;
  // "1.5-2 million": the scale is said once.
  const scale = SCALES.get(keyAt(line, second.end - 1)) ?? 1;
  const least = scale > 1 && first.value < second.value / scale ? first.value * scale : first.value;
  return least < second.value
    ? { least, most: second.value, end: second.end, figures: first.figures }
    : single;
}

function plain(line: Line, at: number): { value: number; end: number; figures: boolean } | null {
  if (/^an?$/.test(keyAt(line, at))) return null;
  const read = readNumber(line, at);
  if (read === null || read.value === null) return null;
  if (read.figures && /^(st|nd|rd|th|s)$/.test(keyAt(line, read.end)) && line[read.end]!.glued) return null;
  if (read.figures && !isDigit(keyAt(line, at).charCodeAt(0))) return null;
  return { value: read.value, end: read.end, figures: read.figures };
}

/** Unit ranges of a frame → ranges of the text, quotations with their marks; and the quotations that run on behind a frame. */
import type { Range } from "../../model/span.ts";
import type { Frame, Spoken, Unit } from "./frames.ts";
import type { Phrase } from "./noun-phrases.ts";
import type { Option } from "./options.ts";
import { PUNCT, QUOTE } from "./tags.ts";

export function rangeOf(units: readonly Unit[], phrase: Phrase): Range {
  return { from: units[phrase.first]!.from, to: units[phrase.end - 1]!.to };
}

/** A content's pieces in the text; with the quotations behind the frame where they belong to it. */
export function contentOf(
  units: readonly Unit[],
  option: Pick<Option, "pieces" | "tail">,
  tail: readonly Range[],
): Range[] {
  const own = option.pieces.map((piece) => rangeOf(units, piece));
  return option.tail ? [...own, ...tail] : own;
}

/** Most frames have none, and share this. */
const NONE: Range[] = [];

/** For each frame, the frames behind it that are nothing but quotation and go on with its speaker's words. */
export function tailsOf(marks: Spoken, frames: readonly Frame[]): Range[][] {
  const tails: Range[][] = frames.map(() => NONE);
  let host = -1;
  for (const [index, frame] of frames.entries()) {
    if (!bare(frame)) {
      host = index;
      continue;
    }
    if (host < 0) continue;
    const same = frame.block === frames[index - 1]!.block;
    if (!same && !runsOn(marks, frames[index - 1]!, frame)) {
      host = -1;
      continue;
    }
    if (tails[host] === NONE) tails[host] = [];
    for (const { quote, from, to } of frame.units) if (quote >= 0) tails[host]!.push({ from, to });
  }
  return tails;
}

/** Whether a frame is quotation and punctuation alone. */
export function bare(frame: Frame): boolean {
  return frame.quoted && frame.units.every(({ tag }) => (tag & (QUOTE | PUNCT)) !== 0);
}

function runsOn(marks: Spoken, before: Frame, after: Frame): boolean {
  const last = before.units.findLast((unit) => unit.quote >= 0);
  const first = after.units.find((unit) => unit.quote >= 0);
  // He added:  (and the quotation in a paragraph of its own)
  if (before.units.at(-1)!.word === ":") return true;
  if (last === undefined || first === undefined) return false;
  return marks.quotations[last.quote]!.run === marks.quotations[first.quote]!.run;
}

/** Figures that name only a scale: "dozens", "hundreds of thousands", "several hundred", "a few dozen": at least two of it. */
import { SCALES, VAGUE_SCALES } from "../../lexicon/number-words.ts";
import type { Line } from "../../text/words.ts";
import { keyAt } from "./rule.ts";

interface Vague {
  readonly least: number;
  readonly end: number;
  /** Said as a scale ("several hundred"): its noun follows without "of". */
  readonly scaled: boolean;
}

export function readVague(line: Line, at: number): Vague | null {
  return plural(line, at) ?? several(line, at);
}

function plural(line: Line, at: number): Vague | null {
  const size = VAGUE_SCALES.get(keyAt(line, at));
  if (size === undefined || line[at]!.pos === "VERB") return null;
  const end = at + 1;
  const more = keyAt(line, end) === "of" ? VAGUE_SCALES.get(keyAt(line, end + 1)) : undefined;
  if (more !== undefined && size > 1) return { least: size * more * 2, end: end + 2, scaled: false };
  if (keyAt(line, at) === "tens" || (keyAt(line, at) === "scores" && keyAt(line, end) !== "of")) return null;
  return { least: size * 2, end, scaled: false };
}

function several(line: Line, at: number): Vague | null {
  const article = /^an?$/.test(keyAt(line, at));
  const word = article ? at + 1 : at;
  if (!(article ? /^(few|couple)$/ : /^(several|many)$/).test(keyAt(line, word))) return null;
  const next = word + (keyAt(line, word + 1) === "of" ? 2 : 1);
  const scale = keyAt(line, next) === "dozen" ? 12 : SCALES.get(keyAt(line, next));
  return scale === undefined ? null : { least: scale * 2, end: next + 1, scaled: true };
}

/** Words → numbers: "twenty-one", "2,000", "1.5 million", "5 1/2", "a couple of", "a few". Used by times and amounts. */
import { ORDINALS, SCALES, SMALL, TENS, VAGUE_COUNTS } from "../lexicon/number-words.ts";
import { isDigit, type Line } from "../text/words.ts";

export interface NumberRead {
  /** Index of the word behind it. */
  readonly end: number;
  /** null for "a few", "several". */
  readonly value: number | null;
  /** Whether it is written in figures. */
  readonly figures: boolean;
}

/** Glued to figures: "$2m", "3bn". */
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["bn", 1e9],
  ["tn", 1e12],
]);

/** Keys a number can begin with, besides figures ("#"). */
export const NUMBER_STARTS: readonly string[] = [
  "#",
  ...SMALL.keys(),
  ...TENS.keys(),
  ...VAGUE_COUNTS,
  "a",
  "an",
  "half",
  "hundred",
  "thousand",
];

/** A cardinal, or a vague count; "a" and "an" count as one. */
export function readNumber(line: Line, at: number): NumberRead | null {
  const word = line[at];
  if (word === undefined) return null;
  if (isDigit(word.key.charCodeAt(0))) return readFigures(line, at);
  if (word.key === "a" || word.key === "an") return readArticle(line, at);
  if (word.key === "half" && /^an?$/.test(line[at + 1]?.key ?? "")) {
    return { end: at + 2, value: 0.5, figures: false };
  }
  if (word.key === "couple")
    return { end: line[at + 1]?.key === "of" ? at + 2 : at + 1, value: 2, figures: false };
  if (VAGUE_COUNTS.has(word.key)) return { end: at + 1, value: null, figures: false };
  return readWords(line, at);
}

function readArticle(line: Line, at: number): NumberRead | null {
  const next = line[at + 1]?.key ?? "";
  if (next === "few") return { end: at + 2, value: null, figures: false };
  if (next === "couple") {
    return { end: line[at + 2]?.key === "of" ? at + 3 : at + 2, value: 2, figures: false };
  }
  if (next === "dozen") return { end: at + 2, value: 12, figures: false };
  if (next === "half") {
    const end = line[at + 2]?.key === "-" ? at + 3 : at + 2;
    return { end, value: 0.5, figures: false };
  }
  if (SCALES.has(next) && next !== "mn" && next !== "bn") return readWords(line, at + 1);
  return { end: at + 1, value: 1, figures: false };
}

function readFigures(line: Line, at: number): NumberRead | null {
  const value = Number(line[at]!.key.replaceAll(",", ""));
  if (!Number.isFinite(value)) return null;
  let end = at + 1;
  let total = value;
  // "5 1/2"
  if (line[end + 1]?.key === "/" && line[end + 1]!.glued) {
    const [above, below] = [line[end]!.key, line[end + 2]?.key ?? ""];
    if (/^\d$/.test(above) && /^\d$/.test(below) && above < below) {
      total += Number(above) / Number(below);
      end += 3;
    }
  }
  const next = line[end];
  const short = next?.glued === true ? SHORT_SCALES.get(next.key) : undefined;
  const scale = short ?? SCALES.get(next?.key ?? "");
  if (scale !== undefined && scale > 100) return { end: end + 1, value: total * scale, figures: true };
  return { end, value: total, figures: true };
}

function readWords(line: Line, at: number): NumberRead | null {
  let total = 0;
  let group = 0;
  let end = at;
  let seen = false;
  let last = Number.POSITIVE_INFINITY;
  for (let index = at; index < Math.min(line.length, at + 12); index += 1) {
    const key = line[index]!.key;
    const small = SMALL.get(key) ?? TENS.get(key);
    const scale = SCALES.get(key);
    if (small !== undefined) {
      // "two three", "twenty thirty" are two numbers.
      if (seen && (last <= 9 || (last < 100 && small >= 10))) break;
      group += small;
      last = TENS.has(key) ? small : Math.min(small, 9);
    } else if (scale !== undefined && key !== "mn" && key !== "bn") {
      if (scale === 100) group = Math.max(1, group) * 100;
      else {
        total += Math.max(1, group) * scale;
        group = 0;
      }
      last = 1000;
    } else {
      const joins = key === "-" || (key === "and" && last === 1000);
      const next = line[index + 1]?.key ?? "";
      if (seen && joins && (SMALL.has(next) || TENS.has(next))) {
        if (key === "-" && !(last >= 20 && last < 100 && SMALL.has(next))) break;
        continue;
      }
      if (key === "dozen" && seen) return { end: index + 1, value: (total + group) * 12, figures: false };
      break;
    }
    seen = true;
    end = index + 1;
  }
  if (!seen) return null;
  // "two and a half"
  if (line[end]?.key === "and" && line[end + 1]?.key === "a" && line[end + 2]?.key === "half")
    return { end: end + 3, value: total + group + 0.5, figures: false };
  return { end, value: total + group, figures: false };
}

/** "third", "3rd", "twenty-first". */
export function readOrdinal(line: Line, at: number): { readonly end: number; readonly value: number } | null {
  const word = line[at];
  if (word === undefined) return null;
  const value = ORDINALS.get(word.key);
  if (value !== undefined) return { end: at + 1, value };
  const next = line[at + 1];
  if (isDigit(word.key.charCodeAt(0))) {
    const suffixed = next?.glued === true && /^(st|nd|rd|th)$/.test(next.key) && /^\d+$/.test(word.key);
    return suffixed ? { end: at + 2, value: Number(word.key) } : null;
  }
  const tens = TENS.get(word.key);
  if (tens === undefined || next?.key !== "-") return null;
  const unit = ORDINALS.get(line[at + 2]?.key ?? "");
  return unit !== undefined && unit < 10 ? { end: at + 3, value: tens + unit } : null;
}

/** Keys an ordinal can begin with, besides figures. */
export const ORDINAL_STARTS: readonly string[] = ["#", ...ORDINALS.keys(), ...TENS.keys()];

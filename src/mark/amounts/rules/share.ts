/** "one in five", "two out of three", "half of the members", "two-thirds", "a quarter of": parts of a whole, in percent. */
import { FRACTIONS, SCALES, SMALL } from "../../../lexicon/number-words.ts";
import type { Line } from "../../../text/words.ts";
import { readNumber } from "../../numbers.ts";
import { nounPhrase } from "../noun-phrase.ts";
import { BEGINS, type Found, keyAt, type Rule } from "../rule.ts";

export const share: Rule = {
  name: "a share of a whole",
  starts: BEGINS.number | BEGINS.part,
  find(line: Line, at: number): Found | null {
    return oneIn(line, at) ?? fraction(line, at);
  },
};

/** "one in five voters", "two out of every three"; not "one in March", "six in 2020". */
function oneIn(line: Line, at: number): Found | null {
  const first = readNumber(line, at);
  if (first?.value == null || /^an?$/.test(keyAt(line, at))) return null;
  const out = keyAt(line, first.end) === "out" && keyAt(line, first.end + 1) === "of";
  if (!out && keyAt(line, first.end) !== "in") return null;
  const behind = first.end + (out ? 2 : 1);
  const second = readNumber(line, keyAt(line, behind) === "every" ? behind + 1 : behind);
  if (second?.value == null || second.figures !== first.figures || /^an?$/.test(keyAt(line, behind)))
    return null;
  if (first.value >= second.value || second.value > 100 || (second.figures && !out)) return null;
  return of(line, second.end, (first.value / second.value) * 100);
}

function fraction(line: Line, at: number): Found | null {
  const article = /^an?$/.test(keyAt(line, at));
  const count = article ? 1 : (SMALL.get(keyAt(line, at)) ?? (keyAt(line, at) === "half" ? 1 : undefined));
  if (count === undefined) return null;
  let next = keyAt(line, at) === "half" ? at : at + 1;
  if (keyAt(line, next) === "-") next += 1;
  const part = FRACTIONS.get(keyAt(line, next));
  if (part === undefined || count >= part) return null;
  if (keyAt(line, next + 1) !== "of" && !(next > at && /s$/.test(keyAt(line, next)))) return null;
  const behind = keyAt(line, next + 1) === "of" ? next + 2 : next + 1;
  // "a quarter of a million people", "half a billion"
  const scale = /^an?$/.test(keyAt(line, behind)) ? SCALES.get(keyAt(line, behind + 1)) : undefined;
  if (scale !== undefined) return scaled(line, behind + 2, (count / part) * scale);
  const noun = /^(the|all|its|their|his|her)$/.test(keyAt(line, behind)) ? behind + 1 : behind;
  return of(line, noun, (count / part) * 100, next + 1);
}

function scaled(line: Line, at: number, value: number): Found {
  const to = nounPhrase(line, at);
  return {
    end: to ?? at,
    kind: "count",
    least: value,
    most: value,
    unit: null,
    of: to === null ? null : [at, to],
  };
}

function of(line: Line, noun: number, value: number, end = noun): Found {
  const to = nounPhrase(line, noun);
  const rounded = Math.round(value * 100) / 100;
  return {
    end: to ?? end,
    kind: "percent",
    least: rounded,
    most: rounded,
    unit: "%",
    of: to === null ? null : [noun, to],
  };
}

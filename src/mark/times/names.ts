/** Reading calendar names: months and weekdays that are not the verb, the modal or the person of the same spelling; years; clock times. */
import { AMBIGUOUS_NAMES, MONTHS, WEEKDAYS } from "../../lexicon/calendar-words.ts";
import { SMALL, TENS } from "../../lexicon/number-words.ts";
import type { Line } from "../../text/words.ts";
import { readOrdinal } from "../numbers.ts";
import { keyAt } from "./rule.ts";

/** The month at this word; an ambiguous name ("may", "march", "mar") only where it is written and placed as one. */
export function monthAt(line: Line, at: number): number | null {
  const word = line[at];
  const month = word === undefined ? undefined : MONTHS.get(word.key);
  if (word === undefined || month === undefined || !word.capital) return null;
  if (!AMBIGUOUS_NAMES.has(word.key)) return month;
  if (dayFigures(line, at + 1) || yearFollows(line, at + 1)) return month;
  if (word.key.length > 3 && readOrdinal(line, at + 1) !== null) return month;
  if (/^\d{1,2}$/.test(keyAt(line, at - 1)) || /^(st|nd|rd|th|of)$/.test(keyAt(line, at - 1))) {
    return keyAt(line, at + 1) === "be" ? null : month;
  }
  if (word.key.length === 3 && word.key !== "may") return null;
  // "the March accession", "its May summit"
  if (/^(the|a|its|their|his|her)$/.test(keyAt(line, at - 1)) && line[at + 1]?.pos === "NOUN") return month;
  // "May I ask", "March on": a preposition or a cue of time must lead to the bare name.
  const before = keyAt(line, at - 1) === "-" ? keyAt(line, at - 2) : keyAt(line, at - 1);
  return /^(in|since|until|till|by|last|next|this|during|early|late|mid|through|from|before|after|to|and|between|each|every|of|past|following|previous|for|as|was)$/.test(
    before,
  )
    ? month
    : null;
}

function dayFigures(line: Line, at: number): boolean {
  const key = keyAt(line, at);
  return /^\d{1,2}$/.test(key) && Number(key) >= 1 && Number(key) <= 31;
}

function yearFollows(line: Line, at: number): boolean {
  const key = keyAt(line, keyAt(line, at) === "," || keyAt(line, at) === "of" ? at + 1 : at);
  return /^(1[0-9]|20)\d\d$/.test(key);
}

export function weekdayAt(line: Line, at: number): number | null {
  const word = line[at];
  const weekday = word === undefined ? undefined : WEEKDAYS.get(word.key);
  if (word === undefined || weekday === undefined || !word.capital) return null;
  if (!AMBIGUOUS_NAMES.has(word.key) && word.key.length > 4) return weekday;
  // "They sat down", "the Sun": a short form needs its point, or a month or comma behind it.
  const pointed = word.to - word.from > word.key.length;
  const next = keyAt(line, at + 1) === "," ? at + 2 : at + 1;
  return pointed || (MONTHS.has(keyAt(line, next)) && line[next]!.capital) ? weekday : null;
}

/** A year in figures, not part of a larger figure or amount. */
export function yearFiguresAt(line: Line, at: number): number | null {
  const word = line[at];
  if (word === undefined || !/^(1[1-9]|20)\d\d$/.test(word.key)) return null;
  const next = line[at + 1];
  if (next?.glued && /^[\p{L}%:.]/u.test(next.key) && next.key !== "." && next.key !== "s") return null;
  return Number(word.key);
}

/** "nineteen ninety-six", "two thousand five", "two thousand and five". */
export function yearWordsAt(line: Line, at: number): { year: number; end: number } | null {
  const first = SMALL.get(keyAt(line, at)) ?? TENS.get(keyAt(line, at));
  if (first === undefined) return null;
  if (first === 2 && keyAt(line, at + 1) === "thousand") {
    const next = keyAt(line, at + 2) === "and" ? at + 3 : at + 2;
    const rest = SMALL.get(keyAt(line, next));
    return rest === undefined ? { year: 2000, end: at + 2 } : { year: 2000 + rest, end: next + 1 };
  }
  if (first < 17 || first > 20) return null;
  let next = at + 1;
  const tens = TENS.get(keyAt(line, next));
  if (tens === undefined) {
    const teens = SMALL.get(keyAt(line, next)) ?? 0;
    return teens >= 10 ? { year: first * 100 + teens, end: next + 1 } : null;
  }
  next += 1;
  const unitAt = keyAt(line, next) === "-" ? next + 1 : next;
  const unit = SMALL.get(keyAt(line, unitAt)) ?? 0;
  return unit >= 1 && unit <= 9
    ? { year: first * 100 + tens + unit, end: unitAt + 1 }
    : { year: first * 100 + tens, end: next };
}

/** "Tuesday night", "this morning", "tonight", "yesterday afternoon", "the next morning", "Friday's evening session", "overnight". */
import { DAY_PARTS, MONTHS, WEEKDAYS } from "../../../lexicon/calendar-words.ts";
import { formatDay, formatDayNumber } from "../../../text/edtf.ts";
import type { Line } from "../../../text/words.ts";
import { dayIn, numberIn } from "../anchor.ts";
import { type Context, keyAt, type Match, type Reading, type Rule, TELLS } from "../rule.ts";
import { calendarDate } from "./calendar-date.ts";
import { dayWord } from "./day-word.ts";
import { weekday } from "./weekday.ts";

export const dayPart: Rule = {
  name: "a part of a day",
  starts: [
    ...WEEKDAYS.keys(),
    ...MONTHS.keys(),
    "today",
    "yesterday",
    "tomorrow",
    "this",
    "last",
    "next",
    "tonight",
    "the",
    "that",
    "overnight",
    "early",
    "late",
    "mid",
    ...DAY_PARTS.keys(),
    "previous",
    "following",
    "same",
    "later",
    "#",
  ],
  needs: TELLS.dayPart,
  find(line, at): Match | null {
    return ofDay(line, at) ?? alone(line, at);
  },
};

/** A day, then its part; or the part, then its day ("mid-afternoon yesterday", "the morning of June 5"). */
function ofDay(line: Line, at: number): Match | null {
  if (!partNear(line, at)) return null;
  const day = calendarDate.find(line, at) ?? weekday.find(line, at) ?? dayWord.find(line, at);
  if (day !== null) {
    const adverb = /^(early|late|mid|in)$/.test(keyAt(line, day.end)) ? day.end + 1 : day.end;
    const next = keyAt(line, adverb) === "-" || keyAt(line, adverb) === "the" ? adverb + 1 : adverb;
    const part = DAY_PARTS.get(keyAt(line, next));
    if (part === undefined || /^(dawn|sunrise|sunset)$/.test(keyAt(line, next))) return null;
    return { end: next + 1, meaning: (context) => partOf(day.meaning(context), part) };
  }
  const start = keyAt(line, at) === "the" ? at + 1 : at;
  const part = DAY_PARTS.get(keyAt(line, start));
  if (part === undefined) return null;
  const next = /^(of|on)$/.test(keyAt(line, start + 1)) ? start + 2 : start + 1;
  const behind = calendarDate.find(line, next) ?? weekday.find(line, next) ?? dayWord.find(line, next);
  if (behind === null || behind.end === next) return null;
  return { end: behind.end, meaning: (context) => partOf(behind.meaning(context), part) };
}

function partNear(line: Line, at: number): boolean {
  for (let index = at; index < Math.min(line.length, at + 9); index += 1) {
    if (DAY_PARTS.has(line[index]!.key)) return true;
  }
  return false;
}

function partOf(day: Reading | null, part: string): Reading | null {
  if (day === null) return null;
  if (day.type === "SET") return { ...day, value: `${day.value}T${part}` };
  return { type: "TIME", value: `${day.value}T${part}`, basis: day.basis };
}

/** "this morning", "last night", "tonight", "overnight", "the next morning", "that evening", "the morning". */
function alone(line: Line, at: number): Match | null {
  const key = keyAt(line, at);
  if (key === "tonight") return { end: at + 1, meaning: (context) => on(context, 0, "NI", false) };
  if (key === "overnight" && line[at]!.pos === "ADV") {
    return { end: at + 1, meaning: (context) => on(context, 0, "NI", false) };
  }
  let next = key === "the" ? at + 1 : at;
  const lead = /^(this|last|next|that|same|previous|following)$/.test(keyAt(line, next))
    ? keyAt(line, next)
    : null;
  if (lead !== null) next += 1;
  if (/^(very|early|late|same)$/.test(keyAt(line, next))) next += 1;
  const part = DAY_PARTS.get(keyAt(line, next));
  if (part === undefined || keyAt(line, next) === "overnight") return null;
  if (
    lead === null &&
    !(key === "the" && /^(in|during|later|overnight|early|late|by)$/.test(keyAt(line, at - 1)))
  )
    return null;
  if (lead === null && /^(of|sky|shift)$/.test(keyAt(line, next + 1))) return null;
  if (lead !== null && /^(dawn|sunset|sunrise)$/.test(keyAt(line, next))) return null;
  const by = lead === "last" || lead === "previous" ? -1 : lead === "next" || lead === "following" ? 1 : 0;
  const told = lead !== "this" && lead !== "last";
  return { end: next + 1, meaning: (context) => on(context, by, part, told) };
}

function on({ published, focus }: Context, by: number, part: string, told: boolean): Reading {
  const base = (told ? dayIn(focus) : null) ?? dayIn(published);
  if (base === null) return { type: "TIME", value: `XXXX-XX-XXT${part}`, basis: "open" };
  const number = numberIn(base)! + by;
  return {
    type: "TIME",
    value: `${by === 0 ? formatDay(base) : formatDayNumber(number)}T${part}`,
    basis: "resolved",
  };
}

/** "Tuesday, June 13, 2023", "13 June", "March eighth", "the 5th of May", "June 16 to 21", "February 4-5": a day or run of days of a month. */
import { MONTHS, WEEKDAYS } from "../../../lexicon/calendar-words.ts";
import { EVENT_DAYS } from "../../../lexicon/event-days.ts";
import { ORDINALS, TENS } from "../../../lexicon/number-words.ts";
import { isDay } from "../../../text/calendar.ts";
import { formatMonth } from "../../../text/edtf.ts";
import type { Line } from "../../../text/words.ts";
import { readOrdinal } from "../../numbers.ts";
import { monthAt, weekdayAt, yearFiguresAt } from "../names.ts";
import { yearOf } from "../place.ts";
import { type Context, date, keyAt, type Match, type Reading, type Rule, TELLS } from "../rule.ts";

interface Days {
  readonly month: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

export const calendarDate: Rule = {
  name: "a day of a month",
  starts: [...WEEKDAYS.keys(), ...MONTHS.keys(), ...ORDINALS.keys(), ...TENS.keys(), "#", "the"],
  needs: TELLS.month,
  find(line, at): Match | null {
    let start = at;
    if (keyAt(line, at) === "the" && readOrdinal(line, at + 1) === null) return null;
    const weekday = weekdayAt(line, at) ?? weekendBefore(line, at);
    if (weekdayAt(line, at) !== null)
      start = skip(line, at + 1, ",", ".", "the", "morning", "night", "evening", "afternoon");
    const days = monthFirst(line, start) ?? dayFirst(line, keyAt(line, start) === "the" ? start + 1 : start);
    if (days === null || days.from < 1 || days.from > 31 || days.to < days.from || days.to > 31) return null;
    const year = yearBehind(line, days.end);
    const event = year === null ? eventYear(line, days) : null;
    return {
      end: year?.end ?? days.end,
      meaning: (context) => placed(days, year?.year ?? after(event, context), weekday, context),
    };
  },
};

/** "the weekend of February 4-5" begins on a Saturday. */
function weekendBefore(line: Line, at: number): number | null {
  return keyAt(line, at - 1) === "of" && keyAt(line, at - 2) === "weekend" ? 6 : null;
}

function skip(line: Line, at: number, ...keys: readonly string[]): number {
  let end = at;
  while (end < at + 3 && keys.includes(keyAt(line, end))) end += 1;
  return end;
}

function monthFirst(line: Line, at: number): Days | null {
  const month = monthAt(line, at);
  if (month === null) return null;
  const first = dayNumeral(line, keyAt(line, at + 1) === "the" ? at + 2 : at + 1);
  if (first === null) return null;
  // "May 5 million people", "June 20 percent", "June 5.30"
  if (/^(%|percent|million|billion|people|per)$/.test(keyAt(line, first.end))) return null;
  if (keyAt(line, first.end) === ":" && line[first.end + 1]?.glued) return null;
  return { month, ...run(line, first) };
}

function dayFirst(line: Line, at: number): Days | null {
  const first = dayNumeral(line, at);
  if (first === null) return null;
  const days = run(line, first);
  const next = keyAt(line, days.end) === "of" ? days.end + 1 : days.end;
  const month = monthAt(line, next);
  // "the first May", "in 30 March" are not told apart; a glued figure ("$30 March") is.
  if (month === null || (line[at]!.glued && keyAt(line, at - 1) === "$")) return null;
  return { month, from: days.from, to: days.to, end: next + 1 };
}

/** One day, or several: "16 to 21", "4-5", "4 and 5", "16 through 21". */
function run(line: Line, first: { value: number; end: number }): { from: number; to: number; end: number } {
  const single = { from: first.value, to: first.value, end: first.end };
  const joint = keyAt(line, first.end);
  if (!/^(to|-|–|—|and|through|until|\/)$/.test(joint)) return single;
  const last = dayNumeral(line, first.end + 1);
  if (last === null || last.value <= first.value) return single;
  // "on June 4 and 12 people": the second figure must be a day too.
  const next = keyAt(line, last.end);
  if (joint === "and" && last.value !== first.value + 1) return single;
  if (/^(and|to)$/.test(joint) && !/^(,|\.|;|in|at|on|of|and|—|–|)$/.test(next) && !MONTHS.has(next)) {
    if (line[last.end]?.pos === "NOUN" || line[last.end]?.pos === "ADJ") return single;
  }
  return { from: first.value, to: last.value, end: last.end };
}

function dayNumeral(line: Line, at: number): { value: number; end: number } | null {
  const ordinal = readOrdinal(line, at);
  if (ordinal !== null) return ordinal.value <= 31 ? ordinal : null;
  const key = keyAt(line, at);
  return /^\d{1,2}$/.test(key) && Number(key) >= 1 && Number(key) <= 31
    ? { value: Number(key), end: at + 1 }
    : null;
}

function yearBehind(line: Line, end: number): { year: number; end: number } | null {
  const comma = keyAt(line, end) === ",";
  const year = yearFiguresAt(line, comma || keyAt(line, end) === "of" ? end + 1 : end);
  if (year !== null) return { year, end: comma || keyAt(line, end) === "of" ? end + 2 : end + 1 };
  // "June 13, '89", "9/11/89" is another rule's.
  return null;
}

/** "the Sept. 11 attacks" need no year. */
function eventYear(line: Line, { month, from, end }: Days): number | null {
  const follower = /^['’]s?$/.test(keyAt(line, end)) ? end + 1 : end;
  const found = EVENT_DAYS.find(
    (event) => event.month === month && event.day === from && event.followers.has(keyAt(line, follower)),
  );
  return found?.year ?? null;
}

/** A report from before the event means another day. */
function after(event: number | null, { published }: Context): number | null {
  return event !== null && (published.year ?? event) >= event ? event : null;
}

function placed(days: Days, given: number | null, weekday: number | null, context: Context): Reading | null {
  const { month, from, to } = days;
  const year = given ?? yearOf(context.published, month, from, context.direction(), weekday);
  if (year !== null && (!isDay({ year, month, day: from }) || !isDay({ year, month, day: to }))) return null;
  const basis = given !== null ? "explicit" : year !== null ? "resolved" : "open";
  const stem = year === null ? `XXXX-${String(month).padStart(2, "0")}` : formatMonth(year, month);
  const day = (number: number) => `${stem}-${String(number).padStart(2, "0")}`;
  return date(from === to ? day(from) : `${day(from)}/${day(to)}`, basis);
}

/** "last month", "this week", "next year", "this weekend", "the weekend of February 4-5", "the current year", "the following month", "that day". */
import { SEASONS, UNITS, type Unit } from "../../../lexicon/calendar-words.ts";
import { weekdayOf } from "../../../text/calendar.ts";
import type { Line } from "../../../text/words.ts";
import { type Anchor, NOWHERE, numberIn, shifted, weekValue } from "../anchor.ts";
import { type Context, date, keyAt, type Match, type Reading, type Rule, TELLS } from "../rule.ts";
import { calendarDate } from "./calendar-date.ts";

/** Steps from the report's own unit. */
const FROM_REPORT: { readonly [word: string]: number } = {
  last: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  present: 0,
  upcoming: 1,
};
/** Steps from the time told before. */
const FROM_FOCUS: { readonly [word: string]: number } = {
  previous: -1,
  preceding: -1,
  prior: -1,
  following: 1,
  that: 0,
  same: 0,
  ensuing: 1,
};

export const relativeUnit: Rule = {
  name: "a stretch of the calendar counted from the report",
  starts: [
    ...Object.keys(FROM_REPORT),
    ...Object.keys(FROM_FOCUS),
    "the",
    "week",
    "weekend",
    "later",
    "earlier",
    "latest",
    "month",
  ],
  needs: TELLS.unit,
  find(line, at): Match | null {
    return ofDays(line, at) ?? counted(line, at);
  },
};

/** "the weekend of February 4-5", "the week of March 6". */
function ofDays(line: Line, at: number): Match | null {
  const start = keyAt(line, at) === "the" ? at + 1 : at;
  const noun = keyAt(line, start);
  if (
    (noun !== "week" && noun !== "weekend") ||
    !/^(of|beginning|starting|ending)$/.test(keyAt(line, start + 1))
  )
    return null;
  const days = calendarDate.find(line, start + 2);
  if (days === null) return null;
  return {
    end: days.end,
    meaning: (context) => {
      const read = days.meaning(context);
      if (read === null || read.basis === "open") return read;
      if (read.value.includes("/")) return read;
      const parts = read.value.split("-").map(Number);
      const number = numberIn({ year: parts[0]!, month: parts[1]!, day: parts[2]! });
      if (number === null) return read;
      return date(noun === "week" ? weekValue(number) : `${weekValue(number)}-WE`, read.basis);
    },
  };
}

function counted(line: Line, at: number): Match | null {
  let next = keyAt(line, at) === "the" ? at + 1 : at;
  let lead = keyAt(line, next);
  if (lead in FROM_REPORT || lead in FROM_FOCUS) next += 1;
  else if (keyAt(line, at) !== "the") return null;
  else lead = "the";
  if (lead === "this" && /^(past|coming|same)$/.test(keyAt(line, next))) {
    lead = keyAt(line, next) === "same" ? "this" : keyAt(line, next);
    next += 1;
  }
  if (/^(fiscal|calendar|very|whole|entire|full|business)$/.test(keyAt(line, next))) next += 1;
  if (lead === "that" && keyAt(line, next) === "same") next += 1;
  const noun = keyAt(line, next);
  if (line[next]?.glued && keyAt(line, next - 1) === "-") return null;
  if (noun === "weekend") return { end: next + 1, meaning: (context) => weekend(lead, context) };
  const unit = UNITS.get(noun);
  if (
    unit === undefined ||
    unit.plural ||
    noun === "night" ||
    /^(second|minute|hour|quarter)$/.test(unit.unit)
  )
    return null;
  if (lead === "the" || (lead === "present" && unit.unit === "day")) return null;
  if (keyAt(line, next + 1) === "-" && line[next + 1]!.glued) return null;
  // "this day", "the last day of the talks", "next day": days are told from the story, not from the report.
  if (unit.unit === "day") return dayOfStory(line, lead, next);
  if (SEASONS.has(keyAt(line, next + 1))) return null;
  return { end: next + 1, meaning: (context) => unitFrom(lead, unit.unit, line, at, context) };
}

function unitFrom(lead: string, unit: Unit, line: Line, at: number, context: Context): Reading {
  const { published, focus } = context;
  const the = keyAt(line, at) === "the";
  // "the past year", "the last century" are spans that end now; "last year" and "the last year" differ.
  if (/^(past|last|next|coming)$/.test(lead) && (the || lead === "past")) {
    if (unit !== "day") {
      return {
        type: "DURATION",
        value: unit === "decade" ? "P10Y" : unit === "century" ? "P100Y" : `P1${unit[0]!.toUpperCase()}`,
        basis: "explicit",
        edtf: null,
      };
    }
  }
  const told = FROM_FOCUS[lead];
  const base: Anchor = told === undefined ? published : focus === NOWHERE ? published : focus;
  const { value, known } = shifted(base, unit, told ?? FROM_REPORT[lead] ?? 0);
  return date(value, known ? "resolved" : "open");
}

function dayOfStory(line: Line, lead: string, noun: number): Match | null {
  if (
    lead === "last" ||
    lead === "past" ||
    lead === "current" ||
    lead === "coming" ||
    lead === "this" ||
    lead === "upcoming"
  )
    return null;
  if (keyAt(line, noun + 1) === "of") return null;
  const by = lead === "next" ? 1 : FROM_FOCUS[lead]!;
  return {
    end: noun + 1,
    meaning: ({ published, focus }) => {
      const base = numberIn(focus) === null ? published : focus;
      const { value, known } = shifted(base, "day", by);
      return date(value, known ? "resolved" : "open");
    },
  };
}

/** On a Monday "this weekend" with a past verb is the one just gone; "the weekend" is placed by the verb alone. */
function weeksAway(lead: string, day: number, context: Context): number {
  if (/^(last|past|previous)$/.test(lead)) return -1;
  if (lead === "next") return 1;
  if (lead === "coming") return 0;
  const just = lead === "this" ? day <= 2 : day < 6;
  return just && context.direction() < 0 ? -1 : 0;
}

/** The Saturday and Sunday of the report's week, the week before, or the next; from a Sunday's report "last weekend" is a week back. */
function weekend(lead: string, context: Context): Reading {
  const today = numberIn(context.published);
  if (today === null) return date("XXXX-WXX-WE", "open");
  const back = weeksAway(lead, weekdayOf(today), context);
  return date(`${weekValue(today + back * 7)}-WE`, "resolved");
}

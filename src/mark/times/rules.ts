/** The grammar of times: every rule, in order. Of the rules that fit at a place the one that takes most words wins, then the first. */
import type { Rule } from "./rule.ts";
import { ago } from "./rules/ago.ts";
import { calendarDate } from "./rules/calendar-date.ts";
import { century } from "./rules/century.ts";
import { clock } from "./rules/clock.ts";
import { dayPart } from "./rules/day-part.ts";
import { dayWord } from "./rules/day-word.ts";
import { decade } from "./rules/decade.ts";
import { duration } from "./rules/duration.ts";
import { holiday } from "./rules/holiday.ts";
import { monthName } from "./rules/month.ts";
import { numericDate } from "./rules/numeric-date.ts";
import { quarter } from "./rules/quarter.ts";
import { recurring } from "./rules/recurring.ts";
import { relativeUnit } from "./rules/relative-unit.ts";
import { season } from "./rules/season.ts";
import { storyUnit } from "./rules/story-unit.ts";
import { vague } from "./rules/vague.ts";
import { weekday } from "./rules/weekday.ts";
import { year } from "./rules/year.ts";

export const RULES: readonly Rule[] = [
  numericDate,
  clock,
  calendarDate,
  dayPart,
  dayWord,
  weekday,
  holiday,
  // Before years: "the 1988 quarter", "third quarter of 1990".
  quarter,
  season,
  monthName,
  decade,
  century,
  recurring,
  ago,
  relativeUnit,
  duration,
  storyUnit,
  year,
  vague,
];

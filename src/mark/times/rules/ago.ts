/** "two weeks ago", "nearly 16 months ago", "a year earlier", "three days later", "five years from now": a stretch counted from the report or from the time told before. */
import { UNITS, type Unit } from "../../../lexicon/calendar-words.ts";
import type { Line } from "../../../text/words.ts";
import { NUMBER_STARTS, readNumber } from "../../numbers.ts";
import { type Anchor, NOWHERE, shifted } from "../anchor.ts";
import { after, type Context, date, keyAt, type Match, type Reading, type Rule, TELLS } from "../rule.ts";
import { yearBefore } from "./quarter.ts";

const BARE = [...UNITS.entries()].filter(([, { plural }]) => plural).map(([word]) => word);

export const ago: Rule = {
  name: "a stretch of time counted back or ahead",
  starts: [...NUMBER_STARTS, ...BARE, "long", "the", "some"],
  needs: TELLS.unit | TELLS.vague,
  find(line: Line, at: number): Match | null {
    if (keyAt(line, at) === "long" && keyAt(line, at + 1) === "ago") {
      return { end: at + 2, meaning: () => date("PAST_REF", "open", null) };
    }
    const number = UNITS.has(keyAt(line, at)) ? { end: at, value: null } : readNumber(line, at);
    if (number === null) return null;
    let next = keyAt(line, number.end) === "-" ? number.end + 1 : number.end;
    if (/^(more|full|short|long|trading|business|calendar)$/.test(keyAt(line, next))) next += 1;
    const unit = UNITS.get(keyAt(line, next));
    if (unit === undefined) return null;
    // "a year-earlier loss"
    const hyphen = keyAt(line, next + 1) === "-" && /^(ago|earlier)$/.test(keyAt(line, next + 2));
    const orSo = keyAt(line, next + 1) === "or" && keyAt(line, next + 2) === "so" ? 2 : 0;
    const where = anchorWord(line, (hyphen ? next + 2 : next + 1) + orSo);
    if (where === null) return null;
    // "an hour later" has no clock time to be counted from: it is a length.
    if (where.from === "story" && /^(hour|minute|second)$/.test(unit.unit)) return null;
    const count = number.value === null ? null : number.value * unit.times;
    return {
      end: where.end,
      meaning: (context) => counted(context, unit.unit, count, where.sign, where.from),
    };
  },
};

function anchorWord(line: Line, at: number): { end: number; sign: 1 | -1; from: "report" | "story" } | null {
  const key = keyAt(line, at);
  if (key === "ago") return { end: at + 1, sign: -1, from: "report" };
  if (key === "hence") return { end: at + 1, sign: 1, from: "report" };
  if (after(line, at, "from", "now") > 0) return { end: at + 2, sign: 1, from: "report" };
  if (after(line, at, "from", "today") > 0) return { end: at + 2, sign: 1, from: "report" };
  if (key === "earlier") return { end: at + 1, sign: -1, from: "story" };
  if (key === "later") return { end: at + 1, sign: 1, from: "story" };
  const next = keyAt(line, at + 1);
  // "two days before the vote" is a length, not a date.
  if ((key === "before" || key === "previously") && /^([.,;)—]|)$/.test(next))
    return { end: at + 1, sign: -1, from: "story" };
  return null;
}

function counted(
  context: Context,
  unit: Unit,
  count: number | null,
  sign: 1 | -1,
  from: "report" | "story",
): Reading {
  if (count === null) return date(sign < 0 ? "PAST_REF" : "FUTURE_REF", "open", null);
  if (unit === "year" && count === 1 && sign < 0 && context.quarter !== null) return yearBefore(context);
  const base: Anchor = from === "report" ? context.published : told(context, unit);
  if (!Number.isInteger(count)) return fractional(base, unit, count * sign);
  if (unit === "decade") return read(base, "year", count * sign * 10, true);
  if (unit === "century") return read(base, "year", count * sign * 100, true);
  return read(base, unit, count * sign, false);
}

/** Of the time told before, if it is as fine as the unit; else of the report. */
function told({ focus, focusExplicit, published }: Context, unit: Unit): Anchor {
  // "up from a year earlier" compares with the report's time, "in 1987 … a year earlier" with the year told.
  if (unit === "year" && !focusExplicit) return published;
  if (focus === NOWHERE || (unit !== "year" && focus.month === null)) return published;
  return (unit === "day" || unit === "week") && focus.day === null ? published : focus;
}

/** "two and a half years ago": counted in the next finer unit. */
function fractional(base: Anchor, unit: Unit, count: number): Reading {
  const finer = { year: "month", month: "week", week: "day", decade: "year", century: "year" } as const;
  const times = { year: 12, month: 4, week: 7, decade: 10, century: 100 } as const;
  if (!(unit in finer)) return date("PAST_REF", "open", null);
  const key = unit as keyof typeof finer;
  return read(base, finer[key], Math.round(count * times[key]), true);
}

function read(base: Anchor, unit: Unit, by: number, rough: boolean): Reading {
  const { value, known } = shifted(base, unit, by);
  if (!known)
    return unit === "hour" || unit === "minute" || unit === "second"
      ? { type: "TIME", value, basis: "open" }
      : date(value, "open");
  return rough ? date(value, "resolved", `${value}~`) : date(value, "resolved");
}

/** The day (or only month, or year) that relative times are counted from, and counting from it in any unit. */
import type { Unit } from "../../lexicon/calendar-words.ts";
import { addMonths, type Day, dayNumber, dayOf, isDay, weekOf } from "../../text/calendar.ts";
import { formatDay, formatMonth, formatYear } from "../../text/edtf.ts";

export interface Anchor {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

export const NOWHERE: Anchor = { year: null, month: null, day: null };

/** From an EDTF or TIMEX3 value, as far as it is a day, month or year. */
export function anchorOf(value: string | null): Anchor {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\dX])/.exec(value ?? "");
  if (parts === null) return NOWHERE;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? null : Number(parts[2]);
  const day = parts[3] === undefined ? null : Number(parts[3]);
  if (month !== null && (month < 1 || month > 12)) return { year, month: null, day: null };
  if (month !== null && day !== null && !isDay({ year, month, day })) return { year, month, day: null };
  return { year, month, day };
}

export function dayIn(anchor: Anchor): Day | null {
  const { year, month, day } = anchor;
  return year === null || month === null || day === null ? null : { year, month, day };
}

/** Day number of a full anchor. */
export function numberIn(anchor: Anchor): number | null {
  const day = dayIn(anchor);
  return day === null ? null : dayNumber(day);
}

/** A day number to reckon nearness with: the middle of the month or year where the day is not known. */
export function roughly(anchor: Anchor): number | null {
  if (anchor.year === null) return null;
  return dayNumber({ year: anchor.year, month: anchor.month ?? 7, day: anchor.day ?? 15 });
}

const OPEN: { readonly [unit in Unit]: string } = {
  second: "XXXX-XX-XXTXX:XX",
  minute: "XXXX-XX-XXTXX:XX",
  hour: "XXXX-XX-XXTXX:XX",
  day: "XXXX-XX-XX",
  week: "XXXX-WXX",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};

/** The unit that lies `by` units from the anchor, as a TIMEX3 value as fine as the unit; X where the anchor is too coarse. */
export function shifted(anchor: Anchor, unit: Unit, by: number): { value: string; known: boolean } {
  const value = shiftedValue(anchor, unit, by);
  return value === null ? { value: OPEN[unit], known: false } : { value, known: true };
}

function shiftedValue(anchor: Anchor, unit: Unit, by: number): string | null {
  const { year, month } = anchor;
  if (year === null) return null;
  if (unit === "century") return formatYear(year + by * 100).slice(0, 2);
  if (unit === "decade") return formatYear(year + by * 10).slice(0, 3);
  if (unit === "year") return formatYear(year + by);
  if (month === null) return null;
  if (unit === "quarter") {
    const there = addMonths(year, month, by * 3);
    return `${formatYear(there.year)}-Q${Math.ceil(there.month / 3)}`;
  }
  if (unit === "month") {
    const there = addMonths(year, month, by);
    return formatMonth(there.year, there.month);
  }
  const number = numberIn(anchor);
  if (number === null) return null;
  if (unit === "day") return formatDay(dayOf(number + by));
  if (unit === "week") return weekValue(number + by * 7);
  return by === 0 ? formatDay(dayOf(number)) : null;
}

export function weekValue(number: number): string {
  const { year, week } = weekOf(number);
  return `${formatYear(year)}-W${String(week).padStart(2, "0")}`;
}

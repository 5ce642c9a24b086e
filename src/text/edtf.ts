/**
 * EDTF (ISO 8601-2) from TIMEX3 values, and the days that an EDTF value covers.
 * Read here: years, decades (198X), centuries (19XX), months, days, times of day, seasons 21–24, quarters 33–36,
 * halves 40–41, intervals, and the marks ~ ? %. Durations, sets and values with an unknown year have no EDTF.
 */
import { addMonths, type Day, dayNumber, dayOf, daysInMonth, isDay, mondayOf } from "./calendar.ts";

const DIVISIONS: { readonly [timex: string]: string } = {
  SP: "21",
  SU: "22",
  FA: "23",
  WI: "24",
  Q1: "33",
  Q2: "34",
  Q3: "35",
  Q4: "36",
  H1: "40",
  H2: "41",
};

/** First month and number of months of each division of the year (seasons as in the northern hemisphere). */
const MONTHS_OF: { readonly [code: string]: readonly [number, number] } = {
  "21": [3, 3],
  "22": [6, 3],
  "23": [9, 3],
  "24": [12, 3],
  "33": [1, 3],
  "34": [4, 3],
  "35": [7, 3],
  "36": [10, 3],
  "40": [1, 6],
  "41": [7, 6],
};

export function formatYear(year: number): string {
  return String(year).padStart(4, "0");
}

export function formatDay({ year, month, day }: Day): string {
  return `${formatMonth(year, month)}-${String(day).padStart(2, "0")}`;
}

export function formatMonth(year: number, month: number): string {
  return `${formatYear(year)}-${String(month).padStart(2, "0")}`;
}

export function formatDayNumber(number: number): string {
  return formatDay(dayOf(number));
}

/** EDTF of a TIMEX3 value; null for durations, sets, references and what lacks its year. */
export function edtfOf(value: string): string | null {
  const halves = value.split("/");
  if (halves.length === 2) {
    const [from, to] = [edtfOf(halves[0]!), edtfOf(halves[1]!)];
    return from === null || to === null ? null : `${from}/${to}`;
  }
  if (/^\d{2}$/.test(value)) return `${value}XX`;
  if (/^\d{3}$/.test(value)) return `${value}X`;
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) return value;
  const time = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}Z?)?/.exec(value);
  if (time) return time[2] === undefined ? time[1]! : `${time[1]}T${time[2]}`;
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value);
  if (week) {
    const monday = mondayOf(Number(week[1]), Number(week[2]));
    return `${formatDayNumber(week[3] ? monday + 5 : monday)}/${formatDayNumber(monday + 6)}`;
  }
  const division = /^(\d{4})-([A-Z][A-Z1-4])$/.exec(value);
  const code = division === null ? undefined : DIVISIONS[division[2]!];
  return code === undefined ? null : `${division![1]}-${code}`;
}

/** First and last day number that an EDTF value covers; null where it cannot be read or is open on a side. */
export function daysOf(edtf: string): { readonly first: number; readonly last: number } | null {
  const halves = edtf.split("/");
  if (halves.length === 2) {
    const [from, to] = [daysOf(halves[0]!), daysOf(halves[1]!)];
    return from === null || to === null ? null : { first: from.first, last: to.last };
  }
  const parts = /^(\d{2}XX|\d{3}X|\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T[\d:.Z+-]{2,20})?[~?%]?$/.exec(edtf);
  if (parts === null) return null;
  const years = { from: Number(parts[1]!.replaceAll("X", "0")), to: Number(parts[1]!.replaceAll("X", "9")) };
  if (parts[2] === undefined) return stretch(years.from, 1, (years.to - years.from + 1) * 12);
  const division = MONTHS_OF[parts[2]];
  if (division !== undefined) return stretch(years.from, division[0], division[1]);
  const month = Number(parts[2]);
  if (month < 1 || month > 12) return null;
  if (parts[3] === undefined) return stretch(years.from, month, 1);
  const day = { year: years.from, month, day: Number(parts[3]) };
  return isDay(day) ? { first: dayNumber(day), last: dayNumber(day) } : null;
}

/** Days since 1970 at which a date, or date and time in UTC, begins: a month or year counts as its first day. */
export function momentOf(value: string): number | null {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d))?/.exec(value);
  if (parts === null) return null;
  const [, year, month = "1", day = "1", hour = "0", minute = "0"] = parts;
  const first = dayNumber({ year: Number(year), month: Number(month), day: Number(day) });
  return first + (Number(hour) * 60 + Number(minute)) / 1440;
}

function stretch(year: number, month: number, months: number): { first: number; last: number } {
  const end = addMonths(year, month, months - 1);
  return {
    first: dayNumber({ year, month, day: 1 }),
    last: dayNumber({ ...end, day: daysInMonth(end.year, end.month) }),
  };
}

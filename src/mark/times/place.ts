/** Weekdays, months, days of the year, seasons and quarters that lack their year: which one is meant, seen from the day of the report. */
import { dayNumber, isDay, weekdayOf } from "../../text/calendar.ts";
import { formatDayNumber, formatMonth, formatYear } from "../../text/edtf.ts";
import { type Anchor, numberIn, roughly } from "./anchor.ts";
import { type Direction, date, type Reading } from "./rule.ts";

/** The report's own weekday means its day; others lie in the week behind or ahead, behind where nothing tells. */
export function placeWeekday(published: Anchor, weekday: number, direction: Direction): Reading {
  const today = numberIn(published);
  if (today === null) return date(`XXXX-WXX-${weekday}`, "open");
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const by = ahead === 0 ? 0 : direction > 0 ? ahead : ahead - 7;
  return date(formatDayNumber(today + by), "resolved");
}

/** `strict`: the words themselves say "last" or "next". */
export function placeMonth(published: Anchor, month: number, direction: Direction, strict = false): Reading {
  const { year, month: now } = published;
  const plain = `XXXX-${String(month).padStart(2, "0")}`;
  if (year === null) return date(plain, "open");
  if (now === null) return date(plain, "open");
  const behind = month <= now ? year : year - 1;
  const ahead = month >= now ? year : year + 1;
  const nearest = [year - 1, year, year + 1].toSorted(
    (a, b) => Math.abs(gap(a, month, year, now)) - Math.abs(gap(b, month, year, now)),
  )[0]!;
  // In August nobody calls the September of eleven months ago "September" alone.
  const remote = !strict && direction < 0 && gap(behind, month, year, now) < -10;
  const placed = remote || direction === 0 ? nearest : direction < 0 ? behind : ahead;
  return date(formatMonth(placed, month), "resolved");
}

function gap(year: number, month: number, toYear: number, toMonth: number): number {
  return (year - toYear) * 12 + month - toMonth;
}

/** The year of a day or month and day: the last before or first after the report, the nearest where nothing tells. */
export function yearOf(
  published: Anchor,
  month: number,
  day: number,
  direction: Direction,
  weekday: number | null = null,
): number | null {
  const today = numberIn(published);
  const { year } = published;
  if (year === null) return null;
  if (today === null) {
    // Of the day only the year is known: a weekday beside the date may still prove it.
    const proved =
      weekday !== null &&
      isDay({ year, month, day }) &&
      weekdayOf(dayNumber({ year, month, day })) === weekday;
    return proved ? year : null;
  }
  const possible = [year - 1, year, year + 1].filter((each) => isDay({ year: each, month, day }));
  const told = possible.filter((each) => weekdayOf(dayNumber({ year: each, month, day })) === weekday);
  const candidates = told.length > 0 ? told : possible;
  const distance = (each: number) => dayNumber({ year: each, month, day }) - today;
  // A report is seldom about a day ten months away: tense decides only where both years are thinkable.
  const fitting = candidates.filter((each) =>
    direction < 0 ? distance(each) <= 0 : direction > 0 ? distance(each) >= 0 : true,
  );
  const nearest = (list: readonly number[]) =>
    list.toSorted((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0] ?? null;
  const best = nearest(fitting);
  return best !== null && Math.abs(distance(best)) <= 300 ? best : nearest(candidates);
}

const MIDDLE: { readonly [division: string]: number } = {
  SP: 4.5,
  SU: 7.5,
  FA: 10.5,
  WI: 13.5,
  Q1: 2.5,
  Q2: 5.5,
  Q3: 8.5,
  Q4: 11.5,
  H1: 4,
  H2: 10,
};

/** A season, quarter or half without a year: the one begun last, the one that ends next, or the nearest. */
export function placeDivision(
  published: Anchor,
  division: string,
  direction: Direction,
  strict = false,
): Reading {
  const day = roughly(published);
  if (day === null || published.month === null) return date(`XXXX-${division}`, "open");
  const now = published.month + ((published.day ?? 15) - 1) / 31;
  const offset = (by: number) => MIDDLE[division]! + by * 12 - now;
  // Only where last and next are about as far away does the tense decide: quarters reported on lie just behind.
  const far = Math.min(...[-1, 0, 1].map((by) => Math.abs(offset(by)))) > 3;
  const candidates = [-1, 0, 1].filter((by) =>
    // "last winter" is over, "next winter" has not begun.
    strict ? offset(by) * direction >= 1.5 : !far || direction === 0 || Math.sign(offset(by)) === direction,
  );
  const by = candidates.toSorted((a, b) => Math.abs(offset(a)) - Math.abs(offset(b)))[0] ?? 0;
  return date(`${formatYear(published.year! + by)}-${division}`, "resolved");
}

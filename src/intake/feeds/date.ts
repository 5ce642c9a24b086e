/** A date as feeds write it → EDTF, with the zone it was given in: "Tue, 03 Mar 2026 09:30:00 -0500" → 2026-03-03T09:30:00-05:00. */
import { isDate } from "../known.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** RFC 822, section 5.1. */
const ZONES: { readonly [name: string]: string | undefined } = {
  UT: "Z",
  UTC: "Z",
  GMT: "Z",
  Z: "Z",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
};

/** RFC 3339 and its shorter forms (W3C-DTF); a space may stand for the T, parts of a second are dropped. */
const NUMBERED = /^(\d{4}-\d\d(?:-\d\d)?)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})? ?(Z|[+-]\d\d:?\d\d)?)?$/i;
/** RFC 822 as RSS has it; the day of the week and the seconds may be missing, the year may have two digits. */
const NAMED =
  /^(?:[a-z]{3,9},? )?(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}[ -](\d{4}|\d\d)(?: (\d{1,2}):(\d\d)(?::(\d\d))?(?: ([+-]\d{4}|[a-z]{1,4}))?)?$/i;

/** Null where it is no date that is understood: unknown stays unknown. */
export function feedDate(text: string | undefined): string | null {
  const plain = text?.slice(0, 80).replace(/\s+/g, " ").trim() ?? "";
  const date = numbered(plain) ?? named(plain);
  return date !== null && isDate(date) ? date : null;
}

function numbered(text: string): string | null {
  const match = NUMBERED.exec(text);
  if (match === null) return null;
  const [, day, time, zone] = match;
  return time === undefined ? day! : `${day}T${time}${zone === undefined ? "" : offset(zone.toUpperCase())}`;
}

function named(text: string): string | null {
  const match = NAMED.exec(text);
  if (match === null) return null;
  const [, day, monthName, year, hour, minute, second, zone] = match;
  const month = MONTHS.indexOf(monthName!.toLowerCase()) + 1;
  if (month === 0) return null;
  // RFC 2822, section 4.3: two digits below 50 are of this century.
  const full = year!.length === 4 ? year! : `${Number(year) < 50 ? "20" : "19"}${year}`;
  const date = `${full}-${two(month)}-${day!.padStart(2, "0")}`;
  if (hour === undefined) return date;
  return `${date}T${hour.padStart(2, "0")}:${minute}:${second ?? "00"}${zone === undefined ? "" : offset(zone.toUpperCase())}`;
}

function offset(zone: string): string {
  if (/^[+-]/.test(zone)) return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  // A zone that nobody has defined is left away: the hour is that of the outlet's clock.
  return ZONES[zone] ?? "";
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

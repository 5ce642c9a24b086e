/** A date as feeds write it → EDTF, with the zone it was given in: "Tue, 03 Mar 2026 09:30:00 -0500" → 2026-03-03T09:30:00-05:00. */
import { internetDate, offsetOf } from "../../text/internet-date.ts";
import { isDate } from "../known.ts";

/** RFC 3339 and its shorter forms (W3C-DTF); a space may stand for the T, parts of a second are dropped. */
const NUMBERED = /^(\d{4}-\d\d(?:-\d\d)?)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})? ?(Z|[+-]\d\d:?\d\d)?)?$/i;
/** Null where it is no date that is understood: unknown stays unknown. */
export function feedDate(text: string | undefined): string | null {
  const plain = text?.slice(0, 80).replace(/\s+/g, " ").trim() ?? "";
  const date = numbered(plain) ?? internetDate(plain);
  return date !== null && isDate(date) ? date : null;
}

function numbered(text: string): string | null {
  const match = NUMBERED.exec(text);
  if (match === null) return null;
  const [, day, time, zone] = match;
  return time === undefined ? day! : `${day}T${time}${offsetOf(zone)}`;
}

/** "yesterday", "24h", "2023-06-14T09:30" → the moment that a user means, on the clock of this machine. */
import { Fault } from "../../model/fault.ts";

const MINUTE = 60_000;
const UNITS: { readonly [unit: string]: number } = {
  m: MINUTE,
  min: MINUTE,
  h: 60 * MINUTE,
  d: 24 * 60 * MINUTE,
  w: 7 * 24 * 60 * MINUTE,
};

/** UTC, to the second, as the times of retrieval are kept: 2026-03-03T09:30:00Z. A Fault if it is no moment before `now`. */
export function momentBefore(now: Date, words: string): string {
  const moment = momentIn(now, words.trim().toLowerCase());
  if (moment === null || Number.isNaN(moment) || moment > now.getTime()) throw new Fault("bad-moment", words);
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}

function momentIn(now: Date, words: string): number | null {
  if (words === "today") return midnight(now, 0);
  if (words === "yesterday") return midnight(now, -1);
  const span = /^(\d{1,5}) ?(min|[mhdw])$/.exec(words);
  if (span !== null) return now.getTime() - Number(span[1]) * UNITS[span[2]!]!;
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:[t ](\d\d):(\d\d)(?::(\d\d))?(z|[+-]\d\d:\d\d)?)?$/.exec(words);
  if (parts === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  // A date that is none, as 31 June, would count on into the next month.
  const date = new Date(Date.UTC(year, month - 1, day));
  if (
    date.getUTCMonth() !== month - 1 ||
    date.getUTCDate() !== day ||
    hour > 23 ||
    minute > 59 ||
    second > 59
  )
    return null;
  if (parts[7] !== undefined) return Date.parse(words.replace(" ", "t").toUpperCase());
  return new Date(year, month - 1, day, hour, minute, second).getTime();
}

/** Of today and so many days on, where the clock of this machine stands. */
function midnight(now: Date, days: number): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days).getTime();
}

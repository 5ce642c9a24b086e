/**
 * Records → one iCalendar file (RFC 5545): an event for each engagement whose days are known. A time that is vague,
 * inferred or not given is never made exact: those engagements are left out and named.
 */
import type { Engagement, Record } from "../model/record.ts";
import { daysOf, formatDayNumber } from "../text/edtf.ts";
import { compareText } from "../text/order.ts";
import { moment } from "./phrases.ts";
import { plain, shorten } from "./plain.ts";
import { type View, viewOf } from "./view.ts";

export interface Calendar {
  readonly ics: string;
  readonly events: number;
  readonly leftOut: readonly { readonly what: string; readonly why: string }[];
}

/** RFC 5545, 3.1: lines are folded before they are longer than this many octets. */
const LONGEST_LINE = 75;
const LONGEST_PASSAGE = 300;
/** What lasts may fill an interval; longer ones, as "next month", are vague. In days. */
const LONGEST_STAY = 10;
/** No clock is read: where no report is dated, this stands for the day the calendar was made. */
const NO_DAY = "19700101";

const STATUS: { readonly [status in Engagement["status"]]: "TENTATIVE" | "CONFIRMED" | "CANCELLED" } = {
  possible: "TENTATIVE",
  planned: "TENTATIVE",
  confirmed: "CONFIRMED",
  "under way": "CONFIRMED",
  held: "CONFIRMED",
  postponed: "CANCELLED",
  cancelled: "CANCELLED",
};

export function calendar(records: readonly Record[]): Calendar {
  const leftOut: { what: string; why: string }[] = [];
  const events = records.flatMap((record) => {
    const view = viewOf(record);
    return record.engagements.flatMap((each) => {
      const days = daysOfEvent(each);
      if (Array.isArray(days)) return [event(view, each, days)];
      leftOut.push({ what: summary(view, each), why: days.why });
      return [];
    });
  });
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Readout//Readout//EN",
    "CALSCALE:GREGORIAN",
    ...events.flat(),
    "END:VCALENDAR",
  ];
  return { ics: lines.map((line) => `${folded(line)}\r\n`).join(""), events: events.length, leftOut };
}

function event(view: View, engagement: Engagement, days: readonly string[]): string[] {
  const { id, history, place, topics, spans, status, kind, origins } = engagement;
  const passages = spans.map(
    (span) => `[${view.labelOf(span.report)}] “${shorten(view.wordsOf(span), LONGEST_PASSAGE)}”`,
  );
  const about = [
    `${history.map((step) => step.status).join(" → ")}; ${origins === 1 ? "one origin" : `${origins} independent origins`}`,
    ...(topics.length === 0 ? [] : [`On ${topics.join("; ")}`]),
    ...passages,
  ];
  return [
    "BEGIN:VEVENT",
    `UID:${id}@readout`,
    `DTSTAMP:${stamp(view.record)}T000000Z`,
    `SEQUENCE:${history.length - 1}`,
    ...days,
    `SUMMARY:${text(summary(view, engagement))}`,
    ...(place === null ? [] : [`LOCATION:${text(place)}`]),
    `STATUS:${STATUS[status]}`,
    `CATEGORIES:${text(kind)}`,
    `DESCRIPTION:${about.map(text).join("\\n")}`,
    "END:VEVENT",
  ];
}

function summary(view: View, { kind, parties, status }: Engagement): string {
  const names = parties.map((party) => view.nameOf(party.entity) ?? party.name).join(", ");
  return `${kind[0]!.toUpperCase()}${kind.slice(1)}: ${names} (${status})`;
}

/** DTSTART and DTEND, or why there are none. An end that is a day is the day after the last. */
function daysOfEvent({ kind, when }: Engagement): string[] | { readonly why: string } {
  const { edtf, text: words, basis } = when;
  if (edtf === null) return { why: words === "" ? "no day is given" : `“${words}” names no day` };
  if (basis === "inferred") return { why: `its day is inferred (${moment(when)}), no report gives it` };
  const clock = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::\d\d)?(Z?)$/.exec(edtf);
  // Without a zone it is the local time of the place: iCalendar has that, as a time that floats.
  if (clock !== null) return [`DTSTART:${clock.slice(1, 4).join("")}T${clock[4]}${clock[5]}00${clock[6]}`];
  const ends = edtf.split("/");
  const covered = daysOf(edtf);
  const vague = { why: `${moment(when)} is no exact day` };
  if (covered === null || !ends.every((end) => /^\d{4}-\d\d-\d\d$/.test(end))) return vague;
  const stays = kind === "visit" || kind === "talks" || kind === "summit";
  if (ends.length > 1 && !(stays && namesItsEnds(words) && covered.last - covered.first < LONGEST_STAY))
    return vague;
  return [`DTSTART;VALUE=DATE:${date(covered.first)}`, `DTEND;VALUE=DATE:${date(covered.last + 1)}`];
}

/** "June 17–18" and "the weekend" say which days; "next week" says between which. */
function namesItsEnds(words: string): boolean {
  return /\d\D{1,40}\d|day\D{1,20}day|weekend/i.test(words);
}

function date(day: number): string {
  return formatDayNumber(day).replaceAll("-", "");
}

/** The day of the latest report, for the record knows no other now. */
function stamp({ reports }: Record): string {
  const days = reports.flatMap(({ published }) => published.value?.slice(0, 10) ?? []);
  const latest = days
    .filter((day) => /^\d{4}-\d\d-\d\d$/.test(day))
    .toSorted(compareText)
    .at(-1);
  return latest?.replaceAll("-", "") ?? NO_DAY;
}

/** TEXT of RFC 5545, 3.3.11; line breaks and control characters of a report are blanks before. */
function text(value: string): string {
  return plain(value)
    .trim()
    .replace(/[\\;,]/g, "\\$&");
}

/** Folded at octets, never inside a character. */
function folded(line: string): string {
  let lines = "";
  let room = LONGEST_LINE;
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (octets > room) {
      lines += "\r\n ";
      room = LONGEST_LINE - 1;
    }
    lines += character;
    room -= octets;
  }
  return lines;
}

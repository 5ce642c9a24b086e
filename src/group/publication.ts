/**
 * What the reports of a story together prove about the days on which they came out, for those whose day is unknown.
 * Proved means: a date without its year stands beside its weekday ("Tuesday, June 13", "the weekend of February 4-5"),
 * which fits one year in five or six; the years that the reports tell as past leave one of them. "Today" beside the
 * date proves the day. It is then marked inferred and carries the passages; a report without a passage of its own
 * stays unknown.
 */
import { WEEKDAYS } from "../lexicon/calendar-words.ts";
import type { Published } from "../model/document.ts";
import type { Time } from "../model/mark.ts";
import type { Range } from "../model/span.ts";
import type { Reading } from "../model/statement.ts";
import { dayNumber, isDay, weekdayOf } from "../text/calendar.ts";
import { formatDay, formatYear } from "../text/edtf.ts";
import { textOf } from "../text/range.ts";

/** A weekday returns to its date after five, six or eleven years; a report this far behind its last year is too far. */
const REACH = 6;

interface Dated {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
  readonly weekday: number | null;
  readonly today: boolean;
  readonly ranges: readonly Range[];
}

interface Past {
  readonly year: number;
  readonly range: Range;
}

export function publicationDays(readings: readonly Reading[]): Map<string, Published> {
  const story = Math.max(...readings.flatMap((reading) => pastYears(reading).map(({ year }) => year)));
  const found = new Map<string, Published>();
  for (const reading of readings) {
    if (reading.document.published.value !== null) continue;
    const published = proved(reading, story);
    if (published !== null) found.set(reading.document.id, published);
  }
  return found;
}

function proved(reading: Reading, story: number): Published | null {
  const dates = datesIn(reading);
  const told = dates.find(({ today, year }) => today && year !== null);
  if (told !== undefined) return inferred(formatDay({ ...told, year: told.year! }), told.ranges);
  const past = pastYears(reading);
  const after = Math.max(story, ...past.map(({ year }) => year));
  const fixed = dates.filter(({ year, weekday }) => year === null && weekday !== null);
  if (fixed.length === 0 || !Number.isFinite(after)) return null;
  const years = Array.from({ length: REACH }, (_, index) => after + index);
  const fitting = years.filter((year) => fixed.every((date) => fits(date, year)));
  // Two fit only where six years hold the weekday twice; then nothing is proved.
  if (fitting.length !== 1) return null;
  const year = fitting[0]!;
  const latest = past.toSorted((a, b) => b.year - a.year)[0];
  const own = latest === undefined ? [] : [latest.range];
  const ranges = [...fixed.flatMap((date) => date.ranges), ...own].toSorted((a, b) => a.from - b.from);
  const today = fixed.find((date) => date.today);
  return inferred(today === undefined ? formatYear(year) : formatDay({ ...today, year }), ranges);
}

const inferred = (value: string, ranges: readonly Range[]): Published => ({
  value,
  basis: "inferred",
  ranges,
});

function fits({ month, day, weekday }: Dated, year: number): boolean {
  return isDay({ year, month, day }) && weekdayOf(dayNumber({ year, month, day })) === weekday;
}

/** Days of a month, with the weekday and the "today" that stand in or right beside them. */
function datesIn({ document, marks }: Reading): Dated[] {
  const found: Dated[] = [];
  for (const [index, time] of marks.times.entries()) {
    const parts = /^(\d{4}|XXXX)-(\d\d)-(\d\d)(?!\d)/.exec(time.value);
    if (parts === null || time.basis === "resolved") continue;
    const beside = [marks.times[index - 1], marks.times[index + 1]].filter(
      (other): other is Time => other !== undefined && adjacent(document.text, time, other),
    );
    const text = textOf(document, time).toLowerCase();
    const near = beside.map((other) => textOf(document, other).toLowerCase());
    const weekday = text.includes("weekend of")
      ? 6
      : ([text, ...near].map(weekdayIn).find((each) => each !== null) ?? null);
    const today = near.includes("today") || text.startsWith("today");
    found.push({
      year: parts[1] === "XXXX" ? null : Number(parts[1]),
      month: Number(parts[2]),
      day: Number(parts[3]),
      weekday,
      today,
      ranges: [time, ...beside].map(({ from, to }) => ({ from, to })),
    });
  }
  return found;
}

/** "Sunday (June 18)", "today, June 18": nothing but a comma, bracket or blank between. */
function adjacent(text: string, a: Range, b: Range): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  return second.from - first.to <= 3 && /^[\s,(]*$/.test(text.slice(first.to, second.from));
}

function weekdayIn(text: string): number | null {
  const word = /^(?:on )?([a-z]+)/.exec(text)?.[1] ?? "";
  return WEEKDAYS.get(word) ?? null;
}

/** Years written out and told as past: "since 2018", "took office in January 2021", a caption's "July 2022" is not read. */
function pastYears({ document, marks }: Reading): Past[] {
  const found: Past[] = [];
  let sentence = 0;
  for (const time of marks.times) {
    const year = time.basis === "explicit" ? /^(\d{4})(?![\d/])/.exec(time.value)?.[1] : undefined;
    if (year === undefined) continue;
    while (sentence < marks.sentences.length && marks.sentences[sentence]!.to <= time.from) sentence += 1;
    const range = marks.sentences[sentence];
    if (range === undefined || range.from > time.from) continue;
    const before = document.text.slice(Math.max(range.from, time.from - 20), time.from).toLowerCase();
    if (/\bsince (the )?$/.test(before) || happened(document.text, marks, range, time, before)) {
      found.push({ year: Number(year), range: { from: time.from, to: time.to } });
    }
  }
  return found;
}

/** The verb nearest before the year is a past form, and no word of the future stands in the sentence. */
function happened(
  text: string,
  marks: Reading["marks"],
  sentence: Reading["marks"]["sentences"][number],
  time: Time,
  before: string,
): boolean {
  if (/\b(by|until|till|before|through) $/.test(before)) return false;
  let past = false;
  for (let index = sentence.first; index < sentence.end; index += 1) {
    const token = marks.tokens[index]!;
    const word = text.slice(token.from, token.to).toLowerCase();
    if (/^(will|would|shall|plan|plans|planned|expected|set|due|scheduled|aims|if)$/.test(word)) return false;
    const verb = token.pos === "VERB" || token.pos === "AUX";
    if (verb && token.to <= time.from) past = /^(was|were|had|took|began)$/.test(word) || word.endsWith("ed");
  }
  return past;
}

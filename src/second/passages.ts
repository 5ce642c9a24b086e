/** Exact passages found in the reports of a record, or not at all: nothing is folded, trimmed or looked for elsewhere. */
import type { Record } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import type { Passage } from "./form.ts";

/** Places of one name that are looked at. */
const MOST_PLACES = 50;

type Fits = (text: string, from: number, to: number) => boolean;

/** The first place in the named report where the words stand and fit; the head of the file's name must name one report alone. */
export function locate(record: Record, [file, words]: Passage, fits: Fits = () => true): Span | null {
  const named = record.reports.filter((report) => report.file.startsWith(file));
  const report = named[0];
  if (named.length !== 1 || report === undefined) return null;
  const from = placesOf(report.text, words).find((at) => fits(report.text, at, at + words.length));
  return from === undefined ? null : { report: report.id, from, to: from + words.length };
}

/** The first place of a name in each report: whole words. */
export function findAll(record: Record, words: string): Span[] {
  return record.reports.flatMap(({ id, text }) => {
    const from = placesOf(text, words).find((at) => isWhole(text, at, at + words.length));
    return from === undefined ? [] : [{ report: id, from, to: from + words.length }];
  });
}

function isWhole(text: string, from: number, to: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(from - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(to));
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(words, at + 1))
    places.push(at);
  return places;
}

/** Letters that a quotation may run on from its opening mark. */
const LONGEST_QUOTATION = 3000;

const NEAR = 200;

/** Whether words stand between quotation marks: more have opened than closed since the paragraph's begin. */
export function inMarks(text: string, from: number, to: number): boolean {
  const start = Math.max(text.lastIndexOf("\n", from - 1) + 1, from - LONGEST_QUOTATION);
  const before = text.slice(start, from);
  const count = (mark: string) => before.split(mark).length - 1;
  const open = count("“") > count("”") || count('"') % 2 === 1;
  // Of single marks the closing one is an apostrophe too: it counts only near, on both sides.
  const opened = Math.max(before.lastIndexOf("‘"), before.lastIndexOf(" '"));
  const behind = text.slice(to, to + NEAR);
  const single = opened >= 0 && before.length - opened < NEAR && /[’']/.test(behind.split("\n", 1)[0]!);
  return open || single;
}

export function touching(a: Span, b: Span): boolean {
  return a.report === b.report && a.from < b.to && b.from < a.to;
}

/** Words with a capital, but for the first, and figures: what a passage must have if a sentence that cites it has it. */
export function namesAndFigures(text: string): string[] {
  return [...text.matchAll(/[\p{L}\d]+/gu)]
    .filter((match) => /^\d/.test(match[0]) || (match.index > 0 && /^\p{Lu}/u.test(match[0])))
    .map((match) => match[0]);
}

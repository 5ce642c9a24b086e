/**
 * The rewrites that a sentence of the brief may differ by from the words of its report, in one list. Each gives edits of
 * the statement's text and the passages that bear them out; nothing else is ever changed.
 *   names: the first mention of a person gets office and full name, later ones the short name; a pronoun that opens the
 *          sentence its name.
 *   times: "Tuesday" gets its day behind it: "Tuesday (June 13)"; "last month" its month, "last year" its year.
 *   heads: a dateline or connective at the head is left away, and an "after" or "because" whose clause stands without it.
 */
import type { Collation } from "../model/collation.ts";
import type { Range, Span } from "../model/span.ts";
import type { Reading, Statement } from "../model/statement.ts";
import { dayOf } from "../text/calendar.ts";
import { daysOf } from "../text/edtf.ts";
import { textOf } from "../text/range.ts";
import { names } from "./names.ts";

export interface Edit extends Range {
  readonly text: string;
  readonly cites: readonly Span[];
}

/** Persons that earlier sentences have introduced, by entity id. */
export type Introduced = ReadonlySet<string>;

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** `direct`: the words are a quotation, in which nothing is changed but that a pronoun at its head gets a name in brackets. */
export function edits(
  collation: Collation,
  at: number,
  statement: Statement,
  introduced: Introduced,
  direct: boolean,
): Edit[] {
  const reading = collation.readings[at]!;
  return [
    ...names(collation, at, statement, introduced, direct),
    ...(direct ? [] : times(reading, statement, yearOf(collation))),
  ].toSorted((a, b) => a.from - b.from);
}

/** The statement's text with its edits made. Edits do not overlap; of two that would, the first stands. */
export function rewritten(reading: Reading, range: Range, changes: readonly Edit[]): string {
  let text = "";
  let from = range.from;
  for (const change of changes) {
    if (change.from < from || change.to > range.to) continue;
    text += reading.document.text.slice(from, change.from) + change.text;
    from = change.to;
  }
  return (text + reading.document.text.slice(from, range.to)).replace(/\s+/g, " ");
}

/** Openers that lean on what stood before. */
const CONNECTIVES =
  /^(?:However|Still|But|And|Yet|Instead|Meanwhile|Moreover|Furthermore|Also|Then|Firstly|Secondly|Thirdly|Lastly|Finally|Initially|In addition|Since then|On the other hand|As a result)\b,? (?:however, )?/;
/** "4 May 2024 – " */
const DATELINE = /^\d{1,2} \p{L}{3,9} \d{4} [–—-] /u;
/** Openers of clauses that are asserted as they stand. */
const FACTIVE = /^(?:after|although|though|because|whereas|while|but|and) /u;

export function beheaded(text: string): string {
  return withoutDateline(text).replace(CONNECTIVES, "").replace(FACTIVE, "");
}

export function withoutDateline(text: string): string {
  return text.replace(DATELINE, "");
}

/** Words within quotation marks are never touched. */
export function inQuotation({ marks }: Reading, range: Range): boolean {
  return marks.quotations.some((quotation) => quotation.from <= range.from && range.to <= quotation.to);
}

/** The year that goes without saying: that of all the reports, if they have one. */
function yearOf({ readings }: Collation): string | null {
  const years = new Set(readings.flatMap(({ document }) => document.published.value?.slice(0, 4) ?? []));
  return years.size === 1 ? [...years][0]! : null;
}

function times(reading: Reading, statement: Statement, year: string | null): Edit[] {
  const { document, marks } = reading;
  return statement.times.flatMap((index) => {
    const time = marks.times[index]!;
    const words = textOf(document, time);
    if (time.edtf === null || time.basis !== "resolved" || !isDayGiven(time.type, words)) return [];
    if (inQuotation(reading, time) || /[’']/.test(document.text.charAt(time.to))) return [];
    const day = spoken(time.type === "TIME" ? time.edtf.slice(0, 10) : time.edtf, words, year);
    return day === null ? [] : [{ from: time.to, to: time.to, text: ` (${day})`, cites: [] }];
  });
}

/** "Tuesday", "noon today": a day by its place in the week or from that of the report, not one that has its number. */
function isDayGiven(type: string, words: string): boolean {
  if (type === "DATE") return !/\d/.test(words);
  return type === "TIME" && DAY_WORD.test(words);
}

const DAY_WORD = /\b(?:today|tonight|tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/** "2023-06-13" → June 13, "2023-05" → May, "2022" → 2022; up to a week → June 17–18; anything wider is left to its words. */
function spoken(edtf: string, words: string, year: string | null): string | null {
  const of = edtf.slice(0, 4);
  const behind = of === year ? "" : ` ${of}`;
  if (/^\d{4}$/.test(edtf)) return edtf;
  const month = /^\d{4}-(\d\d)$/.exec(edtf)?.[1];
  if (month !== undefined) {
    const name = MONTHS[Number(month) - 1];
    if (name === undefined) return null;
    return words.includes(name) ? behind.trim() || null : name + behind;
  }
  const days = daysOf(edtf);
  if (days === null || days.last - days.first > 7) return null;
  const first = dayOf(days.first);
  const last = dayOf(days.last);
  const head = `${MONTHS[first.month - 1]} ${first.day}`;
  if (days.first === days.last) return head + (behind === "" ? "" : `,${behind}`);
  return first.month === last.month
    ? `${head}–${last.day}`
    : `${head} – ${MONTHS[last.month - 1]} ${last.day}`;
}

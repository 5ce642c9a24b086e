/**
 * Records as a table for a spreadsheet, by RFC 4180: a row for each passage of each claim, discrepancy and quotation, so that
 * a checker can tick them off, sort and count. Positions are those of the record. A spreadsheet takes a cell that begins
 * like a formula for one, so that such a cell gets an apostrophe before it.
 */
import type { Record, RecordFile } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import { speakerOf, type View, viewOf } from "./view.ts";

const HEAD = [
  "story",
  "part",
  "id",
  "says",
  "standing",
  "side",
  "origins",
  "outlet",
  "published",
  "address",
  "from",
  "to",
  "passage",
] as const;

type Row = { readonly [column in (typeof HEAD)[number]]: string };

export function csv({ records }: RecordFile): string {
  const rows = records.flatMap(rowsOf).map((row) => HEAD.map((column) => row[column]));
  return [HEAD, ...rows].map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}

function rowsOf(record: Record): Row[] {
  const view = viewOf(record);
  const row = passageRow(view);
  return [
    ...record.claims.flatMap((claim) =>
      view
        .spansOf(claim)
        .map((span) => row("claim", claim.id, claim.text, claim.status, "", claim.origins, span)),
    ),
    ...record.discrepancies.flatMap(({ id, about, why, kind, sides }) =>
      sides.flatMap(({ spans }, at) =>
        spans.map((span) =>
          row("discrepancy", id, `${about}: ${why}`, kind, String(at + 1), view.originsOf(spans), span),
        ),
      ),
    ),
    ...record.quotes.flatMap((quote) =>
      quote.versions.map(({ span, change }) => {
        const spans = quote.versions.map((version) => version.span);
        return row(
          "quotation",
          quote.id,
          speakerOf(view, quote) ?? "",
          change,
          "",
          view.originsOf(spans),
          span,
        );
      }),
    ),
  ];
}

function passageRow(view: View) {
  const reports = new Map(view.record.reports.map((report) => [report.id, report]));
  return (
    part: string,
    id: string,
    says: string,
    standing: string,
    side: string,
    origins: number,
    span: Span,
  ): Row => {
    const report = reports.get(span.report);
    return {
      story: view.record.story.id,
      part,
      id,
      says,
      standing,
      side,
      origins: String(origins),
      outlet: view.labelOf(span.report),
      published: report?.published.value ?? "",
      address: report?.source.url ?? "",
      from: String(span.from),
      to: String(span.to),
      passage: view.wordsOf(span),
    };
  };
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

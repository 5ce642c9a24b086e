/**
 * A record, and the same reports cleaned anew → for each span whether the words still stand there. A span is compared
 * by place and words; it is never moved to where the same words stand now.
 */
import type { Document } from "../../model/document.ts";
import type { Record } from "../../model/record.ts";
import { evidenceOf } from "../../text/evidence.ts";
import { unsupported } from "./brief.ts";

type Verdict = "ok" | "changed" | "orphaned";

interface Finding {
  /** Where in the record: quotes[2].versions[0].span */
  readonly at: string;
  readonly verdict: Exclude<Verdict, "ok"> | "unsupported";
  /** The report's file, as the record names it. */
  readonly report: string;
  /** The words the record rests on, and the words that stand there now, or what is missing. */
  readonly says: string;
  readonly finds: string | null;
}

export interface Checked {
  readonly counts: { readonly [verdict in Verdict]: number };
  readonly findings: readonly Finding[];
}

/** The same report by its id, else, where its bytes have changed, by its file's name. */
export type Lookup = (report: Record["reports"][number]) => Document | null;

export function check(record: Record, lookup: Lookup): Checked {
  const counts = { ok: 0, changed: 0, orphaned: 0 };
  const findings: Finding[] = [];
  const reports = new Map(record.reports.map((report) => [report.id, { report, now: lookup(report) }]));
  for (const { at, span } of evidenceOf(record)) {
    const known = reports.get(span.report);
    const says = known?.report.text.slice(span.from, span.to) ?? "";
    const now = known?.now?.text;
    const inside = span.from <= span.to && known !== undefined && span.to <= known.report.text.length;
    const verdict =
      !inside || now === undefined || span.to > now.length
        ? "orphaned"
        : verdictOf(says, now.slice(span.from, span.to));
    counts[verdict] += 1;
    if (verdict === "ok") continue;
    const finds = verdict === "orphaned" ? null : (now?.slice(span.from, span.to) ?? null);
    findings.push({ at, verdict, report: known?.report.file ?? span.report, says, finds });
  }
  return {
    counts,
    findings: [...findings, ...textsOf(record, reports), ...quotesOf(record, reports), ...briefOf(record)],
  };
}

function verdictOf(says: string, finds: string): "ok" | "changed" {
  return says === finds ? "ok" : "changed";
}

type Reports = ReadonlyMap<
  string,
  { readonly report: Record["reports"][number]; readonly now: Document | null }
>;

/** The text that the record carries of each report must be the text that is there. */
function textsOf(record: Record, reports: Reports): Finding[] {
  return record.reports.flatMap(({ id, file, text }, index): Finding[] => {
    const now = reports.get(id)!.now;
    if (now?.text === text) return [];
    const at = `reports[${index}].text`;
    if (now === null)
      return [{ at, verdict: "orphaned", report: file, says: text.slice(0, 80), finds: null }];
    const from = Math.max(0, firstDifference(text, now.text) - 20);
    const [says, finds] = [text.slice(from, from + 80), now.text.slice(from, from + 80)];
    return [{ at, verdict: "changed", report: file, says, finds }];
  });
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** What the record prints as a quotation must be, letter for letter, what its span holds. */
function quotesOf(record: Record, reports: Reports): Finding[] {
  return record.quotes.flatMap(({ versions }, index) =>
    versions.flatMap(({ span, text }, version): Finding[] => {
      const report = reports.get(span.report)?.report;
      const finds = report?.text.slice(span.from, span.to) ?? null;
      if (finds === text || report === undefined) return [];
      const at = `quotes[${index}].versions[${version}].text`;
      return [{ at, verdict: "changed", report: report.file, says: text, finds }];
    }),
  );
}

function briefOf(record: Record): Finding[] {
  return unsupported(record).map(({ at, text, word, report }) => ({
    at,
    verdict: "unsupported",
    report,
    says: text,
    finds: `nothing that it cites has “${word}”`,
  }));
}

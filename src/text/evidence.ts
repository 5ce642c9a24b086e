/** Every span that a record carries, with the place in the record where it stands: `quotes[2].versions[0].span`. */
import type { Record } from "../model/record.ts";
import type { Span } from "../model/span.ts";

export interface Evidence {
  readonly at: string;
  readonly span: Span;
}

export function evidenceOf(record: Record): Evidence[] {
  const found: Evidence[] = [];
  walk(record, "", found);
  for (const [index, report] of record.reports.entries()) {
    for (const [place, block] of report.blocks.entries()) {
      const span = { report: report.id, from: block.from, to: block.to };
      found.push({ at: `reports[${index}].blocks[${place}]`, span });
    }
  }
  return found;
}

function walk(value: unknown, at: string, found: Evidence[]): void {
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) walk(each, `${at}[${index}]`, found);
  } else if (isSpan(value)) {
    found.push({ at, span: value });
  } else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value)) walk(each, at === "" ? key : `${at}.${key}`, found);
  }
}

function isSpan(value: unknown): value is Span {
  return typeof value === "object" && value !== null && "report" in value && "from" in value && "to" in value;
}

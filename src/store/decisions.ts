/**
 * What a user decided, as it is kept → decisions about the reports as they are now. A report is kept by its id and by the
 * hash of its bytes, since its id changes with a new version or when its outlet becomes known.
 */
import type { Decision, DecisionKind } from "../model/decision.ts";
import { type KeptReport, newest } from "./versions.ts";

export interface ReportName {
  readonly id: string;
  readonly sha256: string;
}

/** A decision as the user made it. */
export interface Deciding {
  readonly kind: DecisionKind;
  /** As they were called then. */
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  readonly reports: readonly ReportName[];
  readonly with: readonly ReportName[];
  readonly apart: readonly ReportName[];
}

export interface Decided extends Deciding {
  /** They count up and are not used again. */
  readonly number: number;
  /** UTC, to the second. */
  readonly made: string;
}

/** Of the bytes of all reports that a decision names. */
export function shasOf({ reports, with: others, apart }: Deciding): string[] {
  return [...reports, ...others, ...apart].map(({ sha256 }) => sha256);
}

/** `reports` are those that have the bytes named. A report that is gone keeps its name: should it come back, the decision holds for it again. */
export function decisionsOn(decided: readonly Deciding[], reports: readonly KeptReport[]): Decision[] {
  const byId = new Map<string, string>();
  const byBytes = new Map<string, Set<string>>();
  for (const report of reports) {
    const now = newest(report).id;
    for (const { id, sha256 } of report.versions) {
      byId.set(id, now);
      byBytes.set(sha256, (byBytes.get(sha256) ?? new Set()).add(now));
    }
  }
  const now = ({ id, sha256 }: ReportName) =>
    byId.has(id) ? [byId.get(id)!] : [...(byBytes.get(sha256) ?? [id])];
  const all = (names: readonly ReportName[]) => [...new Set(names.flatMap(now))];
  return decided.map((each) => ({
    kind: each.kind,
    reports: all(each.reports),
    with: all(each.with),
    apart: all(each.apart),
  }));
}

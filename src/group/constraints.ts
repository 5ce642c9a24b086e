/**
 * Decisions, in the order in which they were made → which reports must be together and which must be apart, with no
 * contradiction left: a later decision wins over an earlier one about the same reports.
 */
import type { Decision } from "../model/decision.ts";

export interface Constraints {
  /** Each report that was decided to be together with others (or alone) → all of them, itself among them. */
  readonly unitOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether the two, or any that are together with them, must be apart. */
  apart(one: string, other: string): boolean;
}

export function constraintsOf(decisions: readonly Decision[]): Constraints {
  const unitOf = new Map<string, Set<string>>();
  let pairs: (readonly [string, string])[] = [];
  for (const { reports, with: others, apart } of decisions) {
    const away = new Set(apart);
    const unit = new Set<string>();
    for (const named of [...reports, ...others]) {
      const old = unitOf.get(named) ?? new Set([named]);
      // Whoever was together with what is now to be apart stays there; only the named one leaves.
      if ([...old].some((each) => away.has(each))) old.delete(named);
      else for (const each of old) unit.add(each);
      unit.add(named);
    }
    for (const each of unit) unitOf.set(each, unit);
    for (const one of reports) for (const other of away) pairs.push([one, other]);
    pairs = pairs.filter(([one, other]) => !(unitOf.get(one)?.has(other) ?? one === other));
  }
  const leader = (report: string) => unitOf.get(report)?.values().next().value ?? report;
  const barred = new Map<string, Set<string>>();
  for (const [one, other] of pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])) {
    const set = barred.get(leader(one)) ?? new Set<string>();
    barred.set(leader(one), set.add(leader(other)));
  }
  return { unitOf, apart: (one, other) => barred.get(leader(one))?.has(leader(other)) ?? false };
}

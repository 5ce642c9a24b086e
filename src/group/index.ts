/** Readings → stories: which reports tell one story, which copy or retell which, and how many origins remain. */
import type { Decision } from "../model/decision.ts";
import type { Reading } from "../model/statement.ts";
import type { Story } from "../model/story.ts";
import { compareText } from "../text/order.ts";
import { decided } from "./decisions.ts";
import { type Fingerprint, fingerprint } from "./fingerprint.ts";
import { common } from "./likeness.ts";
import { boilerplate, isRepeated } from "./lineage/boilerplate.ts";
import { lineageOf } from "./lineage/index.ts";
import { stories } from "./stories.ts";

export interface Options {
  /** The user's word that all reports tell one story: no grouping, only lineage. */
  readonly together: boolean;
  /** What the user decided of single stories, in the order in which it was decided. */
  readonly decisions?: readonly Decision[];
}

export function group(readings: readonly Reading[], { together, decisions = [] }: Options): Story[] {
  const of = new Map(readings.map((reading) => [reading.document.id, reading]));
  const prints = new Map(readings.map(({ document }) => [document.id, fingerprint(document)]));
  const ids = [...of.keys()].sort(compareText);
  if (ids.length === 0) return [];
  const groups = together ? [ids] : grouped(prints, decisions);
  const repeated = boilerplate(groups.map((reports) => reports.map((id) => prints.get(id)!)));
  return groups.map((reports) =>
    related(
      reports.map((id) => of.get(id)!),
      repeated,
    ),
  );
}

/** One story of these reports, sorted by their ids: who has it from whom, but for what their outlets repeat. */
export function related(readings: readonly Reading[], repeated: ReadonlySet<string>): Story {
  const reports = readings.map(({ document }) => document.id);
  return { reports, ...lineageOf(readings, isRepeated(repeated)) };
}

/** Ids of the reports of each story, sorted, as the machine and then the user has it. */
export function grouped(
  prints: ReadonlyMap<string, Fingerprint>,
  decisions: readonly Decision[],
): string[][] {
  const found = stories([...prints.values()].map(({ signature }) => signature));
  return afterDecisions(found, decisions, (id) => prints.get(id)!);
}

/** Ids of the reports of each story as the machine found them → as the user has it. */
export function afterDecisions(
  found: readonly (readonly string[])[],
  decisions: readonly Decision[],
  printOf: (id: string) => Fingerprint,
): string[][] {
  return decided(
    found,
    decisions,
    (one, other) => common(printOf(one).signature, printOf(other).signature).all,
  );
}

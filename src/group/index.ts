/** Readings → stories: which reports tell one story, which copy or retell which, and how many origins remain. */
import type { Decision } from "../model/decision.ts";
import type { Reading } from "../model/statement.ts";
import type { Story } from "../model/story.ts";
import { compareText } from "../text/order.ts";
import { decided } from "./decisions.ts";
import { common } from "./likeness.ts";
import { boilerplate } from "./lineage/boilerplate.ts";
import { lineageOf } from "./lineage/index.ts";
import { type Signature, signature } from "./signature.ts";
import { stories } from "./stories.ts";

export interface Options {
  /** The user's word that all reports tell one story: no grouping, only lineage. */
  readonly together: boolean;
  /** What the user decided of single stories, in the order in which it was decided. */
  readonly decisions?: readonly Decision[];
}

export function group(readings: readonly Reading[], { together, decisions = [] }: Options): Story[] {
  const of = new Map(readings.map((reading) => [reading.document.id, reading]));
  const ids = [...of.keys()].sort(compareText);
  if (ids.length === 0) return [];
  const groups = together ? [ids] : grouped(readings, decisions);
  const told = groups.map((reports) => reports.map((id) => of.get(id)!));
  const leftOut = boilerplate(told.map((reports) => reports.map(({ document }) => document)));
  return groups.map((reports, index) => ({ reports, ...lineageOf(told[index]!, leftOut) }));
}

function grouped(readings: readonly Reading[], decisions: readonly Decision[]): string[][] {
  const of = new Map<string, Signature>(readings.map(({ document }) => [document.id, signature(document)]));
  return decided(
    stories([...of.values()]),
    decisions,
    (one, other) => common(of.get(one)!, of.get(other)!).all,
  );
}

/** Readings → stories: which reports tell one story, which copy or retell which, and how many origins remain. */
import type { Reading } from "../model/statement.ts";
import type { Story } from "../model/story.ts";
import { compareText } from "../text/order.ts";
import { boilerplate } from "./lineage/boilerplate.ts";
import { lineageOf } from "./lineage/index.ts";
import { signature } from "./signature.ts";
import { stories } from "./stories.ts";

/** `together` is the user's word that all reports tell one story: no grouping, only lineage. */
export function group(readings: readonly Reading[], options: { readonly together: boolean }): Story[] {
  const of = new Map(readings.map((reading) => [reading.document.id, reading]));
  const ids = [...of.keys()].sort(compareText);
  if (ids.length === 0) return [];
  const groups = options.together
    ? [ids]
    : stories([...of.values()].map(({ document }) => signature(document)));
  const grouped = groups.map((reports) => reports.map((id) => of.get(id)!));
  const leftOut = boilerplate(grouped.map((reports) => reports.map(({ document }) => document)));
  return groups.map((reports, index) => ({ reports, ...lineageOf(grouped[index]!, leftOut) }));
}

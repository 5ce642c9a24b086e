/** Readings → stories: which reports tell one story, which copy or retell which, and how many origins remain. */
import type { Reading } from "../model/statement.ts";
import type { Story } from "../model/story.ts";
import { compareText } from "../text/order.ts";
import { signature } from "./signature.ts";
import { stories } from "./stories.ts";

/** `together` is the user's word that all reports tell one story: no grouping, only lineage. */
export function group(readings: readonly Reading[], options: { readonly together: boolean }): Story[] {
  const ids = readings.map((reading) => reading.document.id).sort(compareText);
  if (ids.length === 0) return [];
  const groups = options.together ? [ids] : stories(readings.map(({ document }) => signature(document)));
  return groups.map((reports) => ({ reports, lineage: [], origins: reports.map((id) => [id]) }));
}

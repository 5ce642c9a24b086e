/** Readings → stories: which reports tell one story, which copy or retell which, and how many origins remain. */
import type { Reading } from "../model/statement.ts";
import type { Story } from "../model/story.ts";

/** `together` is the user's word that all reports tell one story: no grouping, only lineage. */
export function group(readings: readonly Reading[], _options: { readonly together: boolean }): Story[] {
  const ids = readings.map((reading) => reading.document.id).sort();
  return ids.length === 0 ? [] : [{ reports: ids, lineage: [], origins: ids.map((id) => [id]) }];
}

/**
 * What the reports of a story together prove about the days on which they came out, for those whose day is unknown.
 * Proved means: a passage allows no other value; it is then marked inferred and carries the passage.
 */
import type { Published } from "../model/document.ts";
import type { Reading } from "../model/statement.ts";

export function publicationDays(_readings: readonly Reading[]): Map<string, Published> {
  return new Map();
}

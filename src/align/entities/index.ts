/** Referents of the reports of one story → entities: one entry for one person, body or place. */
import type { Entity } from "../../model/claim.ts";
import type { Reading } from "../../model/statement.ts";

export function entities(_readings: readonly Reading[]): Entity[] {
  return [];
}

/** Meetings, calls, visits and talks: one row each through its whole life, from possible to held. */
import type { Collation } from "../../model/collation.ts";
import type { Engagement } from "../../model/record.ts";

export function engagements(_collation: Collation): Engagement[] {
  return [];
}

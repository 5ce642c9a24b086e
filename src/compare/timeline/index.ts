/** Times of statements and engagements → a timeline, vague times kept vague. */
import type { Collation } from "../../model/collation.ts";
import type { Engagement, TimelineRow } from "../../model/record.ts";

export function timeline(_collation: Collation, _engagements: readonly Engagement[]): TimelineRow[] {
  return [];
}

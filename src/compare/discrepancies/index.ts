/** Where reports disagree: typed, with both wordings side by side. */
import type { Collation } from "../../model/collation.ts";
import type { Discrepancy } from "../../model/record.ts";

export function discrepancies(_collation: Collation): Discrepancy[] {
  return [];
}

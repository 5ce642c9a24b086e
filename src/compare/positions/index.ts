/** What each party says on each matter. */
import type { Collation } from "../../model/collation.ts";
import type { Position } from "../../model/record.ts";

export function positions(_collation: Collation): Position[] {
  return [];
}

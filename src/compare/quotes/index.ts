/** Quotations across reports: one entry each, its fullest version first, its altered versions with the words changed. */
import type { Collation } from "../../model/collation.ts";
import type { Quote } from "../../model/record.ts";

export function quotes(_collation: Collation): Quote[] {
  return [];
}

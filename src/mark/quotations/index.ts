/** What stands between quotation marks, and whether it is somebody's speech. */
import type { Document } from "../../model/document.ts";
import type { Marks, Quotation } from "../../model/mark.ts";

export function quotations(_document: Document, _marks: Pick<Marks, "tokens" | "sentences">): Quotation[] {
  return [];
}

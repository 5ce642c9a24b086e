/** People, organisations and places of one report, their roles, and every mention of them. */
import type { Document } from "../../model/document.ts";
import type { Marks } from "../../model/mark.ts";

export function mentions(
  _document: Document,
  _marks: Pick<Marks, "tokens" | "sentences" | "quotations" | "times">,
): Pick<Marks, "referents" | "mentions"> {
  return { referents: [], mentions: [] };
}

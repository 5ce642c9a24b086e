/** Numbers, money, percentages, counts of what, ordinals and superlatives with their scope. */
import type { Document } from "../../model/document.ts";
import type { Amount, Marks } from "../../model/mark.ts";

export function amounts(
  _document: Document,
  _marks: Pick<Marks, "tokens" | "sentences" | "times">,
): Amount[] {
  return [];
}

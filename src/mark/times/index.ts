/** Time expressions with their TIMEX3 and EDTF values. */
import type { Document } from "../../model/document.ts";
import type { Marks, Time } from "../../model/mark.ts";

export function times(
  _document: Document,
  _marks: Pick<Marks, "tokens" | "sentences" | "quotations">,
): Time[] {
  return [];
}

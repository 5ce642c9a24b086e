/** Whether a quotation holds a whole clause or only words inside the reporter's sentence. */
import type { Quoted } from "./use.ts";

const CLAUSE_MARK = /[.,!?…—–-]["”’'»]?$/;

/** "We waited." is direct; "a long wait" and "to wait and see" are mixed, and so is what goes on behind the marks. */
export function formOf({ text, words, before }: Quoted): "direct" | "mixed" {
  const verb = words.some((word) => word.pos === "VERB" || word.pos === "AUX");
  if (/[.!?]["”’']?\s+[\p{Lu}“"‘]/u.test(text) && words.length > 4) return "direct";
  const capital = /^[\p{Lu}[…]/u.test(text.trimStart());
  const opening = before === "" || before === ":" || before === ",";
  if (words.length >= 3 && verb && capital && (CLAUSE_MARK.test(text) || opening)) return "direct";
  if (words.length >= 1 && capital && opening && /[,!?.]$/.test(text)) return "direct";
  return "mixed";
}

/** Document → Marks: tokens, sentences, mentions, times, amounts and quotations of the blocks that tell the story. */
import type { Document } from "../model/document.ts";
import type { Marks } from "../model/mark.ts";
import { amounts } from "./amounts/index.ts";
import { mentions } from "./mentions/index.ts";
import { quotations } from "./quotations/index.ts";
import { sentences } from "./sentences/index.ts";
import { times } from "./times/index.ts";
import { tokens } from "./tokens.ts";

export function mark(document: Document): Marks {
  const words = tokens(document);
  const base = { tokens: words, sentences: sentences(document, words) };
  const quoted = { ...base, quotations: quotations(document, base) };
  const timed = { ...quoted, times: times(document, quoted) };
  const counted = { ...timed, amounts: amounts(document, timed) };
  return { ...counted, ...mentions(document, counted) };
}

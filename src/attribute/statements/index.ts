/** Sentences → clause-sized assertions, each with its holder, certainty, time and participants. */
import type { Document } from "../../model/document.ts";
import type { Marks } from "../../model/mark.ts";
import type { Attribution, Statement } from "../../model/statement.ts";
import { contains } from "../../text/range.ts";

export function statements(
  _document: Document,
  marks: Marks,
  _attributions: readonly Attribution[],
): Statement[] {
  const within = (list: readonly { from: number; to: number }[], range: { from: number; to: number }) =>
    list.flatMap((mark, index) => (contains(range, mark) ? [index] : []));
  return marks.sentences.map((sentence, index) => ({
    from: sentence.from,
    to: sentence.to,
    sentence: index,
    holder: { kind: "outlet", referent: null, text: "" },
    certainty: "asserted",
    nature: "fact",
    negated: false,
    when: null,
    mentions: within(marks.mentions, sentence),
    times: within(marks.times, sentence),
    amounts: within(marks.amounts, sentence),
    attribution: null,
    rule: "a sentence",
  }));
}

/** The links of two aligned texts as pairs of sentences: a pair is as alike as its likest statements. */
import { links } from "../src/align/claims/index.ts";
import { entities } from "../src/align/entities/index.ts";
import type { Range } from "../src/model/span.ts";
import type { Reading } from "../src/model/statement.ts";

export interface SentenceLink {
  readonly a: Range;
  readonly b: Range;
  readonly score: number;
}

/** Only links between the two texts, not within one; `least` as in the alignment of a story, or lower. */
export function sentenceLinks(a: Reading, b: Reading, least: number): SentenceLink[] {
  const readings = [a, b];
  const found = new Map<string, SentenceLink>();
  for (const link of links(readings, entities(readings), least)) {
    if (link.a.reading === link.b.reading) continue;
    const [first, second] = link.a.reading === 0 ? [link.a, link.b] : [link.b, link.a];
    const one = sentenceOf(a, first.statement);
    const other = sentenceOf(b, second.statement);
    const key = `${one.from}:${other.from}`;
    if ((found.get(key)?.score ?? 0) < link.likeness)
      found.set(key, { a: one, b: other, score: link.likeness });
  }
  return [...found.values()];
}

function sentenceOf(reading: Reading, statement: number): Range {
  return reading.marks.sentences[reading.statements[statement]!.sentence]!;
}

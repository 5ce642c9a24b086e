/** Clauses as lower-case words with their tokens: what the rules of comparison match their patterns on. */

import { STOPWORDS } from "../../lexicon/stopwords.ts";
import { standsFor } from "../../lexicon/synonyms.ts";
import type { Token } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import type { Reading, Statement } from "../../model/statement.ts";
import { foldWord } from "../../text/fold.ts";
import { stem } from "../../text/stem.ts";

export interface Phrase {
  readonly reading: Reading;
  readonly statement: Statement;
  readonly tokens: readonly Token[];
  /** Lower case, as they stand. */
  readonly words: readonly string[];
}

/** Several rules ask for the same. */
const known = new WeakMap<Reading, readonly Phrase[]>();

/** The statements of a reading, each with its tokens. */
export function phrases(reading: Reading): readonly Phrase[] {
  const made = known.get(reading) ?? reading.statements.map((statement) => phrase(reading, statement));
  known.set(reading, made);
  return made;
}

export function phrase(reading: Reading, statement: Statement): Phrase {
  const sentence = reading.marks.sentences[statement.sentence]!;
  const tokens = reading.marks.tokens
    .slice(sentence.first, sentence.end)
    .filter((token) => token.from >= statement.from && token.to <= statement.to);
  return { reading, statement, tokens, words: tokens.map((token) => wordOf(reading, token).toLowerCase()) };
}

/** The whole sentence that a clause stands in. */
export function sentenceOf({ reading, statement }: Phrase): Phrase {
  const { from, to } = reading.marks.sentences[statement.sentence]!;
  return phrase(reading, { ...statement, from, to });
}

export function wordOf(reading: Reading, token: Range): string {
  return reading.document.text.slice(token.from, token.to);
}

const CONTENT = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);

/** The content words of a stretch of tokens, as stems with news synonyms folded. */
export function terms({ reading, tokens }: Phrase, from = 0, to = tokens.length): Set<string> {
  const found = new Set<string>();
  for (const token of tokens.slice(from, to)) {
    if (!CONTENT.has(token.pos)) continue;
    const word = foldWord(wordOf(reading, token));
    const lemma = token.pos === "PROPN" ? word : foldWord(token.lemma);
    if (word !== "" && !STOPWORDS.has(word) && !STOPWORDS.has(lemma)) found.add(stem(standsFor(lemma)));
  }
  return found;
}

export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const term of a) if (b.has(term)) count += 1;
  return count;
}

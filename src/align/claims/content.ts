/**
 * A statement → what it asserts, as weighted terms: stems of its content words with news synonyms folded, the entities
 * it mentions however they are called, its numbers. Frames of speech and function words carry nothing.
 */
import { STOPWORDS } from "../../lexicon/stopwords.ts";
import { standsFor } from "../../lexicon/synonyms.ts";
import type { Entity, StatementRef } from "../../model/claim.ts";
import type { Token } from "../../model/mark.ts";
import type { Reading } from "../../model/statement.ts";
import { foldWord } from "../../text/fold.ts";
import { stem } from "../../text/stem.ts";

export interface Content extends StatementRef {
  readonly terms: ReadonlySet<string>;
}

const CONTENT = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV", "X", "INTJ", "SYM"]);

/** The contents of all statements of one reading; `names` leads from its referents to entities. */
export function contents(reading: Reading, at: number, names: ReadonlyMap<number, Entity>): Content[] {
  const { marks, statements } = reading;
  let first = 0;
  return statements.map((statement, index) => {
    const sentence = marks.sentences[statement.sentence]!;
    first = sentence.first;
    const terms = new Set<string>();
    const named = statement.mentions.map((mention) => marks.mentions[mention]!);
    for (const mention of named) {
      const entity = names.get(mention.referent);
      if (entity === undefined) continue;
      terms.add(entity.country !== null && entity.kind !== "person" ? `#${entity.country}` : `@${entity.id}`);
    }
    for (let position = first; position < sentence.end; position += 1) {
      const token = marks.tokens[position]!;
      if (token.to <= statement.from) continue;
      if (token.from >= statement.to) break;
      if (
        named.some(
          (mention) => mention.from <= token.from && token.to <= mention.to && names.has(mention.referent),
        )
      )
        continue;
      const term = termOf(reading.document.text, token);
      if (term !== null) terms.add(term);
    }
    return { reading: at, statement: index, terms };
  });
}

function termOf(text: string, token: Token): string | null {
  const word = foldWord(text.slice(token.from, token.to));
  if (word === "" || !CONTENT.has(token.pos)) return null;
  if (token.pos === "NUM") return word;
  const lemma = token.pos === "PROPN" ? word : foldWord(token.lemma);
  if (STOPWORDS.has(word) || STOPWORDS.has(lemma)) return null;
  return stem(standsFor(lemma));
}

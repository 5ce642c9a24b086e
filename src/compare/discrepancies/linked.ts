/** The pairs of statements of different reports that tell of one thing, the likest first: what most rules look at. */

import { standsFor } from "../../lexicon/synonyms.ts";
import type { StatementRef } from "../../model/claim.ts";
import type { Collation } from "../../model/collation.ts";
import type { Statement } from "../../model/statement.ts";
import { spanOf, textOf } from "../../text/range.ts";
import { stem } from "../../text/stem.ts";
import type { Side } from "./draft.ts";
import { type Phrase, phrases, terms } from "./phrases.ts";

export interface Told extends Phrase {
  readonly report: string;
  readonly text: string;
}

export function linked(story: Collation, least: number): [Told, Told][] {
  const found: [Told, Told][] = [];
  for (const link of story.links) {
    if (link.likeness < least) break;
    if (link.a.reading === link.b.reading) continue;
    const one = told(story, link.a);
    const other = told(story, link.b);
    if (TELLS.has(one.statement.nature) && TELLS.has(other.statement.nature)) found.push([one, other]);
  }
  return found;
}

const TELLS: ReadonlySet<Statement["nature"]> = new Set(["fact", "plan", "opinion"]);

function told(story: Collation, { reading, statement }: StatementRef): Told {
  const phrase = phrases(story.readings[reading]!)[statement]!;
  return {
    ...phrase,
    report: phrase.reading.document.id,
    text: textOf(phrase.reading.document, phrase.statement),
  };
}

/** The statement as a side of its own. */
export function sideOf(phrase: Phrase): Side {
  const { document } = phrase.reading;
  return { says: textOf(document, phrase.statement), spans: [spanOf(document, phrase.statement)] };
}

/** Content words that both have and that name nobody: what a pair is about. */
export function commonTerms(one: Phrase, other: Phrase): Set<string> {
  const theirs = terms(other);
  const names = new Set([...namesOf(one), ...namesOf(other)]);
  return new Set([...terms(one)].filter((term) => theirs.has(term) && !names.has(term)));
}

function namesOf({ tokens, words }: Phrase): string[] {
  return tokens.flatMap(({ pos }, at) => (pos === "PROPN" ? [stem(standsFor(words[at]!))] : []));
}

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
  /** Its content words that name nobody. */
  readonly about: ReadonlySet<string>;
}

/** Pairs looked at: the likest of a story of some hundred reports; what is told that often is told alike often enough. */
const MOST = 30_000;

export function linked(story: Collation, least: number): [Told, Told][] {
  const found: [Told, Told][] = [];
  for (const link of story.links) {
    if (link.likeness < least || found.length === MOST) break;
    if (link.a.reading === link.b.reading) continue;
    const one = told(story, link.a);
    const other = told(story, link.b);
    if (TELLS.has(one.statement.nature) && TELLS.has(other.statement.nature)) found.push([one, other]);
  }
  return found;
}

const TELLS: ReadonlySet<Statement["nature"]> = new Set(["fact", "plan", "opinion"]);

/** Several rules ask for the same statements. */
const known = new WeakMap<Phrase, Told>();

function told(story: Collation, { reading, statement }: StatementRef): Told {
  const phrase = phrases(story.readings[reading]!)[statement]!;
  const made = known.get(phrase) ?? {
    ...phrase,
    report: phrase.reading.document.id,
    text: textOf(phrase.reading.document, phrase.statement),
    about: termsBesideNames(phrase),
  };
  known.set(phrase, made);
  return made;
}

function termsBesideNames(phrase: Phrase): ReadonlySet<string> {
  return terms(phrase).difference(new Set(namesOf(phrase)));
}

/** The statement as a side of its own. */
export function sideOf(phrase: Phrase): Side {
  const { document } = phrase.reading;
  return { says: textOf(document, phrase.statement), spans: [spanOf(document, phrase.statement)] };
}

/** Content words that both have and that name nobody: what a pair is about. */
export function commonTerms(one: Told, other: Told): Set<string> {
  return new Set([...one.about].filter((term) => other.about.has(term)));
}

function namesOf({ tokens, words }: Phrase): string[] {
  return tokens.flatMap(({ pos }, at) => (pos === "PROPN" ? [stem(standsFor(words[at]!))] : []));
}

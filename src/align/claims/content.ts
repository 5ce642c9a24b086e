/**
 * A statement → what it asserts, as terms: stems of its content words with news synonyms folded, and the entities it
 * mentions however they are called; beside them its figures, its times and whether it ranks something. Frames of
 * speech and function words carry nothing.
 */
import { STOPWORDS } from "../../lexicon/stopwords.ts";
import { standsFor } from "../../lexicon/synonyms.ts";
import type { Entity, StatementRef } from "../../model/claim.ts";
import type { Amount, Token } from "../../model/mark.ts";
import type { Reading, Statement } from "../../model/statement.ts";
import { breadth } from "../../text/edtf-order.ts";
import { fold as foldText, foldWord } from "../../text/fold.ts";
import { hashOf } from "../../text/hash.ts";
import { contains } from "../../text/range.ts";
import { stem } from "../../text/stem.ts";

export interface Content extends StatementRef {
  readonly terms: ReadonlySet<string>;
  /** Of each term that is a word, its lemma: "crash", "postpone". */
  readonly lemmas: ReadonlyMap<string, string>;
  /** Hashes of its runs of three letters, each once, in rising order. */
  readonly grams: Uint32Array;
  /** Persons and bodies among the terms, states left out: nearly every statement names one. */
  readonly who: ReadonlySet<string>;
  readonly figures: ReadonlySet<number>;
  /** EDTF, no wider than two months. */
  readonly times: readonly string[];
  /** Whether it calls something the first or the highest. */
  readonly ranks: boolean;
  readonly negated: boolean;
  /** Index of its sentence in its reading. */
  readonly sentence: number;
}

const CONTENT = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV", "X", "INTJ", "SYM"]);
const WIDEST = 62;

/** Names are told from words by their first sign. */
export function isName(term: string): boolean {
  return term.startsWith("@") || term.startsWith("#");
}

type Asserting = Pick<Statement, "from" | "to" | "sentence" | "mentions" | "times" | "amounts" | "negated">;

/** Of statements, or what stands for them, of one reading; `names` leads from its referents to entities. */
export function contents(
  reading: Reading,
  at: number,
  names: ReadonlyMap<number, Entity>,
  asserting: readonly Asserting[] = reading.statements,
): Content[] {
  return asserting.map((statement, index) => ({
    reading: at,
    statement: index,
    ...worded(reading, statement, names),
    figures: new Set(
      statement.amounts
        .map((amount) => reading.marks.amounts[amount]!)
        .filter((amount) => amount.kind !== "ordinal" && amount.kind !== "superlative")
        .map((amount) => amount.least),
    ),
    times: statement.times
      .map((time) => reading.marks.times[time]!)
      .flatMap(({ edtf, basis }) =>
        edtf !== null && basis !== "open" && breadth(edtf) <= WIDEST ? [edtf] : [],
      ),
    ranks: statement.amounts.some((amount) => isRank(reading, statement, reading.marks.amounts[amount]!)),
    negated: statement.negated,
    sentence: statement.sentence,
  }));
}

/** "the top diplomat" is a title, no ranking. */
function isRank({ marks }: Reading, statement: Asserting, amount: Amount): boolean {
  if (amount.kind !== "ordinal" && amount.kind !== "superlative") return false;
  return !statement.mentions.some((index) => contains(marks.mentions[index]!, amount));
}

function worded(
  reading: Reading,
  statement: Asserting,
  names: ReadonlyMap<number, Entity>,
): Pick<Content, "terms" | "who" | "lemmas" | "grams"> {
  const { marks, document } = reading;
  const sentence = marks.sentences[statement.sentence]!;
  const named = statement.mentions
    .map((mention) => marks.mentions[mention]!)
    .filter((mention) => names.has(mention.referent));
  const lemmas = new Map<string, string>();
  const terms = new Set(named.map((mention) => nameOf(names.get(mention.referent)!)));
  for (const token of marks.tokens.slice(sentence.first, sentence.end)) {
    if (token.to <= statement.from || token.from >= statement.to) continue;
    if (named.some((mention) => mention.from <= token.from && token.to <= mention.to)) continue;
    const word = wordOf(document.text, token);
    if (word === null) continue;
    terms.add(word.term);
    lemmas.set(word.term, word.lemma);
  }
  return {
    terms,
    lemmas,
    who: new Set([...terms].filter((term) => term.startsWith("@"))),
    grams: gramsOf(foldText(document.text.slice(statement.from, statement.to))),
  };
}

function gramsOf(text: string): Uint32Array {
  const runs = new Set<number>();
  for (let at = 0; at + 3 <= text.length; at += 1) runs.add(hashOf(text.slice(at, at + 3)));
  return Uint32Array.from(runs).sort();
}

/** A state is the same whether its land, its people or its government is named. */
function nameOf(entity: Entity): string {
  return entity.country !== null && entity.kind !== "person" ? `#${entity.country}` : `@${entity.id}`;
}

function wordOf(text: string, token: Token): { readonly term: string; readonly lemma: string } | null {
  const word = foldWord(text.slice(token.from, token.to));
  if (word === "" || !CONTENT.has(token.pos)) return null;
  if (token.pos === "NUM") return { term: word, lemma: word };
  const lemma = token.pos === "PROPN" ? word : foldWord(token.lemma);
  if (STOPWORDS.has(word) || STOPWORDS.has(lemma)) return null;
  return { term: stem(standsFor(lemma)), lemma };
}

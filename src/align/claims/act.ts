/**
 * The main verb or predicate of a statement, "died" of "two workers injured in the fire have died": past chains ("is set to travel")
 * and participles that only describe a noun. By tags and words; null where it says little ("comes", "has") or is missing.
 */
import { standsFor } from "../../lexicon/synonyms.ts";
import { tiesOf } from "../../lexicon/wordnet.ts";
import type { Token } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import type { Reading } from "../../model/statement.ts";
import { foldWord } from "../../text/fold.ts";
import { contains, textOf } from "../../text/range.ts";
import { stem } from "../../text/stem.ts";

/** Verbs that tell nothing without what stands behind them. */
const LIGHT: ReadonlySet<string> = new Set(
  "be have do make take give get come go mark see set hold say tell add put follow include".split(" "),
);
const RELATIVE = /^(?:that|which|who|whose|whom)$/;
const PARTICIPLE = /(?:ed|en|ing|wn|lt|nt|ld)$/;

type Asserted = Range & { readonly sentence: number };

export interface Act {
  readonly lemma: string;
  /** "met" and "was met", not "meets" or "will meet". */
  readonly past: boolean;
}

export function actOf(reading: Reading, statement: Asserted): Act | null {
  const { document } = reading;
  const tokens = tokensOf(reading, statement);
  const words = tokens.map((token) => textOf(document, token).toLowerCase());
  const relative = words.findIndex(
    (word, index) => index > 1 && RELATIVE.test(word) && tokens[index]!.pos === "PRON",
  );
  // "The court ruled on Thursday that the fee is unlawful": what it ruled is told.
  const told = words.findIndex((word, index) => word === "that" && tokens[index]!.pos === "SCONJ");
  let at = tokens.findIndex(
    ({ pos }, index) =>
      index > told && (isPredicate(tokens, index) || (pos === "VERB" && !describes(tokens, words, index))),
  );
  // The tagger took the verb for a noun: "travels to the valley that was flooded".
  if (at < 0 || (relative >= 0 && at > relative)) return null;
  while (words[at + 1] === "to" && tokens[at + 2]?.pos === "VERB") at += 2;
  const lemma = foldWord(tokens[at]!.lemma);
  const past = words[at] !== lemma && !/(?:s|ing)$/.test(words[at]!);
  return lemma === "" || LIGHT.has(lemma) ? null : { lemma, past };
}

/** "nine people are dead after the brakes failed": an adjective behind a form of "be". */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.pos === "ADV" ? tokens[at - 2] : tokens[at - 1];
  return tokens[at]!.pos === "ADJ" && before?.lemma === "be" && tokens[at + 1]?.pos !== "NOUN";
}

/** The nouns and adjectives of a statement, as stems: "the visit" tells what "visits" does. */
export function nounsOf(reading: Reading, statement: Asserted): Set<string> {
  return new Set(
    tokensOf(reading, statement)
      .filter(({ pos }) => pos === "NOUN" || pos === "ADJ")
      .map(({ lemma }) => stemOf(foldWord(lemma))),
  );
}

/** Of a word of news and those that stand for it. */
export function stemOf(lemma: string): string {
  return stem(standsFor(lemma));
}

function tokensOf({ marks }: Reading, statement: Asserted): Token[] {
  const { first, end } = marks.sentences[statement.sentence]!;
  return marks.tokens.slice(first, end).filter((token) => contains(statement, token));
}

/** "workers injured in the fire", where another verb follows. */
function describes(tokens: readonly Token[], words: readonly string[], at: number): boolean {
  return (
    PARTICIPLE.test(words[at]!) &&
    /^(?:NOUN|PROPN|PUNCT)$/.test(tokens[at - 1]?.pos ?? "") &&
    tokens[at + 1]?.pos === "ADP" &&
    tokens.slice(at + 1).some(({ pos }) => pos === "VERB" || pos === "AUX")
  );
}

/** Whether two verbs tell one act: of one stem in the words of news, or of one sense or kind in WordNet. */
export function sameAct(a: string, b: string): boolean {
  if (stemOf(a) === stemOf(b)) return true;
  const [one, other] = [tiesOf(a), tiesOf(b)];
  if (one === null || other === null) return false;
  const share = (some: readonly string[], others: readonly string[]) =>
    some.some((each) => others.includes(each));
  return share(one.senses, other.senses) || share(one.kinds, other.senses) || share(one.senses, other.kinds);
}

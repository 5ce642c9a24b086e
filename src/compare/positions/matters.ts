/**
 * On what a statement takes a position: its nouns, weighed. A matter is a noun that several parties use, often in these
 * statements and rarely elsewhere.
 */
import { rarity } from "../../lexicon/frequency.ts";
import { STOPWORDS } from "../../lexicon/stopwords.ts";
import type { Reading, Statement } from "../../model/statement.ts";
import { compareText } from "../../text/order.ts";
import { contains } from "../../text/range.ts";
import { stem } from "../../text/stem.ts";

export interface Said {
  readonly party: string;
  readonly reading: Reading;
  readonly statement: Statement;
  readonly nouns: ReadonlySet<string>;
}

/** The order of the nouns of these statements, the heaviest first. */
export function byWeight(all: readonly Said[]): (a: string, b: string) => number {
  const users = new Map<string, Said[]>();
  for (const said of all) for (const noun of said.nouns) users.set(noun, [...(users.get(noun) ?? []), said]);
  const weight = new Map(
    [...users].map(([noun, by]) => {
      const parties = new Set(by.map((said) => said.party)).size;
      return [noun, Math.min(parties, 2) * Math.log(1 + by.length) * (1 + rarity(stem(noun)))];
    }),
  );
  return (a, b) => weight.get(b)! - weight.get(a)! || compareText(a, b);
}

export function nounsOf({ marks }: Reading, statement: Statement): Set<string> {
  const sentence = marks.sentences[statement.sentence]!;
  const times = statement.times.map((index) => marks.times[index]!);
  const found = new Set<string>();
  for (const token of marks.tokens.slice(sentence.first, sentence.end)) {
    if (token.pos !== "NOUN" || !contains(statement, token) || times.some((time) => contains(time, token)))
      continue;
    if (token.lemma.length > 2 && !STOPWORDS.has(token.lemma)) found.add(token.lemma);
  }
  return found;
}

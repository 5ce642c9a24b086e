/**
 * The words of a story → for each, the other words of the story that are tied to it in meaning, and how nearly. From
 * WordNet; the nearness of each kind of tie was set on the seen half of align-headlines.
 */
import { tiesOf } from "../../lexicon/wordnet.ts";

const NEARNESS = { senses: 1, derived: 0.9, alike: 0.7, kinds: 0.6 } as const;
const KINDS = Object.keys(NEARNESS) as (keyof typeof NEARNESS)[];

/** `lemmas` by the number of their term. The answer gives for each number pairs of another number and 0..1. */
export function tied(lemmas: readonly (string | null)[]): ReadonlyMap<number, number>[] {
  const found = lemmas.map(() => new Map<number, number>());
  const known = lemmas.map((lemma) => (lemma === null ? null : tiesOf(lemma)));
  const having = new Map<string, number[]>();
  for (const [number, ties] of known.entries()) {
    for (const sense of ties?.senses ?? []) {
      const numbers = having.get(sense);
      if (numbers === undefined) having.set(sense, [number]);
      else numbers.push(number);
    }
  }
  const tie = (a: number, b: number, nearness: number) => {
    if (a === b || (found[a]!.get(b) ?? 0) >= nearness) return;
    found[a]!.set(b, nearness);
    found[b]!.set(a, nearness);
  };
  for (const [number, ties] of known.entries()) {
    if (ties === null) continue;
    for (const kind of KINDS)
      for (const synset of ties[kind])
        for (const other of having.get(synset) ?? []) tie(number, other, NEARNESS[kind]);
  }
  return found;
}

/**
 * Two reports → the sentences of both that tell the same in the reporter's own words, however reworded: each sentence
 * with the one it has most of its telling words in common with, and how far they come in the same order.
 */
import type { Prepared, PreparedSentence } from "./prepared.ts";

/** Twice the shared weight over the weight of both. */
const ALIKE = 0.42;

export interface Retold {
  readonly pairs: readonly {
    readonly a: PreparedSentence;
    readonly b: PreparedSentence;
    readonly alike: number;
  }[];
  /** Share of the sentences of each, by weight, that the other retells. */
  readonly shareA: number;
  readonly shareB: number;
  /** Share of the pairs that stand in the same order in both. */
  readonly inOrder: number;
}

export function retold(a: Prepared, b: Prepared): Retold {
  const candidates = a.sentences.flatMap((one) => alikeIn(b, one));
  candidates.sort((x, y) => y.alike - x.alike || x.a.from - y.a.from || x.b.from - y.b.from);
  const taken = new Set<PreparedSentence>();
  const pairs = candidates.filter((pair) => {
    if (taken.has(pair.a) || taken.has(pair.b)) return false;
    taken.add(pair.a).add(pair.b);
    return true;
  });
  pairs.sort((x, y) => x.a.from - y.a.from);
  return {
    pairs,
    shareA: share(a.sentences, taken),
    shareB: share(b.sentences, taken),
    inOrder: pairs.length === 0 ? 0 : longestRising(pairs.map((pair) => pair.b.from)) / pairs.length,
  };
}

/** The sentences of the other report that have enough in common with one. */
function alikeIn({ sentences, sentencesOf }: Prepared, one: PreparedSentence): Retold["pairs"] {
  const shared = new Map<number, number>();
  for (const [stem, weight] of one.stems)
    for (const index of sentencesOf.get(stem) ?? []) shared.set(index, (shared.get(index) ?? 0) + weight);
  return [...shared].flatMap(([index, weight]) => {
    const other = sentences[index]!;
    const alike = (2 * weight) / (one.weight + other.weight);
    return alike >= ALIKE ? [{ a: one, b: other, alike }] : [];
  });
}

function share(all: readonly PreparedSentence[], taken: ReadonlySet<PreparedSentence>): number {
  let sum = 0;
  let total = 0;
  for (const each of all) {
    total += each.weight;
    if (taken.has(each)) sum += each.weight;
  }
  return total === 0 ? 0 : sum / total;
}

function longestRising(row: readonly number[]): number {
  const ends: number[] = [];
  for (const value of row) {
    const at = ends.findIndex((end) => end >= value);
    if (at < 0) ends.push(value);
    else ends[at] = value;
  }
  return ends.length;
}

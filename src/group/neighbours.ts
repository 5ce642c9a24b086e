/**
 * Signatures, one by one → for each the reports most like it. Candidates come from an inverted index of its heaviest
 * terms with bounded postings, so that the cost of a report does not grow with their number; each candidate is then
 * compared exactly.
 */
import { Frequencies } from "./frequencies.ts";
import { common, evidenceOfRank, evidenceOfTime, evidenceOfWords, nearness, odds } from "./likeness.ts";
import type { Signature } from "./signature.ts";

const QUERY_TERMS = 28;
/** Reports kept for a term: the newest ones. */
const POSTINGS = 512;
const CANDIDATES = 160;
/** Reports kept beside each: so many of the likeliest, and up to twice as many between two prunings. */
const EDGES = 160;
const LEAST_LIKENESS = 0.015;

interface Edge {
  readonly to: number;
  readonly all: number;
  readonly typicality: number;
  readonly evidence: number;
}

export class Neighbours {
  readonly #frequencies = new Frequencies();
  readonly #signatures: Signature[] = [];
  readonly #edges: Edge[][] = [];
  readonly #nearest: number[] = [];
  readonly #postings = new Map<number, number[]>();

  get size(): number {
    return this.#signatures.length;
  }

  /** Takes a report in and gives its number: they count from 0 in the order of arrival. */
  add(given: Signature): number {
    const signature = this.#frequencies.take(given);
    const number = this.#signatures.length;
    const edges: Edge[] = [];
    let nearest = 0;
    const query = heaviestTerms(signature);
    for (const candidate of this.#candidates(signature, query)) {
      const shared = common(signature, this.#signatures[candidate]!);
      if (shared.all < LEAST_LIKENESS) continue;
      const { all, typicality } = shared;
      const evidence = evidenceOfWords(shared);
      keep(edges, { to: candidate, all, typicality, evidence });
      keep(this.#edges[candidate]!, { to: number, all, typicality, evidence });
      this.#nearest[candidate] = Math.max(this.#nearest[candidate]!, shared.all);
      nearest = Math.max(nearest, shared.all);
    }
    this.#signatures.push(signature);
    this.#edges.push(edges);
    this.#nearest.push(nearest);
    for (const index of query) this.#post(signature.terms[index]!, number);
    return number;
  }

  /** Calls back with each report like this one, and the odds that both tell one story, if they are `gap` days apart. */
  each(
    number: number,
    gap: (other: number) => number | null,
    visit: (other: number, odds: number) => void,
  ): void {
    for (const { to, all, typicality, evidence } of this.#edges[number]!) {
      const rank = nearness(all, this.#nearest[number]!, this.#nearest[to]!);
      const ofTime = evidenceOfTime({ gap: gap(to), typicality, nearness: rank.less });
      visit(to, odds(evidence + evidenceOfRank(rank) + ofTime));
    }
  }

  #candidates(signature: Signature, query: readonly number[]): number[] {
    const sums = new Map<number, number>();
    for (const index of query) {
      const weight = signature.weights[index]! ** 2;
      for (const other of this.#postings.get(signature.terms[index]!) ?? []) {
        sums.set(other, (sums.get(other) ?? 0) + weight);
      }
    }
    if (sums.size <= CANDIDATES) return [...sums.keys()];
    return [...sums]
      .toSorted((a, b) => b[1] - a[1] || b[0] - a[0])
      .slice(0, CANDIDATES)
      .map(([other]) => other);
  }

  #post(term: number, number: number): void {
    const postings = this.#postings.get(term);
    if (postings === undefined) this.#postings.set(term, [number]);
    else {
      postings.push(number);
      if (postings.length > POSTINGS * 2) postings.splice(0, POSTINGS);
    }
  }
}

/** Stories of thousands would else lay thousands of edges to each report. */
function keep(edges: Edge[], edge: Edge): void {
  edges.push(edge);
  if (edges.length < 2 * EDGES) return;
  edges.sort((a, b) => b.evidence - a.evidence || a.to - b.to);
  edges.length = EDGES;
}

function heaviestTerms({ terms, weights }: Signature): number[] {
  return [...terms.keys()]
    .toSorted((a, b) => weights[b]! - weights[a]! || terms[a]! - terms[b]!)
    .slice(0, QUERY_TERMS);
}

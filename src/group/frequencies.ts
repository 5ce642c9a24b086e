/**
 * What a stream of reports talks of anyhow: signatures, one by one → the same ones, their terms weighed by how telling they
 * are in this stream so far. The shipped list of frequencies counts as so many earlier reports.
 */
import { indexed } from "./packed.ts";
import { type Signature, weighed } from "./signature.ts";
import { Vocabulary } from "./vocabulary.ts";

const PRIOR = { reports: 1000 };

export class Frequencies {
  #reports: number;
  readonly #reportsWith: Vocabulary;

  constructor(vocabulary = new Vocabulary(), reports = 0) {
    this.#reportsWith = vocabulary;
    this.#reports = reports;
  }

  get reports(): number {
    return this.#reports;
  }

  /** A report that was taken before, by another of these. */
  count(terms: Iterable<number>): void {
    this.#reports += 1;
    for (const term of terms) this.#reportsWith.add(term);
  }

  take(signature: Signature): Signature {
    const { terms, rarities, flags } = signature;
    const now = Float32Array.from(rarities, (rarity, index) => {
      const known = PRIOR.reports * Math.exp(-rarity) + this.#reportsWith.count(indexed(terms[index]!));
      return Math.max(0, Math.log((PRIOR.reports + this.#reports) / known));
    });
    const weights = signature.weights.map((weight, index) => (weight / rarities[index]!) * now[index]!);
    this.count(terms.map(indexed));
    return { ...signature, ...weighed(now, weights, flags) };
  }
}

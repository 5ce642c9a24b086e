/**
 * What a stream of reports talks of anyhow: signatures, one by one → the same ones, their terms weighed by how telling they
 * are in this stream so far. The shipped list of frequencies counts as so many earlier reports.
 */
import { type Signature, weighed } from "./signature.ts";
import { Vocabulary } from "./vocabulary.ts";

const PRIOR = { reports: 1000 };

export class Frequencies {
  #reports = 0;
  readonly #reportsWith: Vocabulary;

  constructor(vocabulary = new Vocabulary()) {
    this.#reportsWith = vocabulary;
  }

  take(signature: Signature): Signature {
    const { terms, rarities, flags } = signature;
    const now = Float32Array.from(rarities, (rarity, index) => {
      const known = PRIOR.reports * Math.exp(-rarity) + this.#reportsWith.count(terms[index]!);
      return Math.max(0, Math.log((PRIOR.reports + this.#reports) / known));
    });
    const weights = signature.weights.map((weight, index) => (weight / rarities[index]!) * now[index]!);
    this.#reports += 1;
    for (const term of terms) this.#reportsWith.add(term);
    return { ...signature, ...weighed(now, weights, flags) };
  }
}

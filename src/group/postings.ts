/**
 * Reports by their heaviest terms, the newest first: each posting holds only the place of the one before it under the same
 * term, so that a report costs one word a term, and however many have a term, only the newest of them are walked through.
 */
import { Column, type Reader, type Writer } from "./slabs.ts";
import { NONE, type Vocabulary } from "./vocabulary.ts";

/** Terms by which a report is posted. */
export const POSTED = 28;
/** Reports walked through for one term, and for all terms of a report; the heaviest term comes first. */
const WALK = { term: 256, all: 2000 };
/** Of the weight of these terms a candidate has so much: one word in a long report is not enough, one in a headline is. */
const LEAST_SHARE = 0.04;
/** Slots for the sums of one walk: a power of two above twice the longest. */
const SLOTS = 1 << 14;

export class Postings {
  readonly #vocabulary: Vocabulary;
  readonly #before: Column;
  readonly #reports = new Uint32Array(SLOTS);
  readonly #sums = new Float32Array(SLOTS);
  readonly #used: number[] = [];

  constructor(vocabulary: Vocabulary, before = new Column()) {
    this.#vocabulary = vocabulary;
    this.#before = before;
    this.#reports.fill(NONE);
  }

  static read(from: Reader, vocabulary: Vocabulary): Postings {
    return new Postings(vocabulary, Column.read(from));
  }

  write(to: Writer): void {
    this.#before.write(to);
  }

  /** Posts the report; its terms are in the vocabulary, the heaviest first. */
  add(report: number, terms: ArrayLike<number>): void {
    for (let index = 0; index < terms.length; index += 1) {
      const [term, place] = [terms[index]!, report * POSTED + index];
      this.#before.set(place, this.#vocabulary.head(term));
      this.#vocabulary.post(term, place);
    }
  }

  /** The reports that share the most weight of these terms, in no order; among equals the newer. */
  find(terms: readonly number[], weights: readonly number[], most: number): number[] {
    let left = WALK.all;
    let whole = 0;
    for (const weight of weights) whole += weight ** 2;
    for (const [index, term] of terms.entries()) {
      const weight = weights[index]! ** 2;
      let place = this.#vocabulary.head(term);
      for (let steps = Math.min(WALK.term, left); place !== NONE && steps > 0; steps -= 1, left -= 1) {
        this.#sum(Math.floor(place / POSTED), weight);
        place = this.#before.get(place);
      }
    }
    const found: { readonly report: number; readonly sum: number }[] = [];
    for (const slot of this.#used) {
      const sum = this.#sums[slot]!;
      if (sum >= whole * LEAST_SHARE) found.push({ report: this.#reports[slot]!, sum });
      this.#reports[slot] = NONE;
    }
    this.#used.length = 0;
    if (found.length > most) {
      const least = threshold(found, most);
      return found
        .filter(({ sum }) => sum >= least)
        .sort((a, b) => b.sum - a.sum || b.report - a.report)
        .slice(0, most)
        .map(({ report }) => report);
    }
    return found.map(({ report }) => report);
  }

  #sum(report: number, weight: number): void {
    let slot = (Math.imul(report, 0x9e3779b1) >>> 18) & (SLOTS - 1);
    while (this.#reports[slot] !== report && this.#reports[slot] !== NONE) slot = (slot + 1) & (SLOTS - 1);
    if (this.#reports[slot] === NONE) {
      this.#reports[slot] = report;
      this.#sums[slot] = 0;
      this.#used.push(slot);
    }
    this.#sums[slot]! += weight;
  }
}

const BINS = 256;

/** A sum that so many reach, and not many more: only these need to be sorted. */
function threshold(found: readonly { readonly sum: number }[], most: number): number {
  const highest = found.reduce((so, { sum }) => Math.max(so, sum), 0);
  const bins = new Uint32Array(BINS + 1);
  for (const { sum } of found) bins[Math.floor((sum / highest) * BINS)]! += 1;
  let bin = BINS;
  for (let reach = bins[bin]!; reach < most && bin > 0; reach += bins[bin]!) bin -= 1;
  // A step lower, so that no rounding loses who is on the edge.
  return ((bin - 0.01) / BINS) * highest;
}

/**
 * How many reports came out on the days between two: a month is long in a stream of ten reports a day, and little in an
 * archive that holds one report a week. Counts by day in a binary indexed tree, so that the order of arrival is nothing.
 */

import type { Reader, Writer } from "./slabs.ts";

/** Days since 1970 that are told apart; earlier and later ones count as the first and the last. */
const DAYS = 1 << 15;

export class Traffic {
  readonly #counts: Uint32Array;

  constructor(counts = new Uint32Array(DAYS + 1)) {
    this.#counts = counts;
  }

  static read(from: Reader): Traffic {
    return new Traffic(from.words());
  }

  write(to: Writer): void {
    to.array(this.#counts);
  }

  add(day: number): void {
    for (let at = place(day); at <= DAYS; at += at & -at) this.#counts[at]! += 1;
  }

  between(one: number, other: number): number {
    return Math.abs(this.#upTo(one) - this.#upTo(other));
  }

  #upTo(day: number): number {
    let sum = 0;
    for (let at = place(day); at > 0; at -= at & -at) sum += this.#counts[at]!;
    return sum;
  }
}

function place(day: number): number {
  return Math.min(DAYS, Math.max(1, Math.floor(day) + 1));
}

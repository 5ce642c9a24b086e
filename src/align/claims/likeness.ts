/**
 * How much of two statements is the same: the weight of the terms they share, against all they say (Dice) and against
 * the shorter of the two (containment). Rare terms weigh more, those of every report nearly nothing.
 */
import type { Content } from "./content.ts";

export type Weigh = (term: string) => number;

/** A name alone tells little of what is asserted. */
const NAME = 0.6;

/** Weights from how many of the statements hold a term: ln(1 + n / df), less for names. */
export function weigher(all: readonly Content[]): Weigh {
  const frequency = new Map<string, number>();
  for (const content of all)
    for (const term of content.terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const rest = Math.max(all.length, 30);
  return (term) => Math.log(1 + rest / (frequency.get(term) ?? 1)) * (/^[@#]/.test(term) ? NAME : 1);
}

export interface Likeness {
  /** 0 (nothing shared) to 1 (the same). */
  readonly score: number;
  readonly shared: number;
}

export function likeness(a: Content, b: Content, weigh: Weigh): Likeness {
  let shared = 0;
  let words = 0;
  let ofA = 0;
  let ofB = 0;
  for (const term of a.terms) {
    const weight = weigh(term);
    ofA += weight;
    if (!b.terms.has(term)) continue;
    shared += weight;
    if (!/^[@#]/.test(term)) words += 1;
  }
  for (const term of b.terms) ofB += weigh(term);
  if (words === 0) return { score: 0, shared: words };
  const dice = (2 * shared) / (ofA + ofB);
  const contained = shared / Math.min(ofA, ofB);
  // One shared word proves nothing, however short the statement.
  const trust = words === 1 ? 0.6 : 1;
  return { score: trust * (0.6 * dice + 0.4 * contained), shared: words };
}

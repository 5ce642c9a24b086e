/**
 * Two signatures → what they have in common, and the odds that they tell one story. The odds are logistic in the features
 * below; evals/train-stories.ts fits their weights (weights.ts) on pairs of the story benchmarks.
 */
import { type Bag, LEADING, NAME, NUMBER, type Signature, TITLE } from "./signature.ts";
import { WEIGHTS } from "./weights.ts";

/** Cosines 0..1 of the several views on two reports; `gap` in days, null where a day is unknown. */
export interface Common {
  readonly all: number;
  readonly names: number;
  readonly numbers: number;
  readonly title: number;
  readonly lead: number;
  readonly phrases: number;
  /** Share of the one headline's weight that the other report tells: the smaller and the larger of the two. */
  readonly told: number;
  readonly toldMore: number;
  readonly typicality: number;
  /** Logarithm of the shorter's words, over 3. */
  readonly short: number;
  readonly gap: number | null;
}

export function common(a: Signature, b: Signature): Common {
  let all = 0;
  let names = 0;
  let numbers = 0;
  let title = 0;
  let lead = 0;
  let toldOfA = 0;
  let toldOfB = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const difference = a.terms[i]! - b.terms[j]!;
    if (difference === 0) {
      const product = a.weights[i]! * b.weights[j]!;
      const flags = a.flags[i]! & b.flags[j]!;
      all += product;
      if (flags & NAME) names += product;
      if (flags & NUMBER) numbers += product;
      if (flags & TITLE) title += product;
      if (flags & LEADING) lead += product;
      if (a.flags[i]! & TITLE) toldOfA += a.weights[i]! ** 2;
      if (b.flags[j]! & TITLE) toldOfB += b.weights[j]! ** 2;
    }
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  const over = (sum: number, norm: number) => (sum > 0 ? sum / (a.norms[norm]! * b.norms[norm]!) : 0);
  const ofA = toldOfA > 0 ? toldOfA / a.norms[3]! ** 2 : 0;
  const ofB = toldOfB > 0 ? toldOfB / b.norms[3]! ** 2 : 0;
  return {
    all: over(all, 0),
    names: over(names, 1),
    numbers: over(numbers, 2),
    title: over(title, 3),
    lead: over(lead, 4),
    phrases: over(product(a.phrases, b.phrases), 5),
    told: Math.min(ofA, ofB),
    toldMore: Math.max(ofA, ofB),
    typicality: Math.sqrt(a.typicality * b.typicality),
    short: Math.log(Math.min(a.length, b.length) + 1) / 3,
    gap: a.day === null || b.day === null ? null : Math.abs(a.day - b.day),
  };
}

type Feature = readonly [name: keyof typeof WEIGHTS, of: (shared: Common) => number];

/** Everything the odds of a pair rest on, besides its rank among the others (see `odds`). */
export const FEATURES: readonly Feature[] = [
  ["constant", () => 1],
  ["all", ({ all }) => all],
  ["all, root", ({ all }) => Math.sqrt(all)],
  ["names", ({ names }) => Math.sqrt(names)],
  ["numbers", ({ numbers }) => Math.sqrt(numbers)],
  ["title", ({ title }) => Math.sqrt(title)],
  ["lead", ({ lead }) => Math.sqrt(lead)],
  ["phrases", ({ phrases }) => Math.sqrt(phrases)],
  ["told", ({ told }) => told],
  ["told more", ({ toldMore }) => toldMore],
  ["typicality", ({ typicality }) => typicality],
  ["typicality × all", ({ typicality, all }) => typicality * Math.sqrt(all)],
  ["short", ({ short }) => short],
  ["short × all", ({ short, all }) => short * Math.sqrt(all)],
  ["short × told", ({ short, told }) => short * told],
  ["dated", ({ gap }) => Number(gap !== null)],
  ["same day", ({ gap }) => Number(gap !== null && gap < 1)],
  ["next day", ({ gap }) => Number(gap !== null && gap <= 1)],
  ["days", ({ gap }) => Number(gap !== null && gap > 1 && gap <= 3)],
  ["week", ({ gap }) => Number(gap !== null && gap > 3 && gap <= 7)],
  ["month", ({ gap }) => Number(gap !== null && gap > 7 && gap <= 30)],
  ["apart", ({ gap }) => (gap === null ? 0 : Math.min(1, Math.log(1 + gap) / 6))],
];

/** The part of the log odds that depends on the two reports alone. */
export function evidence(shared: Common): number {
  let sum = 0;
  for (const [name, of] of FEATURES) sum += WEIGHTS[name] * of(shared);
  return sum;
}

/**
 * 0..1. `nearest` is the likeness (`all`) of each of the two to the report nearest to it: a report that is as like as any
 * is likelier of the same story than one of equal likeness that has much nearer ones.
 */
export function odds(evidence: number, all: number, nearest: readonly [number, number]): number {
  const a = nearest[0] > 0 ? all / nearest[0] : 0;
  const b = nearest[1] > 0 ? all / nearest[1] : 0;
  const sum =
    evidence + WEIGHTS["nearness, less"] * Math.min(a, b) + WEIGHTS["nearness, more"] * Math.max(a, b);
  return 1 / (1 + Math.exp(-sum));
}

function product(a: Bag, b: Bag): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const difference = a.terms[i]! - b.terms[j]!;
    if (difference === 0) sum += a.weights[i]! * b.weights[j]!;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return sum;
}

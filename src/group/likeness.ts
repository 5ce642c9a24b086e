/**
 * Two signatures → what they have in common, and the odds that they tell one story. The odds are logistic in the features
 * below; evals/train-stories.ts fits their weights (weights.ts) on pairs of the story benchmarks.
 */
import { type Bag, LEADING, NAME, NUMBER, type Signature, TITLE } from "./signature.ts";
import type { Traffic } from "./traffic.ts";
import { WEIGHTS } from "./weights.ts";

/** Cosines 0..1 of the several views on two reports. */
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
    phrases: product(a.phrases, b.phrases) / Math.max(1e-9, a.phraseNorm * b.phraseNorm),
    told: Math.min(ofA, ofB),
    toldMore: Math.max(ofA, ofB),
    typicality: Math.sqrt(a.typicality * b.typicality),
    short: Math.log(Math.min(a.length, b.length) + 1) / 3,
  };
}

type Feature<T> = readonly [name: keyof typeof WEIGHTS, of: (of: T) => number];

/** What the words tell. */
export const OF_WORDS: readonly Feature<Common>[] = [
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
];

/** What the days between two reports tell, beside how typical their words are and how near they are among others. */
export interface Apart {
  /** In days, as gapBetween gives it. */
  readonly gap: number | null;
  readonly typicality: number;
  readonly nearness: number;
}

export const OF_TIME: readonly Feature<Apart>[] = [
  ["dated", ({ gap }) => Number(gap !== null)],
  ["same day", ({ gap }) => Number(gap !== null && gap < 1)],
  ["next day", ({ gap }) => Number(gap !== null && gap <= 1)],
  ["days", ({ gap }) => Number(gap !== null && gap > 1 && gap <= 3)],
  ["week", ({ gap }) => Number(gap !== null && gap > 3 && gap <= 7)],
  ["month", ({ gap }) => Number(gap !== null && gap > 7 && gap <= 30)],
  ["apart", ({ gap }) => distance(gap)],
  ["apart × typicality", ({ gap, typicality }) => distance(gap) * typicality],
  ["apart × nearness", ({ gap, nearness }) => distance(gap) * nearness],
];

/**
 * Behind so many days, fewer reports than this between two make it a quiet archive; where less than two come out a day, a
 * stretch is as long as two a day would make it.
 */
const QUIET = { days: 7, reports: 8, aDay: 2 };

/** Days between two reports as far as they tell anything: in a quiet archive, two reports of different months may be next. */
export function gapBetween(one: number | null, other: number | null, traffic: Traffic): number | null {
  if (one === null || other === null) return null;
  const days = Math.abs(one - other);
  if (days <= QUIET.days) return days;
  const between = traffic.between(one, other);
  return between < QUIET.reports ? null : Math.min(days, Math.max(QUIET.days, between / QUIET.aDay));
}

function distance(gap: number | null): number {
  return gap === null ? 0 : Math.min(1, Math.log(1 + gap) / 6);
}

/** The part of the log odds that the words of the two reports give. */
export function evidenceOfWords(shared: Common): number {
  let sum = 0;
  for (const [name, of] of OF_WORDS) sum += WEIGHTS[name] * of(shared);
  return sum;
}

export function evidenceOfTime(apart: Apart): number {
  let sum = 0;
  for (const [name, of] of OF_TIME) sum += WEIGHTS[name] * of(apart);
  return sum;
}

/**
 * How near a pair is among others, 0..1 for each of the two: its likeness over that to the nearest report. A pair that is
 * as near as any is likelier of one story than an equally alike one whose two have much nearer ones.
 */
export function nearness(all: number, nearestA: number, nearestB: number): { less: number; more: number } {
  const a = nearestA > 0 ? all / nearestA : 0;
  const b = nearestB > 0 ? all / nearestB : 0;
  return { less: Math.min(a, b), more: Math.max(a, b) };
}

export function evidenceOfRank({ less, more }: { less: number; more: number }): number {
  return WEIGHTS["nearness, less"] * less + WEIGHTS["nearness, more"] * more;
}

export function odds(evidence: number): number {
  return 1 / (1 + Math.exp(-evidence));
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

/**
 * How much of two statements is the same: the weight of the terms they share, against all they say (Dice) and against
 * the shorter of the two (containment), and what their times, figures and ranks add or take away. Rare terms weigh more.
 */
import { boundsOf, mayCoincide } from "../../text/edtf-order.ts";
import type { Content } from "./content.ts";

export type Weigh = (term: string) => number;

/** Weights from how many of the statements hold a term: ln(1 + n / df). */
export function weigher(all: readonly Content[]): Weigh {
  const frequency = new Map<string, number>();
  for (const content of all)
    for (const term of content.terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const count = Math.max(all.length, 30);
  return (term) => Math.log(1 + count / (frequency.get(term) ?? 1));
}

/** What two statements have in common, and how much each has, by the weights of terms. */
export interface Common {
  readonly shared: number;
  /** How many of the shared terms are no names. */
  readonly words: number;
  readonly ofA: number;
  readonly ofB: number;
}

/** Days that two reports may differ by and still speak of one event. */
const NEAR = 14;
/** The most that circumstances can add. */
const MOST_FOR = 0.12;

/** 0 (nothing shared) to 1 (the same). Below `least` it may come out as 0. */
export function likeness(a: Content, b: Content, { shared, words, ofA, ofB }: Common, least: number): number {
  if (words === 0) return 0;
  const dice = (2 * shared) / (ofA + ofB);
  const contained = shared / Math.min(ofA, ofB);
  // One shared word proves nothing, however short the statement.
  const lexical = (words === 1 ? 0.6 : 1) * (0.6 * dice + 0.4 * contained);
  if (lexical + MOST_FOR < least) return 0;
  return Math.min(1, Math.max(0, lexical + circumstances(a, b)));
}

/**
 * What speaks for or against beside the words. The steps were set on four annotated events: they raise the mean average
 * precision of pairs there from .425 to .45.
 */
function circumstances(a: Content, b: Content): number {
  let sum = 0;
  if (a.times.length > 0 && b.times.length > 0) sum += meeting(a.times, b.times);
  if (a.ranks !== b.ranks) sum -= 0.08;
  if (a.figures.size > 0 && b.figures.size > 0) sum += a.figures.isDisjointFrom(b.figures) ? -0.04 : 0.05;
  if (a.negated !== b.negated) sum -= 0.04;
  // What Ada Coll pledged is not what Karel Brandt will raise.
  if (a.who.size > 0 && b.who.size > 0 && a.who.isDisjointFrom(b.who)) sum -= 0.08;
  return sum;
}

/**
 * All times of both meet one of the other: for it; none: against it, and weeks apart they are two events of one kind;
 * "on Tuesday, of Sunday's visit" says little.
 */
function meeting(a: readonly string[], b: readonly string[]): number {
  const met = (one: string, others: readonly string[]) => others.some((other) => mayCoincide(one, other));
  if (!a.some((one) => met(one, b))) return a.some((one) => b.some((other) => near(one, other))) ? -0.12 : -1;
  return a.every((one) => met(one, b)) && b.every((one) => met(one, a)) ? 0.06 : -0.03;
}

function near(one: string, other: string): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return a === null || b === null || Math.max(a.first, b.first) - Math.min(a.last, b.last) <= NEAR;
}

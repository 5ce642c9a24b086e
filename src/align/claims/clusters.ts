/**
 * Average-link clustering over candidate pairs: the likest two clusters are joined while the mean likeness between them
 * holds. Candidates share a rare term, so the cost does not grow with the square of the statements.
 */
import type { Content } from "./content.ts";
import { likeness, type Weigh } from "./likeness.ts";

/** A term in more statements than this proposes no pairs. */
const LONGEST_POSTING = 150;

export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** All pairs of at least this likeness, the likest first. */
export function pairs(all: readonly Content[], weigh: Weigh, least: number): Pair[] {
  const postings = new Map<string, number[]>();
  for (const [index, content] of all.entries()) {
    for (const term of content.terms) {
      const posting = postings.get(term);
      if (posting === undefined) postings.set(term, [index]);
      else posting.push(index);
    }
  }
  const found: Pair[] = [];
  for (const [b, content] of all.entries()) {
    const near = new Set<number>();
    for (const term of content.terms) {
      const posting = postings.get(term)!;
      if (posting.length <= LONGEST_POSTING) for (const a of posting) if (a < b) near.add(a);
    }
    for (const a of near) {
      const score = likeness(all[a]!, content, weigh);
      if (score >= least) found.push({ a, b, score });
    }
  }
  return found.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** Clusters as lists of indices, each in exactly one. */
export function cluster(count: number, sorted: readonly Pair[], mean: number): number[][] {
  const scores = new Map<number, number>(sorted.map((pair) => [pair.a * count + pair.b, pair.score]));
  const score = (a: number, b: number) => scores.get(a < b ? a * count + b : b * count + a) ?? 0;
  const home = Array.from({ length: count }, (_, index) => index);
  const members = new Map<number, number[]>(home.map((index) => [index, [index]]));
  for (const pair of sorted) {
    const left = home[pair.a]!;
    const right = home[pair.b]!;
    if (left === right) continue;
    const one = members.get(left)!;
    const other = members.get(right)!;
    let sum = 0;
    for (const a of one) for (const b of other) sum += score(a, b);
    if (sum / (one.length * other.length) < mean) continue;
    for (const index of other) home[index] = left;
    members.set(left, [...one, ...other]);
    members.delete(right);
  }
  return [...members.values()].map((each) => each.toSorted((a, b) => a - b));
}

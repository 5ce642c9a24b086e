/**
 * Average-link clustering over candidate pairs: the likest two clusters are joined while the mean likeness between them
 * holds. Candidates share a rare term, so the cost does not grow with the square of the statements; the sums between
 * clusters are carried along, so that no join looks at members again.
 */
import type { Content } from "./content.ts";
import { likeness, type Weigh, weighed } from "./likeness.ts";

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
  const bags = all.map((content) => weighed(content, weigh));
  const found: Pair[] = [];
  for (const [b, bag] of bags.entries()) {
    const near = new Set<number>();
    for (const term of bag.content.terms) {
      const posting = postings.get(term)!;
      if (posting.length > LONGEST_POSTING) continue;
      for (const a of posting) {
        if (a >= b) break;
        near.add(a);
      }
    }
    for (const a of near) {
      const score = likeness(bags[a]!, bag, least);
      if (score >= least) found.push({ a, b, score });
    }
  }
  return found.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** Clusters as lists of indices, each in exactly one. */
export function cluster(count: number, sorted: readonly Pair[], mean: number): number[][] {
  const home = Array.from({ length: count }, (_, index) => index);
  const members = new Map<number, number[]>(home.map((index) => [index, [index]]));
  const sums: Map<number, number>[] = home.map(() => new Map());
  for (const { a, b, score } of sorted) {
    sums[a]!.set(b, score);
    sums[b]!.set(a, score);
  }
  for (const { a, b } of sorted) {
    const left = home[a]!;
    const right = home[b]!;
    if (left === right) continue;
    const one = members.get(left)!;
    const other = members.get(right)!;
    if (sums[left]!.get(right)! / (one.length * other.length) < mean) continue;
    for (const index of other) home[index] = left;
    for (const index of other) one.push(index);
    members.delete(right);
    join(sums, left, right);
  }
  return [...members.values()].map((each) => each.sort((a, b) => a - b));
}

/** What stood between `right` and any third cluster now stands between `left` and it. */
function join(sums: readonly Map<number, number>[], left: number, right: number): void {
  for (const [third, sum] of sums[right]!) {
    sums[third]!.delete(right);
    if (third === left) continue;
    const both = (sums[left]!.get(third) ?? 0) + sum;
    sums[left]!.set(third, both);
    sums[third]!.set(left, both);
  }
  sums[right]!.clear();
}

/**
 * Average-link clustering over candidate pairs: the likest two clusters are joined while the mean likeness between them
 * holds. The sums between clusters are carried along, so that no join looks at members again.
 */
import type { Pair } from "./pairs.ts";

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

/**
 * Pairs that are alike → how surely they are one claim: a statement has at most one true partner in most reports, so a
 * pair loses where one of the two is liker to another statement of the same report; and what is so is not what is not so.
 */
import type { Content } from "./content.ts";
import type { Pair } from "./pairs.ts";

/** Share of a rival's lead that a pair loses; set on the seen events, like the next. */
const RIVALRY = 0.4;
const OPPOSED = 0.25;

/** The same pairs, the surest first. */
export function contested(all: readonly Content[], pairs: readonly Pair[]): Pair[] {
  const fit = pairs.map((pair) => {
    const opposed = all[pair.a]!.negated !== all[pair.b]!.negated;
    return { ...pair, score: Math.max(0, pair.same - (opposed ? OPPOSED : 0)) };
  });
  const best = new Map<string, number>();
  const sides = ({ a, b }: Pair) => [`${a} ${all[b]!.reading}`, `${b} ${all[a]!.reading}`];
  for (const pair of fit)
    for (const side of sides(pair)) best.set(side, Math.max(best.get(side) ?? 0, pair.score));
  return fit
    .map((pair) => {
      const rival = Math.max(...sides(pair).map((side) => best.get(side)!));
      return { ...pair, score: Math.max(0, pair.score - RIVALRY * (rival - pair.score)) };
    })
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

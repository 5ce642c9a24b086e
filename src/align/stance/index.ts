/**
 * A claim and what a report says on it, a headline or a sentence → whether the report holds the claim, denies it, or
 * only tells that it is told. Linear in features of both; evals/train-stance.ts fits the weights. Right three times in
 * four: most of the others hold in their words what their writer doubted.
 */
import { FEATURES } from "./features.ts";
import { WEIGHTS } from "./weights.ts";
import { wordsIn } from "./words.ts";

/** As the field calls them: for, against, observing. */
export type Stance = keyof typeof WEIGHTS;

export const STANCES: readonly Stance[] = ["for", "against", "observing"];

/** Null where the two share no word that carries anything. */
export function stanceTo(claim: string, told: string): Stance | null {
  return wordsIn(told).carried.isDisjointFrom(wordsIn(claim).carried) ? null : likeliest(claim, told);
}

/** Of two texts that are known to speak of one thing, in whatever words. */
export function likeliest(claim: string, told: string): Stance {
  const values = evidence(claim, told);
  const scores = STANCES.map((stance) =>
    FEATURES.reduce((sum, [name], at) => sum + WEIGHTS[stance][name] * values[at]!, 0),
  );
  return STANCES[scores.indexOf(Math.max(...scores))]!;
}

/** The features as numbers, in their order: what evals/train-stance.ts fits on. */
export function evidence(claim: string, told: string): number[] {
  const [one, other] = [wordsIn(told), wordsIn(claim)];
  return FEATURES.map(([, of]) => Number(of(one, other)));
}

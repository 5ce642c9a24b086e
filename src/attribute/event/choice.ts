/** Candidates → the one that the weights prefer, with its share among all (a softmax). */
import type { Question } from "../../model/event.ts";
import type { Candidate } from "./candidate.ts";
import { how, why } from "./reason.ts";
import type { Scene } from "./scene.ts";
import { what } from "./what.ts";
import { when } from "./when.ts";
import { where } from "./where.ts";
import { who } from "./who.ts";

export const FINDERS: { readonly [Q in Question]: (scene: Scene) => Candidate[] } = {
  who,
  what,
  when,
  where,
  why,
  how,
};

export type Weights = { readonly [feature: string]: number };

export function sharesOf(candidates: readonly Candidate[], weights: Weights): number[] {
  const scores = candidates.map(({ features }) =>
    features.reduce((sum, each) => sum + (weights[each] ?? 0), 0),
  );
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => each / all);
}

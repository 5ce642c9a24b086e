/** A scene → the candidates for each question, and of these the share that the weights give to each (a softmax). */
import type { Question } from "../../model/event.ts";
import type { Candidate } from "./candidate.ts";
import { behindCues, how, why } from "./reason.ts";
import type { Scene } from "./scene.ts";
import { predicates, what } from "./what.ts";
import { when } from "./when.ts";
import { where } from "./where.ts";
import { who } from "./who.ts";

export function candidatesOf(scene: Scene): { readonly [Q in Question]: readonly Candidate[] } {
  const told = predicates(scene);
  const cued = behindCues(scene);
  return {
    who: who(scene),
    what: what(scene, told),
    when: when(scene),
    where: where(scene),
    why: why(cued),
    how: how(cued, told),
  };
}

export type Weights = { readonly [feature: string]: number };

export function sharesOf(candidates: readonly Pick<Candidate, "features">[], weights: Weights): number[] {
  const shares: number[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const { features } of candidates) {
    let score = 0;
    for (const each of features) score += weights[each] ?? 0;
    most = Math.max(most, score);
    shares.push(score);
  }
  let all = 0;
  for (let at = 0; at < shares.length; at += 1) {
    shares[at] = Math.exp(shares[at]! - most);
    all += shares[at]!;
  }
  for (let at = 0; at < shares.length; at += 1) shares[at]! /= all;
  return shares;
}

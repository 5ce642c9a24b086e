/**
 * The readings of a cue → the one that holds, or none. Each reading has a score, a sum of learned weights; the scores of
 * all readings and of "no attribution" (0) share the probability out.
 */
import { FEATURE_BITS } from "./features.ts";
import { SCALE, WEIGHTS } from "./weights.ts";

const weights = unpacked();

export interface Chosen {
  readonly option: number;
  /** That this cue reports anything at all. */
  readonly probability: number;
}

export function choose(shared: readonly number[], options: readonly (readonly number[])[]): Chosen | null {
  const scores = scoresOf(weights, shared, options);
  let best = -1;
  let total = 1;
  for (const [index, score] of scores.entries()) {
    total += Math.exp(score);
    if (best < 0 || score > scores[best]!) best = index;
  }
  return best < 0 ? null : { option: best, probability: 1 - 1 / total };
}

export function scoresOf(
  weights: Float32Array,
  shared: readonly number[],
  options: readonly (readonly number[])[],
): number[] {
  let base = 0;
  for (const feature of shared) base += weights[feature]!;
  return options.map((features) => {
    let score = base;
    for (const feature of features) score += weights[feature]!;
    return Math.max(-30, Math.min(30, score));
  });
}

/** Base64 of one signed byte a weight. */
function unpacked(): Float32Array {
  const values = new Float32Array(1 << FEATURE_BITS);
  const bytes = Buffer.from(WEIGHTS, "base64");
  for (let at = 0; at < bytes.length; at += 1) values[at] = bytes.readInt8(at) * SCALE;
  return values;
}

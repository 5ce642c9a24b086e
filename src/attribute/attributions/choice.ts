/**
 * The readings of a cue → the one that holds, or none. Each reading has a score, a sum of learned weights; the scores of
 * all readings and of "no attribution" (0) share the probability out.
 */
import { FEATURE_BITS } from "./features.ts";
import type { Option } from "./options.ts";
import { SCALE, WEIGHTS } from "./weights.ts";

/** The learned weights, one for each hashed feature. */
export const LEARNED = unpacked();

export interface Chosen {
  readonly option: number;
  /** That this cue reports anything at all. */
  readonly probability: number;
}

/** Below this score of a cue's own features no reading of it has come out likely: its readings are not even made. */
const HOPELESS = -2;

export function hopeless(weights: Float32Array, shared: readonly number[]): boolean {
  let score = 0;
  for (const feature of shared) score += weights[feature]!;
  return score < HOPELESS;
}

/** How many of the likeliest readings are weighed against each other. */
const WEIGHED = 6;

/**
 * The reading that most of the probability agrees with: readings that share more than half of their words, and their
 * source, stand in for each other.
 */
export function choose(
  weights: Float32Array,
  shared: readonly number[],
  features: readonly (readonly number[])[],
  options: readonly Option[],
): Chosen | null {
  const odds = scoresOf(weights, shared, features).map(Math.exp);
  const total = odds.reduce((sum, each) => sum + each, 1);
  const best = [...odds.keys()].sort((a, b) => odds[b]! - odds[a]!).slice(0, WEIGHED);
  let chosen: Chosen | null = null;
  for (const one of best) {
    let agreed = 0;
    for (const other of best)
      if (one === other || agree(options[one]!, options[other]!)) agreed += odds[other]!;
    if (chosen === null || agreed / total > chosen.probability + 1e-9)
      chosen = { option: one, probability: agreed / total };
  }
  return chosen;
}

function agree(a: Option, b: Option): boolean {
  if ((a.source.phrase === null) !== (b.source.phrase === null)) return false;
  if (a.source.phrase !== null && a.source.phrase.first >= b.source.phrase!.end) return false;
  if (a.source.phrase !== null && b.source.phrase!.first >= a.source.phrase.end) return false;
  const size = (option: Option) => option.pieces.reduce((sum, piece) => sum + piece.end - piece.first, 0);
  let both = 0;
  for (const one of a.pieces)
    for (const other of b.pieces)
      both += Math.max(0, Math.min(one.end, other.end) - Math.max(one.first, other.first));
  return both * 2 > size(a) + size(b) - both;
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

/**
 * The readings of a cue → the one that holds, or none. Each reading has a score, a sum of learned weights; the scores of
 * all readings and of "no attribution" (0) share the probability out.
 */
import type { Option } from "./options.ts";
import { SCALE, WEIGHTS } from "./weights.ts";

/** One for each hashed feature, times `scale`. */
export interface Weights {
  readonly values: Int8Array | Float32Array;
  readonly scale: number;
}

export const LEARNED: Weights = { values: unpacked(), scale: SCALE };

export interface Chosen {
  readonly option: number;
  /** That this cue reports anything at all. */
  readonly probability: number;
}

/** Below this score of a cue's own features no reading of it has come out likely: its readings are not even made. */
const HOPELESS = -2;

export function hopeless(weights: Weights, shared: readonly number[]): boolean {
  return sumOf(weights, shared) * weights.scale < HOPELESS;
}

/** How many of the likeliest readings are weighed against each other. */
const WEIGHED = 6;

/**
 * The reading that most of the probability agrees with: readings that share more than half of their words, and their
 * source, stand in for each other.
 */
export function choose(
  weights: Weights,
  shared: readonly number[],
  features: readonly (readonly number[])[],
  options: readonly Option[],
): Chosen | null {
  const odds = oddsOf(weights, shared, features);
  let total = 1;
  for (const each of odds) total += each;
  const best = odds.map((_, at) => at);
  if (best.length > 1) best.sort((a, b) => odds[b]! - odds[a]!);
  if (best.length > WEIGHED) best.length = WEIGHED;
  let chosen = -1;
  let most = 0;
  for (const one of best) {
    let agreed = 0;
    for (const other of best)
      if (one === other || agree(options[one]!, options[other]!)) agreed += odds[other]!;
    if (chosen >= 0 && agreed / total <= most + 1e-9) continue;
    chosen = one;
    most = agreed / total;
  }
  return chosen < 0 ? null : { option: chosen, probability: most };
}

function agree(a: Option, b: Option): boolean {
  if ((a.source.phrase === null) !== (b.source.phrase === null)) return false;
  if (a.source.phrase !== null && a.source.phrase.first >= b.source.phrase!.end) return false;
  if (a.source.phrase !== null && b.source.phrase!.first >= a.source.phrase.end) return false;
  let both = 0;
  for (const one of a.pieces)
    for (const other of b.pieces)
      both += Math.max(0, Math.min(one.end, other.end) - Math.max(one.first, other.first));
  return both * 2 > sizeOf(a) + sizeOf(b) - both;
}

function sizeOf({ pieces }: Option): number {
  let size = 0;
  for (const { first, end } of pieces) size += end - first;
  return size;
}

/** How likely each reading is, beside "no attribution" with 1. */
export function oddsOf(
  weights: Weights,
  shared: readonly number[],
  options: readonly (readonly number[])[],
): number[] {
  const base = sumOf(weights, shared);
  return options.map((features) => {
    const score = (base + sumOf(weights, features)) * weights.scale;
    return Math.exp(Math.max(-30, Math.min(30, score)));
  });
}

function sumOf({ values }: Weights, features: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < features.length; at += 1) sum += values[features[at]!]!;
  return sum;
}

/** Base64 of one signed byte a weight. */
function unpacked(): Int8Array {
  return new Int8Array(Buffer.from(WEIGHTS, "base64"));
}

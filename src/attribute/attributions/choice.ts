/**
 * The readings of a cue → the one that holds, or none. Each reading has a score, a sum of learned weights; the scores of
 * all readings and of "no attribution" (0) share the probability out.
 */
import type { Cue } from "./cues.ts";
import { addOpening, addOwn, addSource, type CueCodes } from "./features.ts";
import type { Unit } from "./frames.ts";
import type { Option } from "./options.ts";
import { Score } from "./score.ts";

export interface Chosen {
  readonly option: Option;
  /** That this cue reports anything at all. */
  readonly probability: number;
}

/** How many of the likeliest readings are weighed against each other. */
const WEIGHED = 6;
/** What is a thousand times less likely than another is not weighed. */
const NEGLIGIBLE = 1e-3;

/**
 * The reading that most of the probability agrees with: readings that share more than half of their words, and their
 * source, stand in for each other. `odds` are those of the readings, beside "no attribution" with 1.
 */
export function choose(options: readonly Option[], odds: readonly number[]): Chosen | null {
  let total = 1;
  let highest = 0;
  for (const each of odds) {
    total += each;
    if (each > highest) highest = each;
  }
  const best: number[] = [];
  for (let at = 0; at < odds.length; at += 1) if (odds[at]! > highest * NEGLIGIBLE) best.push(at);
  if (best.length > 1) best.sort((a, b) => odds[b]! - odds[a]!);
  if (best.length > WEIGHED) best.length = WEIGHED;
  let chosen: Option | null = null;
  let most = 0;
  for (const one of best) {
    const option = options[one]!;
    let agreed = 0;
    for (const other of best) if (one === other || agree(option, options[other]!)) agreed += odds[other]!;
    if (chosen !== null && agreed / total <= most + 1e-9) continue;
    chosen = option;
    most = agreed / total;
  }
  return chosen === null ? null : { option: chosen, probability: most };
}

function agree(a: Option, b: Option): boolean {
  if (a.source !== b.source) {
    const [one, other] = [a.source.phrase, b.source.phrase];
    if (one === null || other === null) {
      if (one !== other) return false;
    } else if (one.first >= other.end || other.first >= one.end) return false;
  }
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

/** `base` is the score of what all readings of the cue share; neighbours mostly share source and opening too. */
export function oddsOf(
  units: readonly Unit[],
  cue: Cue,
  codes: CueCodes,
  base: number,
  options: readonly Option[],
): number[] {
  const score = new Score();
  let before: Option | null = null;
  let bySource = 0;
  let byOpening = 0;
  return options.map((option) => {
    const sameSource = before !== null && before.source === option.source;
    if (!sameSource) {
      addSource(score, units, codes, option.source);
      bySource = score.take();
    }
    if (!sameSource || !opensAlike(before!, option)) {
      addOpening(score, units, codes, option);
      byOpening = score.take();
    }
    before = option;
    addOwn(score, units, cue, codes, option);
    return Math.exp(Math.max(-30, Math.min(30, base + bySource + byOpening + score.take())));
  });
}

function opensAlike(a: Option, b: Option): boolean {
  return a.opening === b.opening && a.pieces[0]?.first === b.pieces[0]?.first;
}

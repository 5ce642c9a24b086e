/**
 * Two rows of words → the passages that both have, moved, cut or lightly changed: runs of equal words found by hashed
 * shingles, verified word by word, and joined over short changes ("on Tuesday met" / "met").
 */
import { type Shingles, shinglesOf } from "./shingles.ts";

/** Words that may differ on either side between two runs of one passage. */
const CHANGED = 4;
const RESUMES = 2;
/** Equal words that make a passage. */
const LEAST = 7;

/** Word indices, half-open, and the number of equal words. */
export interface Shared {
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
  readonly equal: number;
}

/** The shingles of a row that is held against many are made once and handed in. */
export function sharedPassages(
  a: Uint32Array,
  b: Uint32Array,
  ofA: Shingles = shinglesOf(a),
  ofB: Shingles = shinglesOf(b),
): Shared[] {
  const found: Shared[] = [];
  for (let at = 0; at < ofA.hashes.length; ) {
    const best = longest(a, b, at, ofB.placesOf(ofA.hashes[at]!));
    if (best === null || best.equal < LEAST) at += 1;
    else {
      found.push(best);
      at = best.a[1];
    }
  }
  return found;
}

function longest(a: Uint32Array, b: Uint32Array, at: number, places: readonly number[]): Shared | null {
  let best: Shared | null = null;
  for (const place of places) {
    const passage = grown(a, b, at, place);
    if (best === null || passage.equal > best.equal) best = passage;
  }
  return best;
}

function grown(a: Uint32Array, b: Uint32Array, fromA: number, fromB: number): Shared {
  let equal = 0;
  let i = fromA;
  let j = fromB;
  let endA = fromA;
  let endB = fromB;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      equal += 1;
      i += 1;
      j += 1;
      endA = i;
      endB = j;
      continue;
    }
    const step = resumption(a, b, i, j);
    if (step === null) break;
    i += step[0];
    j += step[1];
  }
  return { a: [fromA, endA], b: [fromB, endB], equal };
}

/** How many words to skip in each until both go on alike: the fewest in all. */
function resumption(a: Uint32Array, b: Uint32Array, i: number, j: number): readonly [number, number] | null {
  for (let skipped = 1; skipped <= 2 * CHANGED; skipped += 1) {
    for (let inA = Math.max(0, skipped - CHANGED); inA <= Math.min(CHANGED, skipped); inA += 1) {
      if (alike(a, b, i + inA, j + skipped - inA)) return [inA, skipped - inA];
    }
  }
  return null;
}

function alike(a: Uint32Array, b: Uint32Array, i: number, j: number): boolean {
  if (i + RESUMES > a.length || j + RESUMES > b.length) return false;
  for (let at = 0; at < RESUMES; at += 1) if (a[i + at] !== b[j + at]) return false;
  return true;
}

/**
 * Two rows of words or passages → the stretches in which they differ, between those that are the same. What is the same at
 * both ends is found in one pass, however long; what lies between is aligned as far as alignment.ts goes.
 */
import { alignWords } from "./alignment.ts";

/** Only one of the two may be empty: then something was only added, or only removed. Half-open. */
export interface Hunk {
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
}

export function hunks(a: readonly string[], b: readonly string[]): Hunk[] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const { pairs } = alignWords(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  const found: Hunk[] = [];
  let [fromA, fromB] = [head, head];
  for (const [i, j] of [...pairs, [a.length - tail - head, b.length - tail - head] as const]) {
    const [toA, toB] = [head + i, head + j];
    if (toA > fromA || toB > fromB) found.push({ a: [fromA, toA], b: [fromB, toB] });
    [fromA, fromB] = [toA + 1, toB + 1];
  }
  return found;
}

export interface Piece {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Word by word, as written: a comma, a capital and a quotation mark count. */
export function wordEdits(before: string, after: string): Piece[] {
  const [a, b] = [before, after].map((text) => text.split(/\s+/).filter((word) => word !== ""));
  const pieces: Piece[] = [];
  const push = (kind: Piece["kind"], words: readonly string[]) => {
    if (words.length > 0) pieces.push({ kind, text: words.join(" ") });
  };
  let same = 0;
  for (const hunk of hunks(a!, b!)) {
    push("same", a!.slice(same, hunk.a[0]));
    push("removed", a!.slice(...hunk.a));
    push("added", b!.slice(...hunk.b));
    same = hunk.a[1];
  }
  push("same", a!.slice(same));
  return pieces;
}

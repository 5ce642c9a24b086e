/** Ranges in the order of the text, found by binary search: the cost of a sentence does not grow with the text. */
import type { Range } from "../../model/span.ts";

export interface Pointer extends Range {
  readonly index: number;
}

export interface Pointers {
  readonly sorted: readonly Pointer[];
  /** The greatest `to` of sorted[0] … sorted[i]. */
  readonly reach: readonly number[];
}

/** To marks by their index. */
export function pointersTo(ranges: readonly Range[]): Pointers {
  return pointers(ranges.map(({ from, to }, index) => ({ from, to, index })));
}

export function pointers(ranges: readonly Pointer[]): Pointers {
  const sorted = ranges.toSorted((a, b) => a.from - b.from || a.to - b.to || a.index - b.index);
  const reach: number[] = [];
  let most = 0;
  for (const { to } of sorted) {
    most = Math.max(most, to);
    reach.push(most);
  }
  return { sorted, reach };
}

const NONE: readonly Pointer[] = [];

/** Those that share at least one character with the stretch, in order. */
export function inSentence({ sorted, reach }: Pointers, stretch: Range): readonly Pointer[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reach[middle]! > stretch.from) high = middle;
    else low = middle + 1;
  }
  if (low === sorted.length || sorted[low]!.from >= stretch.to) return NONE;
  const found: Pointer[] = [];
  for (let at = low; at < sorted.length && sorted[at]!.from < stretch.to; at += 1) {
    if (sorted[at]!.to > stretch.from) found.push(sorted[at]!);
  }
  return found;
}

/** The same as indices. */
export function indicesIn(ranges: Pointers, stretch: Range): number[] {
  return inSentence(ranges, stretch).map(({ index }) => index);
}

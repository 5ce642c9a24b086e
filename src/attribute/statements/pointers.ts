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

export function pointers(ranges: readonly Pointer[]): Pointers {
  const sorted = ranges.toSorted((a, b) => a.from - b.from || a.to - b.to || a.index - b.index);
  const reach: number[] = [];
  for (const range of sorted) reach.push(Math.max(reach.at(-1) ?? 0, range.to));
  return { sorted, reach };
}

/** Those that share at least one character with the stretch, in order. */
export function inSentence({ sorted, reach }: Pointers, stretch: Range): Pointer[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reach[middle]! > stretch.from) high = middle;
    else low = middle + 1;
  }
  const found: Pointer[] = [];
  for (let at = low; at < sorted.length && sorted[at]!.from < stretch.to; at += 1) {
    if (sorted[at]!.to > stretch.from) found.push(sorted[at]!);
  }
  return found;
}

/** Which attribution each is told inside of: the smallest whose content holds its cue and its content's beginning. */
import type { Range } from "../../model/span.ts";
import { contains } from "../../text/range.ts";

interface Told {
  readonly cue: Range | null;
  readonly source: Range | null;
  readonly content: readonly Range[];
}

/** How far back an outer attribution is looked for. */
const REACH = 12;

export function nesting(attributions: readonly Told[]): (number | null)[] {
  return attributions.map((inner, index) => {
    if (inner.cue === null) return null;
    let best: number | null = null;
    let size = Number.POSITIVE_INFINITY;
    for (let at = Math.max(0, index - REACH); at < Math.min(attributions.length, index + REACH); at += 1) {
      const outer = attributions[at]!;
      if (at === index || !holds(outer, inner)) continue;
      const length = outer.content.reduce((sum, piece) => sum + piece.to - piece.from, 0);
      const own = inner.content.reduce((sum, piece) => sum + piece.to - piece.from, 0);
      if (length < size && length > own) {
        best = at;
        size = length;
      }
    }
    return best;
  });
}

function holds(outer: Told, inner: Told): boolean {
  return (
    outer.content.some((piece) => contains(piece, inner.cue!)) &&
    outer.content.some((piece) => contains(piece, inner.content[0]!))
  );
}

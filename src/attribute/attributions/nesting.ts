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
  const sizes = attributions.map(sizeOf);
  return attributions.map((inner, index) => {
    if (inner.cue === null) return null;
    let best: number | null = null;
    for (let at = Math.max(0, index - REACH); at < Math.min(attributions.length, index + REACH); at += 1) {
      if (sizes[at]! <= sizes[index]! || (best !== null && sizes[at]! >= sizes[best]!)) continue;
      if (at !== index && holds(attributions[at]!, inner.cue, inner.content[0]!)) best = at;
    }
    return best;
  });
}

function sizeOf({ content }: Told): number {
  return content.reduce((sum, piece) => sum + piece.to - piece.from, 0);
}

function holds({ content }: Told, cue: Range, beginning: Range): boolean {
  let both = 0;
  for (const piece of content) both |= (contains(piece, cue) ? 1 : 0) | (contains(piece, beginning) ? 2 : 0);
  return both === 3;
}

/**
 * Quotations that no cue has taken → attributions to who speaks around them: the speaker of the sentence they stand in, of
 * the paragraph, or of the quotation that ended the paragraph before; without a source where nobody is found.
 */
import type { Document } from "../../model/document.ts";
import type { Marks } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import { overlap } from "../../text/range.ts";
import type { Claim } from "./claims.ts";
import { bare } from "./content.ts";
import { type Frame, withMarks } from "./frames.ts";

export function quotationsLeft(
  document: Document,
  marks: Marks,
  frames: readonly Frame[],
  claims: readonly Claim[],
): Claim[] {
  const taken = claims.flatMap((claim) => claim.content).sort((a, b) => a.from - b.from);
  const found: Claim[] = [];
  let at = 0;
  let farthest = 0;
  let last: Claim | null = null;
  let claim = 0;
  const ordered = claims.toSorted((a, b) => a.content[0]!.from - b.content[0]!.from);
  for (const [index, quotation] of marks.quotations.entries()) {
    while (at < taken.length && taken[at]!.from < quotation.to)
      farthest = Math.max(farthest, taken[at++]!.to);
    while (claim < ordered.length && ordered[claim]!.content[0]!.from < quotation.to) {
      if (speaks(ordered[claim]!)) last = ordered[claim]!;
      claim += 1;
    }
    if (quotation.use !== "speech") continue;
    if (covered(taken, at, quotation)) continue;
    const frame = frameOf(frames, quotation);
    const before: Claim | null = last;
    const near =
      before !== null && frame !== -1 && frames[frame]!.block - frames[before.frame]!.block <= 1
        ? before
        : null;
    const goesOn = near !== null && frame !== -1 && bare(frames[frame]!);
    const whole = withMarks(document.text, quotation);
    found.push({
      frame: Math.max(frame, 0),
      source: near?.source ?? null,
      cue: null,
      content: [whole],
      lemma: "",
      kind: "none",
      negated: false,
      rule: goesOn ? "a quotation that goes on from the speaker before" : "a quotation with its speaker near",
    });
    void index;
  }
  return found;
}

function speaks(claim: Claim): boolean {
  return claim.source !== null && claim.kind !== "none";
}

function covered(taken: readonly Range[], at: number, quotation: Range): boolean {
  for (let index = at - 1; index >= 0 && index > at - 40; index -= 1) {
    if (overlap(taken[index]!, quotation) * 2 > quotation.to - quotation.from) return true;
  }
  return false;
}

function frameOf(frames: readonly Frame[], range: Range): number {
  let low = 0;
  let high = frames.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (frames[middle]!.units[0]!.from <= range.from) low = middle;
    else high = middle - 1;
  }
  return frames.length === 0 ? -1 : low;
}

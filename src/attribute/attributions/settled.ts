/** Claims → attributions: form, stance, speaker and the attribution each is told inside of. */
import type { Document } from "../../model/document.ts";
import type { Marks, Quotation } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import type { Attribution } from "../../model/statement.ts";
import { overlap } from "../../text/range.ts";
import type { Claim } from "./claims.ts";
import { withMarks } from "./frames.ts";
import { nesting } from "./nesting.ts";
import { speakers } from "./speakers.ts";
import { isTelling, stanceOf } from "./stance.ts";

export function settled(document: Document, marks: Marks, claims: readonly Claim[]): Attribution[] {
  const ordered = claims.toSorted(inReadingOrder);
  const within = nesting(ordered);
  const speeches = marks.quotations.filter((quotation) => quotation.use === "speech");
  const { resolve } = speakers(document, marks);
  return ordered.map((claim, index) => ({
    source: claim.source,
    cue: claim.cue,
    content: claim.content,
    form: formOf(document, speeches, claim.content),
    speaker: resolve(claim.source, claim.content.at(-1)!.to, answers(document, claim)),
    speakerText: claim.source === null ? "" : document.text.slice(claim.source.from, claim.source.to),
    stance: stanceOf(document.text, claim),
    within: within[index]!,
    inferred: claim.inferred,
    told: claim.kind !== "adjective" && (claim.kind !== "verb" || isTelling(claim.lemma)),
    rule: claim.rule,
  }));
}

/** By the cue or, without one, by the content; speakers are resolved in this order. */
function inReadingOrder(a: Claim, b: Claim): number {
  return startOf(a) - startOf(b) || a.content[0]!.from - b.content[0]!.from;
}

function startOf(claim: Claim): number {
  return Math.min(
    claim.content[0]!.from,
    claim.source?.from ?? Number.POSITIVE_INFINITY,
    claim.cue?.from ?? Number.POSITIVE_INFINITY,
  );
}

/** “We waited,” he added: a paragraph that opens with quoted words and goes on with their cue. */
function answers({ text }: Document, { content, cue, source }: Claim): boolean {
  const from = content[0]!.from;
  return (
    cue !== null &&
    source !== null &&
    source.from > from &&
    /^["“'‘«]/.test(text.slice(from, from + 1)) &&
    (from === 0 || text[from - 1] === "\n")
  );
}

/** Direct where (nearly) all of the content stands between marks, mixed where some of it does. */
function formOf(
  document: Document,
  speeches: readonly Quotation[],
  content: readonly Range[],
): Attribution["form"] {
  let quoted = 0;
  let whole = 0;
  for (const piece of content) {
    whole += piece.to - piece.from;
    for (let at = firstBehind(speeches, piece.from); at < speeches.length; at += 1) {
      if (speeches[at]!.from >= piece.to) break;
      quoted += overlap(withMarks(document.text, speeches[at]!), piece);
    }
  }
  if (quoted === 0) return "indirect";
  return quoted >= whole - 3 * content.length ? "direct" : "mixed";
}

function firstBehind(ranges: readonly Range[], from: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.to <= from) low = middle + 1;
    else high = middle;
  }
  return low;
}

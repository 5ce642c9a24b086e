/** Claims → attributions: form, stance, speaker and the attribution each is told inside of. */
import type { Document } from "../../model/document.ts";
import type { Marks } from "../../model/mark.ts";
import type { Attribution } from "../../model/statement.ts";
import type { Claim } from "./claims.ts";

export function settled(document: Document, marks: Marks, claims: readonly Claim[]): Attribution[] {
  const ordered = claims.toSorted((a, b) => a.content[0]!.from - b.content[0]!.from);
  void marks;
  return ordered.map((claim) => ({
    source: claim.source,
    cue: claim.cue,
    content: claim.content,
    form: "indirect",
    speaker: null,
    speakerText: claim.source === null ? "" : document.text.slice(claim.source.from, claim.source.to),
    stance: "assertion",
    within: null,
    rule: claim.rule,
  }));
}

/** Cues with their readings → the attributions that hold: the likeliest first, none for words that another has taken. */
import type { Range } from "../../model/span.ts";
import { overlap } from "../../text/range.ts";
import { choose } from "./choice.ts";
import { contentOf, rangeOf } from "./content.ts";
import type { Cue } from "./cues.ts";
import type { Readings } from "./readings.ts";

/** An attribution before its speaker is known. */
export interface Claim {
  readonly frame: number;
  readonly source: Range | null;
  readonly cue: Range | null;
  readonly content: readonly Range[];
  /** The cue's lemma, for the stance; empty where a quotation has no cue of its own. */
  readonly lemma: string;
  readonly kind: Cue["kind"] | "none";
  readonly negated: boolean;
  readonly rule: string;
}

/** Below this an attribution is likelier wrong than worth having. */
const LIKELY = Number(globalThis.process?.env?.LIKELY ?? 0.5);
/** A quotation beside a cue is somebody's words anyway. */
const LIKELY_QUOTED = 0.25;

export function claimsOf({ frames, tails, cues }: Readings): Claim[] {
  const candidates: { claim: Claim; probability: number }[] = [];
  for (const { frame, cue, options, shared, features } of cues) {
    const { units } = frames[frame]!;
    const chosen = choose(shared, features);
    if (chosen === null) continue;
    const option = options[chosen.option]!;
    const content = contentOf(units, option, tails[frame]!);
    const quoted = option.pieces.some((piece) =>
      units.slice(piece.first, piece.end).some((unit) => unit.quote >= 0),
    );
    if (chosen.probability < (quoted ? LIKELY_QUOTED : LIKELY)) continue;
    candidates.push({
      probability: chosen.probability,
      claim: {
        frame,
        source: option.source.phrase === null ? null : rangeOf(units, option.source.phrase),
        cue: rangeOf(units, cueWords(cue)),
        content,
        lemma: cue.lemma,
        kind: cue.kind,
        negated: cue.negated,
        rule: ruleOf(cue, option.opening),
      },
    });
  }
  return withoutRivals(candidates);
}

function cueWords(cue: Cue): { first: number; end: number } {
  return { first: cue.first, end: cue.kind === "according" ? cue.head + 2 : cue.head + 1 };
}

/** Two cues of one sentence never have the same content: the likelier keeps it. */
function withoutRivals(candidates: readonly { claim: Claim; probability: number }[]): Claim[] {
  const kept: Claim[] = [];
  const byFrame = new Map<number, Claim[]>();
  const ordered = candidates.toSorted(
    (a, b) => b.probability - a.probability || from(a.claim) - from(b.claim),
  );
  for (const { claim } of ordered) {
    const here = byFrame.get(claim.frame) ?? [];
    if (here.some((other) => alike(other.content, claim.content) > 0.6)) continue;
    here.push(claim);
    byFrame.set(claim.frame, here);
    kept.push(claim);
  }
  return kept.sort((a, b) => from(a) - from(b));
}

function from(claim: Claim): number {
  return claim.cue?.from ?? claim.content[0]!.from;
}

/** Shared characters over all characters. */
export function alike(a: readonly Range[], b: readonly Range[]): number {
  const size = (ranges: readonly Range[]) => ranges.reduce((sum, range) => sum + range.to - range.from, 0);
  let both = 0;
  for (const one of a) for (const other of b) both += overlap(one, other);
  return both / (size(a) + size(b) - both || 1);
}

function ruleOf(cue: Cue, opening: string): string {
  if (cue.kind === "according") return "according to";
  if (cue.kind === "adverb") return "hearsay: reportedly, allegedly";
  if (cue.kind === "headline") return "a name and a colon";
  return `the ${cue.kind} "${cue.lemma}", ${opening}`;
}

/** Cues with their readings → the attributions that hold: the likeliest first, none for words that another has taken. */
import type { Range } from "../../model/span.ts";
import { contains, overlap } from "../../text/range.ts";
import { candidatesOf } from "./candidates.ts";
import { choose, oddsOf } from "./choice.ts";
import { contentOf, rangeOf } from "./content.ts";
import type { Cue } from "./cues.ts";
import { addCue } from "./features.ts";
import type { Unit } from "./frames.ts";
import type { Phrase } from "./noun-phrases.ts";
import { type Readings, waysToRead } from "./readings.ts";
import { Score } from "./score.ts";
import { isTelling } from "./stance.ts";
import { MARK, MODAL } from "./words.ts";

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
  /** See Attribution. */
  readonly inferred: boolean;
  readonly rule: string;
}

/** Below this score of a cue's own features no reading of it has come out likely: its readings are not even made. */
const HOPELESS = -2;
/** Below this an attribution is likelier wrong than worth having. */
const LIKELY = 0.25;
/** A quotation beside a cue is somebody's words anyway. */
const LIKELY_QUOTED = 0.15;
/** "according to" always attributes. */
const LIKELY_ACCORDING = 0.02;
/** Enough to make quoted words those of whom they are told of, inside of what another says. */
const HEARD_INSIDE = 0.03;
/** Surely enough to be told inside of another: "the board said Hale urged them to go". */
const SURE = 0.25;

export function claimsOf(readings: Readings): Claim[] {
  const score = new Score();
  const { frames, tails } = readings;
  const likely: { claim: Claim; probability: number }[] = [];
  const doubtful: Claim[] = [];
  for (const each of readings.cues) {
    const { frame, cue } = each;
    const { units, marked } = frames[frame]!;
    const mayTell = marked && cue.kind === "verb" && isTelling(cue.lemma) && !demanded(units, cue);
    score.patient = mayTell;
    const codes = addCue(score, units, cue, frame === 0 ? 1 : 0, each.before);
    const base = score.take();
    const poor = base < HOPELESS;
    if (codes === null || (poor && !mayTell)) continue;
    const candidates = candidatesOf(units, cue);
    // somebody says something to somebody
    const telling = mayTell && candidates.sources.some(({ phrase }) => phrase !== null);
    if (poor && !telling) continue;
    const options = waysToRead(readings, each, candidates);
    const chosen = choose(options, oddsOf(units, cue, codes, base, options));
    if (chosen === null) continue;
    const { option } = chosen;
    const content = contentOf(units, option, tails[frame]!);
    const quoted = frames[frame]!.quoted && option.pieces.some((piece) => holds(units, piece, isFolded));
    const bar = cue.kind === "according" ? LIKELY_ACCORDING : quoted ? LIKELY_QUOTED : LIKELY;
    const inside =
      telling &&
      chosen.probability > HEARD_INSIDE &&
      option.pieces.some((piece) => holds(units, piece, isMarked));
    if (chosen.probability < bar && !inside) continue;
    const candidate = {
      probability: chosen.probability,
      claim: {
        frame,
        source: option.source.phrase === null ? null : rangeOf(units, option.source.phrase),
        cue: rangeOf(units, cueWords(cue)),
        content,
        lemma: cue.lemma,
        kind: cue.kind,
        negated: cue.negated,
        inferred: false,
        rule: ruleOf(cue, option.opening),
      },
    };
    if (chosen.probability >= bar) likely.push(candidate);
    if (inside && chosen.probability <= SURE) doubtful.push(candidate.claim);
  }
  const sure = withoutRivals(likely);
  const byFrame = Map.groupBy(sure, ({ frame }) => frame);
  const inside = doubtful
    .filter((claim) => toldInside(claim, byFrame.get(claim.frame) ?? []))
    .map((claim) => ({ ...claim, inferred: true }));
  return [...sure, ...inside].sort((a, b) => from(a) - from(b));
}

function holds(units: readonly Unit[], { first, end }: Phrase, sought: (unit: Unit) => boolean): boolean {
  for (let at = first; at < end; at += 1) if (sought(units[at]!)) return true;
  return false;
}

function isFolded({ quote }: Unit): boolean {
  return quote >= 0;
}

/** Words in quotation marks, however few. */
function isMarked({ quote, is }: Unit): boolean {
  return quote >= 0 || (is & MARK) !== 0;
}

/** "The board said that Hale had warned of “a hard winter”": the words are Hale's, by the board's account. */
function toldInside(claim: Claim, sure: readonly Claim[]): boolean {
  return sure.some((outer) =>
    [claim.cue, ...claim.content].every((range) =>
      outer.content.some((piece) => range !== null && contains(piece, range)),
    ),
  );
}

/** "Orton should answer, Berg said": what somebody ought to say has not been said. */
function demanded(units: readonly Unit[], cue: Cue): boolean {
  for (let at = cue.first; at < cue.head; at += 1) if (units[at]!.is & MODAL) return true;
  return false;
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
  for (const { claim, probability } of ordered) {
    const here = byFrame.get(claim.frame) ?? [];
    if (
      here.some(
        (other) => !(probability > SURE && nested(other, claim)) && alike(other.content, claim.content) > 0.6,
      )
    )
      continue;
    here.push(claim);
    byFrame.set(claim.frame, here);
    kept.push(claim);
  }
  return kept.map((claim) => clipped(claim, byFrame.get(claim.frame)!)).sort((a, b) => from(a) - from(b));
}

/** "The board said Hale urged them to go": one is told inside of the other. */
function nested(a: Claim, b: Claim): boolean {
  const inside = (outer: Claim, inner: Claim) =>
    inner.cue !== null && outer.content.some((piece) => contains(piece, inner.cue!));
  return inside(a, b) || inside(b, a);
}

/** "Hale will discuss the bridge, the statement said": what is told inside ends where the outer content ends. */
function clipped(claim: Claim, others: readonly Claim[]): Claim {
  if (claim.cue === null) return claim;
  for (const other of others) {
    const outer = other.content.find((piece) => contains(piece, claim.cue!));
    if (outer === undefined || other === claim || other.cue === null) continue;
    const over = claim.content.some(
      (piece) => piece.from < outer.to && piece.to > outer.to && contains(piece, other.cue!),
    );
    if (!over) continue;
    const content = claim.content.flatMap((piece) =>
      piece.from >= outer.to ? [] : [{ from: piece.from, to: Math.min(piece.to, outer.to) }],
    );
    if (content.length > 0) return { ...claim, content };
  }
  return claim;
}

function from(claim: Claim): number {
  return claim.cue?.from ?? claim.content[0]!.from;
}

/** Shared characters over all characters. */
function alike(a: readonly Range[], b: readonly Range[]): number {
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

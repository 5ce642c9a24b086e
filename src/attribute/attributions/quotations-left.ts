/**
 * Quotations that no cue has taken → attributions to who speaks around them: the speaker of the sentence they stand in, of
 * the paragraph, or of the quotation that ended the paragraph before; without a source where nobody is found.
 */
import { CUE_NOUNS } from "../../lexicon/cue-nouns.ts";
import { OWN_WORD } from "../../lexicon/quotation-uses.ts";
import type { Document } from "../../model/document.ts";
import type { Marks } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import { overlap } from "../../text/range.ts";
import type { Claim } from "./claims.ts";
import { bare, rangeOf } from "./content.ts";
import { type Frame, withMarks } from "./frames.ts";
import { phraseBefore, phraseFrom } from "./noun-phrases.ts";
import { subjectOf } from "./sources.ts";
import { AUX, DET, PUNCT, VERB } from "./tags.ts";
import { verbGroup } from "./verb-groups.ts";

/** Fewer quoted words inside the reporter's sentence are seldom an utterance of their own: their speaker is a guess. */
const PASSAGE = 8;
/** How far from the end of the paragraph before a quotation may be announced, in units. */
const FROM_END = 9;

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
  let ongoing: { run: number; source: Range | null } = { run: -1, source: null };
  let claim = 0;
  const ordered = claims.toSorted((a, b) => a.content[0]!.from - b.content[0]!.from);
  for (const quotation of marks.quotations) {
    while (at < taken.length && taken[at]!.from < quotation.to)
      farthest = Math.max(farthest, taken[at++]!.to);
    while (claim < ordered.length && ordered[claim]!.content[0]!.from < quotation.to) {
      if (speaks(ordered[claim]!)) last = ordered[claim]!;
      claim += 1;
    }
    if (quotation.use !== "speech") continue;
    if (covered(taken, at, quotation)) continue;
    const frame = frameOf(frames, quotation);
    const alone = frame !== -1 && bare(frames[frame]!);
    const host = frame === -1 ? -1 : hostOf(frames, frame);
    const before: Claim | null = last;
    const near =
      before !== null && frame !== -1 && frames[frame]!.block - frames[before.frame]!.block <= 1
        ? before
        : null;
    const here =
      host === -1
        ? announced(frames, frame)
        : (apposed(frames[host]!, quotation) ??
          (near?.frame === host ? null : subjectIn(frames[host]!, quotation)));
    const goesOn = here === null && near !== null && alone;
    const whole = withMarks(document.text, quotation);
    const source: Range | null =
      ongoing.run === quotation.run ? ongoing.source : (here ?? near?.source ?? null);
    ongoing = { run: quotation.run, source };
    found.push({
      frame: Math.max(frame, 0),
      source,
      cue: null,
      content: [whole],
      lemma: "",
      kind: "none",
      negated: false,
      inferred: !alone && wordsIn(document.text, quotation) < PASSAGE,
      rule:
        here !== null
          ? "a quotation beside a sentence about its speaker"
          : goesOn
            ? "a quotation that goes on from the speaker before"
            : "a quotation with its speaker near",
    });
  }
  return found;
}

/** The sentence a quotation stands in or, where it stands alone, the one before it in its paragraph. */
function hostOf(frames: readonly Frame[], at: number): number {
  let host = at;
  while (host >= 0 && frames[host]!.block === frames[at]!.block && bare(frames[host]!)) host -= 1;
  return host >= 0 && frames[host]!.block === frames[at]!.block ? host : -1;
}

/** The subject of the first finite verb in front of the quotation: "Hale agreed. “We will wait.”" */
function subjectIn({ units }: Frame, quotation: Range): Range | null {
  for (const [at, unit] of units.entries()) {
    if (unit.from >= quotation.from) return null;
    if (!(unit.tag & (VERB | AUX))) continue;
    const group = verbGroup(units, at);
    if (group.shape !== "finite") continue;
    const { phrase } = subjectOf(units, group);
    return phrase === null ? null : rangeOf(units, phrase);
  }
  return null;
}

/** "The plan drew a sharp answer from Berg:" above a quotation in a paragraph of its own. */
function announced(frames: readonly Frame[], at: number): Range | null {
  const first = frames[at - 1];
  if (at < 1 || first === undefined || frames[at]!.block - first.block !== 1) return null;
  const { units } = first;
  for (let noun = units.length - 3; noun >= Math.max(0, units.length - FROM_END); noun -= 1) {
    if (!CUE_NOUNS.has(units[noun]!.lemma) || !/^(?:by|from)$/.test(units[noun + 1]!.word)) continue;
    const phrase = phraseFrom(units, noun + 2);
    return phrase === null ? null : rangeOf(units, phrase);
  }
  return null;
}

/** "Ann Hale, a self-described “bad loser”": the words are those of whom they describe. */
function apposed({ units }: Frame, quotation: Range): Range | null {
  const behind = units.findIndex((unit) => unit.to > quotation.from);
  let at = behind - 1;
  while (at > 0 && units[at]!.tag === PUNCT && units[at]!.word !== ",") at -= 1;
  if (at < 3 || !OWN_WORD.has(units[at]!.word)) return null;
  while (at > 0 && units[at]!.word !== "self") at -= 1;
  const comma = at - (units[at - 1]?.tag === DET ? 2 : 1);
  if (comma < 1 || units[comma]!.word !== ",") return null;
  const phrase = phraseBefore(units, comma - 1);
  return phrase === null ? null : rangeOf(units, phrase);
}

function wordsIn(text: string, { from, to }: Range): number {
  return text.slice(from, Math.min(to, from + 200)).split(/\s+/).length;
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

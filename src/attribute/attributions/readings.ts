/** Document, Marks → the cues of every frame, and for each the ways to read it: what is chosen from, and trained on. */
import type { Document } from "../../model/document.ts";
import type { Range } from "../../model/span.ts";
import { type Candidates, candidatesOf } from "./candidates.ts";
import { tailsOf } from "./content.ts";
import { type Cue, cuesOf } from "./cues.ts";
import { type CueFeatures, cueFeatures, optionFeatures } from "./features.ts";
import { type Frame, framesOf, type Spoken } from "./frames.ts";
import { type Option, optionsOf } from "./options.ts";

export interface CueAt {
  readonly frame: number;
  readonly cue: Cue;
  /** The features that all its readings share. */
  readonly own: CueFeatures;
}

export interface Readings {
  readonly frames: readonly Frame[];
  /** For each frame the quotations that follow it with nothing between. */
  readonly tails: readonly (readonly Range[])[];
  readonly cues: readonly CueAt[];
}

export function readingsOf(document: Document, marks: Spoken): Readings {
  const frames = framesOf(document, marks);
  const tails = tailsOf(marks, frames);
  const cues: CueAt[] = [];
  for (const [index, frame] of frames.entries()) {
    let before: Cue | null = null;
    for (const cue of cuesOf(frame.units)) {
      cues.push({ frame: index, cue, own: cueFeatures(frame, cue, index === 0 ? 1 : 0, before) });
      before = cue;
    }
  }
  return { frames, tails, cues };
}

/** All ways to read one cue, each with its features. */
export function waysToRead(
  { frames, tails }: Readings,
  { frame, cue, own }: CueAt,
  candidates: Candidates = candidatesOf(frames[frame]!.units, cue),
): { readonly options: readonly Option[]; readonly features: readonly (readonly number[])[] } {
  const options = optionsOf(frames[frame]!, cue, candidates, tails[frame]!.length > 0);
  const { units } = frames[frame]!;
  return { options, features: options.map((option) => optionFeatures(units, cue, own, option)) };
}

/** Document, Marks → the cues of every frame, and for each the ways to read it: what is chosen from, and trained on. */
import type { Document } from "../../model/document.ts";
import type { Range } from "../../model/span.ts";
import { type Candidates, candidatesOf } from "./candidates.ts";
import { tailsOf } from "./content.ts";
import { type Cue, cuesOf } from "./cues.ts";
import { type Frame, framesOf, type Spoken } from "./frames.ts";
import { type Option, optionsOf } from "./options.ts";

export interface CueAt {
  readonly frame: number;
  readonly cue: Cue;
  /** The cue before it in its frame. */
  readonly before: Cue | null;
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
  for (let frame = 0; frame < frames.length; frame += 1) {
    let before: Cue | null = null;
    for (const cue of cuesOf(frames[frame]!.units)) {
      cues.push({ frame, cue, before });
      before = cue;
    }
  }
  return { frames, tails, cues };
}

export function waysToRead(
  { frames, tails }: Readings,
  { frame, cue }: CueAt,
  candidates: Candidates = candidatesOf(frames[frame]!.units, cue),
): Option[] {
  return optionsOf(frames[frame]!, cue, candidates, tails[frame]!.length > 0);
}

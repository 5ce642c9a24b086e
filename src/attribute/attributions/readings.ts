/** Document, Marks → every cue of every frame with all its readings and their features: what is chosen from, and trained on. */
import type { Document } from "../../model/document.ts";
import type { Range } from "../../model/span.ts";
import { tailsOf } from "./content.ts";
import { type Cue, cuesOf } from "./cues.ts";
import { cueFeatures, optionFeatures } from "./features.ts";
import { type Frame, framesOf, type Spoken } from "./frames.ts";
import { type Option, optionsOf } from "./options.ts";

export interface CueReadings {
  readonly frame: number;
  readonly cue: Cue;
  readonly options: readonly Option[];
  readonly shared: readonly number[];
  readonly features: readonly (readonly number[])[];
}

export interface Readings {
  readonly frames: readonly Frame[];
  /** For each frame the quotations that follow it with nothing between. */
  readonly tails: readonly (readonly Range[])[];
  readonly cues: readonly CueReadings[];
}

export function readingsOf(document: Document, marks: Spoken): Readings {
  const frames = framesOf(document, marks);
  const tails = tailsOf(document, marks, frames);
  const cues: CueReadings[] = [];
  for (const [index, frame] of frames.entries()) {
    const { units } = frame;
    const place = index === 0 ? 1 : 0;
    for (const cue of cuesOf(units)) {
      const options = optionsOf(units, cue, tails[index]!.length > 0);
      if (options.length === 0) continue;
      const shared = cueFeatures(units, cue, place);
      cues.push({
        frame: index,
        cue,
        options,
        shared: shared.own,
        features: options.map((option) => optionFeatures(units, cue, shared, option)),
      });
    }
  }
  return { frames, tails, cues };
}

/** pin: the user says in which story a report belongs. */
import { z } from "zod";
import { define } from "../operation.ts";
import { store } from "../reports.ts";
import { findStory, story } from "../story.ts";
import { decide, named, outcome, reports, storyWith } from "./deciding.ts";

export const pin = define({
  name: "pin",
  summary: "Say that reports belong in a story",
  about:
    "The reports stay in one story with those that it has now, whatever comes, until you undo it or decide otherwise. One that is in another story leaves that, and the others there stay.",
  examples: [["readout pin 3f2a late.html", "this report belongs in that story"]],
  effect: "writes",
  input: z.strictObject({ story, reports, store }),
  output: outcome,
  run: (input, context) =>
    decide("pin", input.store, context, (all, open) => {
      const to = findStory(all, input.story);
      const pinned = named(open, input.reports);
      const left = new Set(pinned.map((id) => storyWith(all, id)).filter((each) => each !== to));
      const others = (some: readonly string[]) => some.filter((id) => !pinned.includes(id));
      return {
        stories: [to, ...left],
        reports: pinned,
        with: others(to.reports),
        apart: others([...left].flatMap((story) => story.reports)),
      };
    }),
});

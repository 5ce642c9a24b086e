/** split: the user says that some reports of a story tell another. */
import { z } from "zod";
import { Fault } from "../../model/fault.ts";
import { define } from "../operation.ts";
import { store } from "../reports.ts";
import { findStory, story } from "../story.ts";
import { decide, named, outcome, reports } from "./deciding.ts";

export const split = define({
  name: "split",
  summary: "Say that some reports of a story tell another",
  about:
    "These reports leave the story together and stay apart from the others in it, whatever comes, until you undo it or decide otherwise. What comes later goes to the side it fits. The story keeps its id; those that leave get one of their own.",
  examples: [["readout split 3f2a late.html 77e1", "two reports of this story tell another one"]],
  effect: "writes",
  input: z.strictObject({ story, reports, store }),
  output: outcome,
  run: (input, context) =>
    decide("split", input.store, context, (all, open) => {
      const from = findStory(all, input.story);
      const leaving = named(open, input.reports);
      const own = from.reports;
      for (const [at, id] of leaving.entries())
        if (!own.includes(id)) throw new Fault("not-in-story", input.reports[at] ?? id);
      const apart = own.filter((id) => !leaving.includes(id));
      if (apart.length === 0) throw new Fault("nothing-decided", `${input.story} has no other report`);
      return { stories: [from], reports: leaving, apart };
    }),
});

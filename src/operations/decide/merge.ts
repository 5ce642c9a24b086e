/** merge: the user says that stories are one. */
import { z } from "zod";
import { Fault } from "../../model/fault.ts";
import { define } from "../operation.ts";
import { store } from "../reports.ts";
import { findStory } from "../story.ts";
import { decide, outcome } from "./deciding.ts";

export const merge = define({
  name: "merge",
  summary: "Say that stories are one",
  about:
    "Their reports stay in one story from now on, whatever comes, until you undo it or decide otherwise. The story keeps the id that is oldest, and answers under the others too.",
  examples: [["readout merge 3f2a 91c0", "the two stories whose ids begin so are one"]],
  effect: "writes",
  input: z.strictObject({
    stories: z.array(z.string().min(1)).min(2).meta({
      description: "two stories or more: their ids, or how those begin",
      label: "STORY",
      position: true,
    }),
    store,
  }),
  output: outcome,
  run: (input, context) =>
    decide("merge", input.store, context, (all) => {
      const stories = [...new Set(input.stories.map((name) => findStory(all, name)))];
      if (stories.length < 2)
        throw new Fault("nothing-decided", `${input.stories.join(" and ")} are one story`);
      return { stories, reports: stories.flatMap(({ reports }) => reports) };
    }),
});

/** show: the record of one story of the store. */
import { z } from "zod";
import { recordFile } from "../model/record.ts";
import { define } from "./operation.ts";
import { exitOf, store } from "./reports.ts";
import { openShelf } from "./shelf.ts";
import { findRecord, findStory, story } from "./story.ts";

export const show = define({
  name: "show",
  summary: "Show the record of a story in the store",
  about:
    "STORY is an id as readout stories prints it, or the first digits of it. A story keeps its id as it grows; one that was merged into another leads there.",
  examples: [["readout show 3f2a", "the story whose id begins so"]],
  effect: "reads",
  input: z.strictObject({ story, store }),
  output: recordFile,
  route: "/record/:story",
  async run(input, context) {
    if (context.served !== undefined) return { records: [findRecord(context.served, input.story)] };
    const open = context.openStore(input.store);
    try {
      const shelf = await openShelf(open, context);
      return { records: [await shelf.record(findStory(shelf.stories, input.story))] };
    } finally {
      open.close();
    }
  },
  exit: exitOf,
});

/** show: the record of one story of the store. */
import { z } from "zod";
import { Fault } from "../model/fault.ts";
import { recordFile } from "../model/record.ts";
import { define } from "./operation.ts";
import { exitOf, store } from "./reports.ts";
import { shelf } from "./shelf.ts";

export const show = define({
  name: "show",
  summary: "Show the record of a story in the store",
  about: "STORY is an id as readout stories prints it, or the first digits of it.",
  examples: [["readout show 3f2a", "the story whose id begins so"]],
  effect: "reads",
  input: z.strictObject({
    story: z
      .string()
      .min(1)
      .meta({ description: "the id of the story, or how it begins", label: "STORY", position: true }),
    store,
  }),
  output: recordFile,
  route: "/record/:story",
  async run(input, context) {
    const { records } = await shelf(input.store, context);
    const found = records.filter((record) => record.story.id.startsWith(input.story));
    const exact =
      found.find((record) => record.story.id === input.story) ?? (found.length === 1 ? found[0] : undefined);
    if (exact !== undefined) return { records: [exact] };
    throw new Fault(
      "no-such-story",
      found.length > 1 ? `${input.story} begins ${found.length} ids` : input.story,
    );
  },
  exit: exitOf,
});

/** stories: what the reports of the store tell. */
import { z } from "zod";
import { define } from "./operation.ts";
import { store } from "./reports.ts";
import { shelf } from "./shelf.ts";

export const stories = define({
  name: "stories",
  summary: "List the stories in the store",
  about: "The largest first, each with the id that readout show takes.",
  examples: [["readout stories", "what the reports you added tell"]],
  effect: "reads",
  input: z.strictObject({ store }),
  output: z.strictObject({
    stories: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        when: z.string().nullable(),
        reports: z.int(),
        origins: z.int(),
        discrepancies: z.int(),
      }),
    ),
  }),
  route: "/records",
  async run(input, context) {
    const { records } = await shelf(input.store, context);
    return {
      stories: records.map(({ story, discrepancies }) => ({ ...story, discrepancies: discrepancies.length })),
    };
  },
});

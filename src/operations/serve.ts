/** serve: records as a web page on this machine, for as long as it runs. */
import { z } from "zod";
import { recordFile } from "../model/record.ts";
import { define } from "./operation.ts";
import { exitOf, gather, known, paths, recordsOf, store, together } from "./reports.ts";

export const serve = define({
  name: "serve",
  summary: "Show records as a web page on this machine",
  about:
    "Prints the record and the address of its page on 127.0.0.1, which no other machine can reach, and stays until Ctrl-C. Without PATH it serves the stories of the store, as they are whenever a page is asked for, each with what is new in it.",
  examples: [
    ["readout serve reports/", "the record of a folder, in the browser"],
    ["readout serve --port 8080", "the stories of the store, at an address of your choice"],
  ],
  effect: "reads",
  input: z.strictObject({
    paths: paths.optional(),
    ...known,
    together,
    store,
    port: z
      .int()
      .min(0)
      .max(65535)
      .optional()
      .meta({ description: "the port; a free one if none is given", local: true }),
  }),
  output: recordFile,
  stays: true,
  async run(input, context) {
    if (input.paths === undefined) {
      // The face shows the stories of the store, as they are whenever they are asked for.
      context.openStore(input.store).close();
      return { records: [] };
    }
    const gathered = await gather({ ...input, paths: input.paths }, context);
    return recordsOf(gathered, { together: input.together ?? false }, context);
  },
  exit: exitOf,
});

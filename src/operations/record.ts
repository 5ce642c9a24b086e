/** record: reports → the record of each story in them. */
import { z } from "zod";
import { recordFile } from "../model/record.ts";
import { define } from "./operation.ts";
import { exitOf, gather, known, paths, recordsOf, together } from "./reports.ts";
import { readAgain, secondReader } from "./second/index.ts";

export const record = define({
  name: "record",
  summary: "Read reports and print the checked record of each story in them",
  about:
    "Says who said what, how many independent origins each claim has, and where the reports disagree; every line cites the words it rests on. A file sources.csv in a folder is taken into account. The exit status is 2 when some report was left out.",
  examples: [
    ["readout record reports/", "the record of a folder of reports, for reading here"],
    ["readout record reports/ --html record.html", "the same as one web page to keep or send"],
    ["readout record reports/ --calendar dates.ics", "the engagements with exact days, for a calendar"],
    [
      "readout record a.html b.txt --published 2026-03-03 --together --json",
      "two reports of one story, for machines",
    ],
  ],
  effect: "reads",
  input: z.strictObject({ paths, ...known, together, ...secondReader }),
  output: recordFile,
  async run(input, context) {
    const gathered = await gather(input, context);
    const records = await recordsOf(gathered, { together: input.together ?? false }, context);
    return readAgain(records, input, context);
  },
  exit: exitOf,
});

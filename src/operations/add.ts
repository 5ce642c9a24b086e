/** add: reports into the store. */
import { z } from "zod";
import type { Addition } from "../store/store.ts";
import { define } from "./operation.ts";
import { gather, known, paths, store } from "./reports.ts";

export const add = define({
  name: "add",
  summary: "Keep reports in the store",
  about:
    "Each report goes in whole, or not at all. Adding the same bytes again changes nothing; a page that has changed under its address becomes a new version of its report, and the newest version is read. The exit status is 2 when some report could not be opened.",
  examples: [
    ["readout add reports/", "keep a folder of reports"],
    ["readout stories", "see which stories they tell"],
  ],
  effect: "writes",
  input: z.strictObject({ paths, ...known, store }),
  output: z.strictObject({
    added: z.array(z.string()),
    versions: z.array(z.string()).describe("changed pages: new versions of reports that were there"),
    known: z.array(z.string()).describe("reports whose bytes were there before"),
    problems: z.array(z.strictObject({ report: z.string(), code: z.string(), why: z.string() })),
  }),
  async run(input, context) {
    const { sources, problems } = await gather(input, context);
    context.doing(`Keeping ${sources.length} reports`);
    const open = context.openStore(input.store);
    try {
      const fresh = open.add(sources);
      const files = (wanted: Addition) =>
        sources.filter((_, index) => fresh[index] === wanted).map((each) => each.file);
      return {
        added: files("report"),
        versions: files("version"),
        known: files("known"),
        problems: [...problems],
      };
    } finally {
      open.close();
    }
  },
  exit: ({ problems }) => (problems.length > 0 ? 2 : 0),
});

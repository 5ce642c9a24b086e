/** add: reports into the store. */
import { z } from "zod";
import { arrive } from "../intake/index.ts";
import type { Store } from "../store/store.ts";
import { grown, growth, idsIn } from "./grown.ts";
import { keepAll } from "./keeping.ts";
import { define } from "./operation.ts";
import { intakeOptions, known, nothing, paths, store } from "./reports.ts";

export const add = define({
  name: "add",
  summary: "Keep reports in the store",
  about:
    "Each report goes in whole or not at all, as it came, with where and when it came from. Adding the same bytes again changes nothing; a page that has changed under its address becomes a new version of its report, and the newest version is read. Ctrl-C stops between two reports, and the same command goes on from there. In the end it says which stories grew, unless the store has very many reports. The exit status is 2 when some report could not be opened, or it was stopped.",
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
    forms: z.record(z.string(), z.int()).describe("how many came in each form"),
    skipped: z
      .array(z.strictObject({ skipped: z.string(), why: z.string() }))
      .describe("what is no report, and was passed over"),
    problems: z.array(z.strictObject({ report: z.string(), code: z.string(), why: z.string() })),
    stories: z
      .array(growth)
      .nullable()
      .describe(
        "that what came is in; null where it was stopped, or the store is too large to say so at once",
      ),
    stopped: z.boolean().describe("Ctrl-C came before the end; what is named here is kept"),
  }),
  async run(input, context) {
    let open: Store | undefined;
    let before: ReadonlySet<string> = new Set();
    const target = () => {
      if (open === undefined) {
        open = context.openStore(input.store);
        before = idsIn(open);
      }
      return open;
    };
    const stopping = context.stopping();
    let files = { done: 0, of: 0 };
    let kept = 0;
    const say = () => context.doing(`Keeping reports: ${kept} so far`, files);
    const options = {
      ...intakeOptions(input, context, stopping),
      heard: (done: number, of: number) => {
        files = { done, of };
        say();
      },
    };
    try {
      const done = await keepAll(arrive(input.paths, options), target, stopping, (so) => {
        kept = so;
        say();
      });
      const { files: names, forms, skipped, problems, stopped } = done;
      if (kept === 0 && !stopped) nothing(input.paths, problems);
      return {
        added: [...names.report],
        versions: [...names.version],
        known: [...names.known],
        forms,
        skipped: [...skipped],
        problems: [...problems],
        stories: stopped || open === undefined ? null : await grown(open, before, context),
        stopped,
      };
    } finally {
      open?.close();
    }
  },
  exit: ({ problems, stopped }) => (problems.length > 0 || stopped ? 2 : 0),
});

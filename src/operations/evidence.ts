/** evidence: what the store keeps of a report, and how it came; and the same as files. */
import { z } from "zod";
import { newest } from "../store/versions.ts";
import { exportVersion } from "./export.ts";
import { findReport, inReadingOrder, report, versionFacts, versionSchema } from "./kept.ts";
import { define } from "./operation.ts";
import { store } from "./reports.ts";

export const evidence = define({
  name: "evidence",
  summary: "Show how a report came: address, time, hash; or save it as it came",
  about:
    "Lists every version that the store keeps of REPORT with the address it was asked for at, the time in UTC, the method, the HTTP status, the size and the SHA-256 of its bytes; without REPORT, every report of the store. With --save each version is written as it came, byte for byte, with a file of these facts beside it. Nothing is ever overwritten.",
  examples: [
    ["readout evidence", "which reports are kept, with their ids"],
    ["readout evidence 3f2a91 --save evidence/", "the versions of one of them, as files"],
  ],
  effect: "writes",
  input: z.strictObject({
    report: report.optional(),
    save: z.string().optional().meta({
      description: "write the versions into this folder, as they came",
      label: "FOLDER",
      local: true,
    }),
    store,
  }),
  output: z.strictObject({
    reports: z.array(
      z.strictObject({
        id: z.string().describe("of the newest version"),
        outlet: z.string().nullable(),
        address: z.string().nullable(),
        versions: z.array(versionSchema).describe("the oldest first"),
      }),
    ),
    saved: z.array(z.string()).describe("files that were written"),
    there: z.array(z.string()).describe("files that were there already, with the same content"),
  }),
  async run(input, context) {
    const open = context.openStore(input.store);
    try {
      const reports =
        input.report === undefined
          ? open.reports().toSorted(inReadingOrder)
          : [findReport(open, input.report)];
      const saved: string[] = [];
      const there: string[] = [];
      for (const [at, each] of reports.entries()) {
        if (input.save === undefined) break;
        context.doing("Saving reports", { done: at, of: reports.length });
        for (const version of each.versions) {
          for (const { file, isNew } of exportVersion(
            open.source(version),
            version,
            each.address,
            input.save,
          ))
            (isNew ? saved : there).push(file);
        }
      }
      return {
        reports: reports.map((each) => ({
          id: newest(each).id,
          outlet: newest(each).known.outlet ?? null,
          address: each.address,
          versions: each.versions.map(versionFacts),
        })),
        saved,
        there,
      };
    } finally {
      open.close();
    }
  },
});

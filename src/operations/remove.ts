/** remove: a report out of the store. */
import { z } from "zod";
import { newest } from "../store/versions.ts";
import { findReport, report, versionFacts, versionSchema } from "./kept.ts";
import { define } from "./operation.ts";
import { store } from "./reports.ts";

export const remove = define({
  name: "remove",
  summary: "Take a report out of the store, with all its versions",
  about:
    "Takes back an addition. The report is gone from every story and its bytes from the store; to have it again, add it again. readout evidence REPORT --save FOLDER keeps a copy first.",
  examples: [["readout remove 3f2a91", "the report whose id begins so"]],
  effect: "writes",
  input: z.strictObject({ report, store }),
  output: z.strictObject({
    id: z.string(),
    file: z.string(),
    address: z.string().nullable(),
    versions: z.array(versionSchema),
    left: z.int().describe("reports that are in the store now"),
  }),
  async run(input, context) {
    const open = context.openStore(input.store);
    try {
      const found = findReport(open, input.report);
      open.remove(found);
      const { id, file } = newest(found);
      const left = open.reports().length;
      return { id, file, address: found.address, versions: found.versions.map(versionFacts), left };
    } finally {
      open.close();
    }
  },
});

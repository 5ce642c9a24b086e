/** schema: the JSON Schema of what `record --json` prints. */
import { z } from "zod";
import { recordFile } from "../model/record.ts";
import { define } from "./operation.ts";

export const schema = define({
  name: "schema",
  summary: "Print the JSON Schema of a record",
  about: "What readout record --json prints is valid against it.",
  examples: [["readout schema > record.schema.json", "the schema as a file"]],
  effect: "reads",
  input: z.strictObject({}),
  output: z.record(z.string(), z.unknown()),
  route: "/schema",
  async run() {
    return { ...z.toJSONSchema(recordFile), title: "Readout records" };
  },
});

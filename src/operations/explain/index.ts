/** explain: one report with everything found in it, and the rule that found it. */
import { lstat } from "node:fs/promises";
import { z } from "zod";
import { Fault } from "../../model/fault.ts";
import type { Source } from "../../model/source.ts";
import { newest } from "../../store/versions.ts";
import { findReport } from "../kept.ts";
import { type Context, define } from "../operation.ts";
import { gather, known, store } from "../reports.ts";
import { marksOf } from "./marks.ts";

const position = { from: z.int(), to: z.int() };
const mark = z.strictObject({
  kind: z.string().describe("sentence, person, role, time, amount, quotation, said, statement, who, what …"),
  ...position,
  text: z.string(),
  says: z.string().describe("what it is taken for"),
  rule: z.string(),
});

export const explain = define({
  name: "explain",
  summary: "Show what was found in one report, and by which rule",
  about:
    "Prints the text with every mark: blocks, sentences, people, roles, times, amounts, quotations, who says what, statements and the main event, each with the rule that made it. REPORT is a file, or the id, address or file name of a report in the store.",
  examples: [
    ["readout explain report.html", "a file"],
    ["readout explain 3f2a91 --json", "a report of the store, for machines"],
  ],
  effect: "reads",
  input: z.strictObject({
    report: z.string().min(1).meta({
      description: "a file, or a report of the store",
      label: "REPORT",
      position: true,
      local: true,
    }),
    ...known,
    store,
  }),
  output: z.strictObject({
    id: z.string(),
    file: z.string(),
    title: z.string().nullable(),
    published: z.string().nullable(),
    text: z.string(),
    blocks: z.array(z.strictObject({ kind: z.string(), ...position, rule: z.string() })),
    marks: z.array(mark),
  }),
  async run(input, context) {
    const source = await sourceOf(input, context);
    const { read } = await import("../../read.ts");
    const reading = read(source);
    const { id, file, title, published, text, blocks } = reading.document;
    return {
      id,
      file,
      title,
      published: published.value,
      text,
      blocks: blocks.map(({ kind, from, to, rule }) => ({ kind, from, to, rule })),
      marks: marksOf(reading),
    };
  },
});

interface Given {
  readonly report: string;
  readonly sources?: string | undefined;
  readonly published?: string | undefined;
  readonly store?: string | undefined;
}

/** A file where there is one of that name; else what the store has under it. */
async function sourceOf(given: Given, context: Context): Promise<Source> {
  const isThere = await lstat(given.report).then(
    () => true,
    () => false,
  );
  if (isThere || given.report === "-") {
    const { sources } = await gather({ ...given, paths: [given.report] }, context);
    if (sources.length > 1)
      throw new Fault("bad-option", `${given.report} has ${sources.length} reports, and one is explained`);
    return sources[0]!;
  }
  const open = context.openStore(given.store);
  try {
    return open.source(newest(findReport(open, given.report)));
  } finally {
    open.close();
  }
}

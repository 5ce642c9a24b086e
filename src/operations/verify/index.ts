/** verify: does a record still stand on its sources? */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { text } from "node:stream/consumers";
import { z } from "zod";
import type { Document } from "../../model/document.ts";
import { Fault } from "../../model/fault.ts";
import { type RecordFile, recordFile } from "../../model/record.ts";
import { type Context, define } from "../operation.ts";
import { readAll } from "../readers.ts";
import { gather, known, paths } from "../reports.ts";
import { check, type Lookup } from "./check.ts";

const verdicts = z.strictObject({ ok: z.int(), changed: z.int(), orphaned: z.int() });

export const verify = define({
  name: "verify",
  summary: "Check every citation of a record against its sources",
  about:
    "Reads the reports under PATH anew and says of every span of the record: ok; changed, if other words stand at that place now; orphaned, if the report is gone or ends before it. A sentence of the brief with words that the passages it cites do not have, or without their “not”, is unsupported. The exit status is 1 if any is not ok.",
  examples: [["readout verify record.json reports/", "does this record still stand on these reports?"]],
  effect: "reads",
  input: z.strictObject({
    record: z.string().meta({
      description: "what readout record --json has printed; - is standard input",
      label: "FILE.json",
      position: true,
      local: true,
    }),
    paths,
    ...known,
  }),
  output: z.strictObject({
    ok: z.boolean(),
    spans: verdicts,
    findings: z.array(
      z.strictObject({
        story: z.string(),
        at: z.string().describe("where in the record: quotes[2].versions[0].span"),
        verdict: z.enum(["changed", "orphaned", "unsupported"]),
        report: z.string(),
        says: z.string().describe("the words the record rests on"),
        finds: z.string().nullable().describe("the words that stand there now, or what is missing"),
      }),
    ),
  }),
  async run(input, context) {
    if (input.record === "-" && input.paths.includes("-")) throw new Fault("bad-option", "- for both");
    const { records } = await recordsIn(input.record, context);
    const { sources } = await gather(input, context);
    const heard = (done: number, of: number) => context.doing("Reading reports anew", { done, of });
    const read = await readAll(sources, { heard });
    const lookup = lookupIn(read.flatMap((each) => (each instanceof Fault ? [] : [each.document])));
    const checked = records.map((record) => ({ story: record.story.id, ...check(record, lookup) }));
    const findings = checked.flatMap(({ story, findings: some }) => some.map((each) => ({ story, ...each })));
    const sum = (verdict: "ok" | "changed" | "orphaned") =>
      checked.reduce((total, { counts }) => total + counts[verdict], 0);
    const spans = { ok: sum("ok"), changed: sum("changed"), orphaned: sum("orphaned") };
    return { ok: findings.length === 0, spans, findings };
  },
  exit: ({ ok }) => (ok ? 0 : 1),
});

async function recordsIn(path: string, context: Context): Promise<RecordFile> {
  const name = path === "-" ? "standard input" : basename(path);
  const json = path === "-" ? await text(context.stdin()) : open(path);
  const parsed = recordFile.safeParse(parse(json, name));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Fault(
    "bad-record",
    `${name}, ${issue?.path.join(".") || "at the top"}: ${issue?.message ?? "not as the schema says"}`,
  );
}

function parse(json: string, name: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Fault("bad-record", `${name} is not JSON`);
  }
}

function open(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new Fault(missing ? "no-such-path" : "unreadable", path);
  }
}

/** Documents by id and by file name, a report that cannot be read any more being gone; of several of one name, the one whose text is the same is preferred. */
function lookupIn(documents: readonly Document[]): Lookup {
  const byId = new Map(documents.map((each) => [each.id, each]));
  const byFile = Map.groupBy(documents, (each) => each.file);
  return (report) => {
    const named = byFile.get(report.file) ?? [];
    return byId.get(report.id) ?? named.find((each) => each.text === report.text) ?? named[0] ?? null;
  };
}

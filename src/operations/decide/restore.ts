/** restore: decisions that were printed by `decisions --json` → the store, so that they can be kept beside the reports. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { text } from "node:stream/consumers";
import { z } from "zod";
import { Fault } from "../../model/fault.ts";
import type { Deciding } from "../../store/decisions.ts";
import { type Context, define } from "../operation.ts";
import { store } from "../reports.ts";
import { decisionList } from "./decisions.ts";

export const restore = define({
  name: "restore",
  summary: "Take decisions back in that readout decisions --json has printed",
  about:
    "Each merge, split and pin in the file is made again, in its order, unless the store has the very same. A decision about reports that are not in the store holds as soon as they are.",
  examples: [
    ["readout decisions --json > decisions.json", "what you decided, as a file beside the reports"],
    ["readout restore decisions.json --store other.sqlite", "the same decisions in another store"],
  ],
  effect: "writes",
  input: z.strictObject({
    file: z.string().meta({
      description: "what readout decisions --json has printed; - is standard input",
      label: "FILE.json",
      position: true,
      local: true,
    }),
    store,
  }),
  output: z.strictObject({
    made: z.int().describe("decisions that the store had not"),
    known: z.int().describe("decisions that it had"),
  }),
  async run(input, context) {
    const { decisions } = await decisionsIn(input.file, context);
    const open = context.openStore(input.store);
    try {
      const known = new Set(open.decisions().map(keyOf));
      const made = decisions.map(bare).filter((each) => !known.has(keyOf(each)));
      for (const each of made) open.decide(each);
      return { made: made.length, known: decisions.length - made.length };
    } finally {
      open.close();
    }
  },
});

/** Without what is only said of it: when it was made, and how its reports are called now. */
function bare({
  kind,
  stories,
  reports,
  with: others,
  apart,
}: z.output<typeof decisionList>["decisions"][number]): Deciding {
  const names = (some: typeof reports) => some.map(({ id, sha256 }) => ({ id, sha256 }));
  return { kind, stories, reports: names(reports), with: names(others), apart: names(apart) };
}

function keyOf({ kind, reports, with: others, apart }: Deciding): string {
  return JSON.stringify([kind, ...[reports, others, apart].map((some) => some.map(({ sha256 }) => sha256))]);
}

async function decisionsIn(path: string, context: Context): Promise<z.output<typeof decisionList>> {
  const name = path === "-" ? "standard input" : basename(path);
  let json: unknown;
  try {
    json = JSON.parse(path === "-" ? await text(context.stdin()) : readFileSync(path, "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      throw new Fault("no-such-path", path);
    throw new Fault("bad-decisions", `${name} is not JSON`);
  }
  const found = decisionList.safeParse(json);
  if (found.success) return found.data;
  const issue = found.error.issues[0];
  throw new Fault("bad-decisions", `${name}: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`);
}

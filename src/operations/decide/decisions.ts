/** decisions and undo: what the user decided about stories, and the last of it taken back. */
import { z } from "zod";
import { Fault } from "../../model/fault.ts";
import type { Decided } from "../../store/decisions.ts";
import { decisionsOn, shasOf } from "../../store/decisions.ts";
import { define } from "../operation.ts";
import { store } from "../reports.ts";
import { openShelf } from "../shelf.ts";
import { outcome, storiesWith } from "./deciding.ts";

const names = z.array(z.strictObject({ id: z.string(), sha256: z.string(), name: z.string() }));

const decision = z.strictObject({
  number: z.int(),
  made: z.string().describe("UTC"),
  kind: z.enum(["merge", "split", "pin"]),
  stories: z
    .array(z.strictObject({ id: z.string(), title: z.string() }))
    .describe("as they were called then"),
  reports: names.describe("they stay in one story"),
  with: names.describe("and in one with these"),
  apart: names.describe("and in none with any of these"),
});

export const decisionList = z.strictObject({ decisions: z.array(decision) });

export const decisions = define({
  name: "decisions",
  summary: "List what you decided about stories",
  about:
    "Every merge, split and pin in the order in which you made them; where two contradict each other, the later one holds. With --json it is the whole of them, to keep beside the reports; readout restore takes them back in.",
  examples: [["readout decisions", "what you decided so far"]],
  effect: "reads",
  input: z.strictObject({ store }),
  output: decisionList,
  async run(input, context) {
    const open = context.openStore(input.store);
    try {
      const all = open.decisions();
      const shas = all.flatMap(shasOf);
      const fileOf = new Map(
        open
          .reports(shas)
          .flatMap(({ address, versions }) =>
            versions.map(({ id, file, known }) => [id, known.outlet ?? address ?? file] as const),
          ),
      );
      const told = (some: Decided["reports"]) =>
        some.map(({ id, sha256 }) => ({ id, sha256, name: fileOf.get(id) ?? "no longer in the store" }));
      return {
        decisions: all.map(({ number, made, kind, stories, reports, with: others, apart }) => ({
          number,
          made,
          kind,
          stories: stories.map((each) => ({ ...each })),
          reports: told(reports),
          with: told(others),
          apart: told(apart),
        })),
      };
    } finally {
      open.close();
    }
  },
});

export const undo = define({
  name: "undo",
  summary: "Take back your last decision about stories",
  about: "The last merge, split or pin is as if it had never been made. Again takes back the one before it.",
  examples: [["readout undo", "take back the last merge, split or pin"]],
  effect: "writes",
  input: z.strictObject({ store }),
  output: outcome.extend({ left: z.int().describe("decisions that still hold") }),
  async run(input, context) {
    const open = context.openStore(input.store);
    try {
      const undone = open.undo();
      if (undone === null) throw new Fault("nothing-decided", "no decision was made");
      const now = await openShelf(open, context);
      const [{ reports, with: others, apart } = { reports: [], with: [], apart: [] }] = decisionsOn(
        [undone],
        open.reports(shasOf(undone)),
      );
      return {
        number: undone.number,
        kind: undone.kind,
        stories: storiesWith(now, [...reports, ...others, ...apart]),
        left: open.decisions().length,
      };
    } finally {
      open.close();
    }
  },
});

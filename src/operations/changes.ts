/** changes: what changed between the versions of a report. */
import { z } from "zod";
import { Fault } from "../model/fault.ts";
import type { Reading } from "../model/statement.ts";
import type { State } from "../store/versions.ts";
import { revision } from "../text/revision.ts";
import { findReport, report } from "./kept.ts";
import { define } from "./operation.ts";
import { readAll } from "./readers.ts";
import { store } from "./reports.ts";

const place = z.strictObject({ from: z.int(), to: z.int(), text: z.string() }).nullable();
const side = z.strictObject({
  id: z.string(),
  sha256: z.string(),
  retrieved: z.string().nullable().describe("UTC; when this version was found there"),
});

const step = z.strictObject({
  from: side,
  to: side,
  fields: z.array(
    z.strictObject({
      name: z.enum(["headline", "byline", "day"]),
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
  passages: z.array(
    z.strictObject({
      kind: z.enum(["added", "removed", "changed", "moved"]),
      block: z.string(),
      before: place.describe("where in the text of the version before; positions as in a record"),
      after: place,
      words: z.array(z.strictObject({ kind: z.enum(["same", "removed", "added"]), text: z.string() })),
    }),
  ),
  unread: z.string().nullable().describe("why one of the two could not be read"),
});

export const changes = define({
  name: "changes",
  summary: "Show what changed between the versions of a report",
  about:
    "From each version of REPORT to the next: headline, byline and day, and the passages that were added, removed, changed or moved, in reading order. What stands around the report, menus and lists of links, does not count.",
  examples: [["readout changes https://news.example/harbour", "how this page was changed, and when"]],
  effect: "reads",
  input: z.strictObject({ report, store }),
  output: z.strictObject({
    id: z.string().describe("of the newest version"),
    address: z.string().nullable(),
    versions: z.int(),
    changes: z.array(step),
  }),
  async run(input, context) {
    const open = context.openStore(input.store);
    try {
      const { history, versions, address } = findReport(open, input.report);
      context.doing(`Reading ${versions.length} versions`);
      const read = await readAll(history.map(({ version }) => open.source(version)));
      const steps = history.slice(1).map((after, at) => ({
        from: sideOf(history[at]!),
        to: sideOf(after),
        ...changed(read[at]!, read[at + 1]!),
      }));
      return { id: history.at(-1)!.version.id, address, versions: versions.length, changes: steps };
    } finally {
      open.close();
    }
  },
});

type Changed = Pick<z.output<typeof step>, "fields" | "passages" | "unread">;

function changed(before: Reading | Fault, after: Reading | Fault): Changed {
  for (const side of [before, after])
    if (side instanceof Fault) return { fields: [], passages: [], unread: `${side.message}. ${side.todo}` };
  const { fields, passages } = revision((before as Reading).document, (after as Reading).document);
  return {
    fields: fields.map((each) => ({ ...each })),
    passages: passages.map((each) => ({ ...each, words: [...each.words] })),
    unread: null,
  };
}

function sideOf({ version: { id, sha256 }, since }: State): z.output<typeof side> {
  return { id, sha256, retrieved: since };
}

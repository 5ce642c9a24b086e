/**
 * news: what is new in a story since a moment. The record as it was is that of the story's reports, as they are grouped
 * now, so far as they were there then, each in the version that was there.
 */
import { z } from "zod";
import { Fault } from "../../model/fault.ts";
import type { Record } from "../../model/record.ts";
import type { Source } from "../../model/source.ts";
import type { Reading } from "../../model/statement.ts";
import type { Store } from "../../store/store.ts";
import { type KeptReport, newest, type Version } from "../../store/versions.ts";
import { daysOf } from "../../text/edtf.ts";
import { revision } from "../../text/revision.ts";
import { define } from "../operation.ts";
import { readAll } from "../readers.ts";
import { store } from "../reports.ts";
import { openShelf } from "../shelf.ts";
import { findStory, story } from "../story.ts";
import { difference } from "./difference.ts";
import { momentBefore } from "./moment.ts";
import { type News, newsSchema } from "./schema.ts";

export const news = define({
  name: "news",
  summary: "Show what is new in a story since a moment",
  about:
    "New reports, claims, discrepancies and quotations, engagements whose status or time has changed, claims that are borne out or disputed by now, quotations altered since, and passages that a page has corrected; each line cites a passage that was not there. A report was there if it had been retrieved by then, in the version of then; with --by-publication, if it had been published by then, for reports that were added all at once. Dates and times without a zone are those of this machine's clock.",
  examples: [
    ["readout news 3f2a --since yesterday", "since yesterday began"],
    ["readout news 3f2a --since 24h", "in the last 24 hours"],
    ["readout news 3f2a --since 2023-06-14 --by-publication", "what was published on that day and later"],
  ],
  effect: "reads",
  input: z.strictObject({
    story,
    since: z.string().min(1).max(40).meta({
      description: "yesterday, today, 24h, 3d, 2w, 2023-06-14 or 2023-06-14T09:30",
      label: "WHEN",
    }),
    byPublication: z.boolean().optional().meta({
      description: "go by when reports were published, not by when they were retrieved",
    }),
    store,
  }),
  output: newsSchema,
  route: "/news/:story",
  async run(input, context) {
    const since = momentBefore(new Date(), input.since);
    const open = context.openStore(input.store);
    try {
      const shelf = await openShelf(open, context);
      const now = await shelf.record(findStory(shelf.stories, input.story));
      const shas = now.reports.map(({ id }) => open.entry(id)!.version.sha256);
      const kept = new Map(open.reports(shas).map((report) => [newest(report).id, report]));
      const rows = now.reports.map((report) => {
        const its = kept.get(report.id)!;
        const there =
          input.byPublication === true
            ? publishedBy(its, report.published.value, since)
            : retrievedBy(its, since);
        return { report, its, there };
      });
      const versions = rows.flatMap(({ its, there }) =>
        there === null ? [] : there.id === newest(its).id ? [there] : [there, newest(its)],
      );
      context.doing(`Reading ${versions.length} reports as they were`);
      const read = await readings(versions, open);
      const old = rows.flatMap(({ there }) => there ?? []);
      const before = await recordOf(old, read, open);
      const earlier = new Map(rows.map(({ report, there }) => [report.id, there?.id ?? null]));
      return {
        story: { id: now.story.id, title: now.story.title },
        since,
        by: input.byPublication === true ? ("publication" as const) : ("retrieval" as const),
        before: { reports: before?.reports.length ?? 0, origins: before?.story.origins ?? 0 },
        now: { reports: now.story.reports, origins: now.story.origins },
        reports: rows.map(({ report: { id, source, file, title, published }, its, there }) => ({
          id,
          name: source.name ?? file,
          title,
          published: published.value,
          retrieved: its.history[0]!.since,
          state:
            there === null ? ("new" as const) : there.id === id ? ("there" as const) : ("changed" as const),
          follows: there === null ? followed(now, id) : [],
        })),
        ...difference(before, now, (id) => earlier.get(id) ?? null),
        corrections: rows.flatMap(({ report, there }) => corrected(report, there, read)),
        problems: versions.flatMap(({ id, file }) => {
          const its = read.get(id);
          return its instanceof Fault ? [{ report: file, why: `${its.message}. ${its.todo}` }] : [];
        }),
      };
    } finally {
      open.close();
    }
  },
  exit: ({ problems }) => (problems.length > 0 ? 2 : 0),
});

/** The version that was there; one that nobody noted the time of always was. */
function retrievedBy({ history }: KeptReport, moment: string): Version | null {
  return history.findLast(({ since }) => since === null || since <= moment)?.version ?? null;
}

/** In its newest version; where nobody knows the day, as it was retrieved. */
function publishedBy(its: KeptReport, published: string | null, moment: string): Version | null {
  if (published === null) return retrievedBy(its, moment);
  return lastMoment(published) <= Date.parse(moment) ? newest(its) : null;
}

/** The last that a day, a month or a time can mean, in milliseconds since 1970, on the clock of this machine. */
function lastMoment(edtf: string): number {
  const exact = edtf.includes("T") ? Date.parse(edtf) : Number.NaN;
  if (!Number.isNaN(exact)) return exact;
  const days = daysOf(edtf);
  if (days === null) return Infinity;
  const after = new Date((days.last + 1) * 86_400_000);
  return new Date(after.getUTCFullYear(), after.getUTCMonth(), after.getUTCDate()).getTime();
}

type Readings = ReadonlyMap<string, Reading | Fault>;

async function readings(versions: readonly Version[], open: Store): Promise<Readings> {
  const distinct = [...new Map(versions.map((version) => [version.id, version])).values()];
  const read = await readAll(distinct.map((version) => open.source(version)));
  return new Map(distinct.map(({ id }, at) => [id, read[at]!]));
}

/** Of these versions alone, as one story; null where none of them is there. */
async function recordOf(versions: readonly Version[], read: Readings, open: Store): Promise<Record | null> {
  const distinct = [...new Map(versions.map((version) => [version.id, version])).values()];
  if (distinct.length === 0) return null;
  const { relate } = await import("../../analyse.ts");
  const sources: Source[] = distinct.map((version) => open.source(version));
  const { records } = relate(
    sources,
    distinct.map(({ id }) => read.get(id)!),
    { together: true },
  );
  return records[0] ?? null;
}

function followed({ lineage }: Record, id: string): News["reports"][number]["follows"] {
  return lineage.filter(({ from }) => from === id).map(({ kind, to, share }) => ({ kind, to, share }));
}

function corrected(
  { id, source, file }: Record["reports"][number],
  there: Version | null,
  read: Readings,
): News["corrections"] {
  if (there === null || there.id === id) return [];
  const [before, after] = [read.get(there.id), read.get(id)];
  if (before === undefined || after === undefined || before instanceof Fault || after instanceof Fault)
    return [];
  const { fields, passages } = revision(before.document, after.document);
  if (fields.length + passages.length === 0) return [];
  return [
    {
      from: there.id,
      to: id,
      name: source.name ?? file,
      fields: fields.map((each) => ({ ...each })),
      passages: passages.map((each) => ({ ...each, words: [...each.words] })),
    },
  ];
}

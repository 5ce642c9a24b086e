/** stories: what the reports of the store tell. */
import { z } from "zod";
import type { Record } from "../model/record.ts";
import { formatDayNumber } from "../text/edtf.ts";
import { type Context, define } from "./operation.ts";
import { store } from "./reports.ts";
import { openShelf, type Shelf, type ShelfStory } from "./shelf.ts";

/** As many as a screen or two can show. */
const MOST = 100;
/** Reports that are read at most to compare those of the first stories, where that was not done before. */
const READ_AT_MOST = 200;

const row = z.strictObject({
  id: z.string(),
  also: z.array(z.string()).describe("ids that lead to it too"),
  title: z.string(),
  when: z.string().nullable(),
  reports: z.int(),
  origins: z.int().nullable().describe("null where its reports were not compared yet"),
  discrepancies: z.int().nullable(),
  lead: z.string().nullable().describe("the first sentence of its brief"),
});

export const stories = define({
  name: "stories",
  summary: "List the stories in the store",
  about:
    "The largest first, each with the id that readout show takes. Stories are found by the index, without reading a text; one that no report has joined for two weeks and ten thousand reports is closed, and what comes later begins another; origins and discrepancies are those of the last comparison, and of large stories not compared yet they are left open until readout show does it.",
  examples: [["readout stories", "what the reports you added tell"]],
  effect: "reads",
  input: z.strictObject({
    most: z
      .int()
      .min(1)
      .optional()
      .meta({ description: `list so many (${MOST})`, label: "NUMBER", local: true }),
    store,
  }),
  output: z.strictObject({
    stories: z.array(row),
    all: z.int().describe("how many stories there are"),
  }),
  route: "/records",
  async run({ most = MOST, store: path }, context) {
    if (context.served !== undefined) {
      const { records } = context.served;
      return { stories: records.slice(0, most).map(compared), all: records.length };
    }
    return inStore(path, most, context);
  },
});

type Row = z.output<typeof row>;

async function inStore(path: string | undefined, most: number, context: Context) {
  const open = context.openStore(path);
  try {
    const shelf = await openShelf(open, context);
    const first = shelf.stories.slice(0, most);
    const records = await comparedFirst(shelf, first);
    return {
      stories: first.map((story): Row => {
        const record = records.get(story.id);
        return record === undefined ? found(shelf, story) : compared(record);
      }),
      all: shelf.stories.length,
    };
  } finally {
    open.close();
  }
}

/** Records of those compared before, and of as many others as can be read while a user waits. */
async function comparedFirst(shelf: Shelf, stories: readonly ShelfStory[]): Promise<Map<string, Record>> {
  const wanted: ShelfStory[] = [];
  const records = new Map<string, Record>();
  let left = READ_AT_MOST;
  for (const story of stories) {
    const record = shelf.kept(story);
    if (record !== null) records.set(story.id, record);
    else if (story.reports.length <= left) {
      wanted.push(story);
      left -= story.reports.length;
    }
  }
  for (const record of await shelf.records(wanted)) records.set(record.story.id, record);
  return records;
}

function compared({ story, discrepancies, brief }: Record): Row {
  return { ...story, discrepancies: discrepancies.length, lead: brief.sentences[0]?.text ?? null };
}

function found(shelf: Shelf, story: ShelfStory): Row {
  const { id, also, reports, moment } = story;
  return {
    id,
    also: [...also],
    title: shelf.titleOf(story),
    when: moment === null ? null : formatDayNumber(Math.floor(moment)),
    reports: reports.length,
    origins: null,
    discrepancies: null,
    lead: null,
  };
}

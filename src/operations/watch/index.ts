/** watch: feeds are polled, and what is new in them is kept in the store. */
import { z } from "zod";
import { fetching, guardOptions } from "../fetching.ts";
import { grown, growthLine, idsIn } from "../grown.ts";
import { define } from "../operation.ts";
import { store } from "../reports.ts";

const MINUTE = 60_000;
/** How often a feed is asked, unless the user says otherwise; outlets' feeds change a few times an hour. */
const EVERY = 30;

export const watch = define({
  name: "watch",
  summary: "Poll feeds and keep what is new in the store",
  about:
    "Each feed is asked only whether it has changed, its pages with a pause between them and as robots.txt permits; a server that fails or wants to be left alone is left alone, the longer the more often. After each round it says which stories grew. What was seen is remembered in the store, so it can be stopped and started at any time. The exit status is 2 when some feed or page could not be read.",
  examples: [
    ["readout watch feeds.opml", "poll a list of feeds until Ctrl-C"],
    ["readout watch https://example.org/rss --once", "poll one feed once"],
    ["readout watch feeds.opml --every 60 --contact desk@example.org", "hourly, and say who asks"],
  ],
  effect: "writes",
  input: z.strictObject({
    feeds: z.array(z.string()).min(1).meta({
      description: "lists of feeds (OPML files), and addresses of feeds",
      label: "LIST",
      position: true,
      local: true,
    }),
    every: z
      .number()
      .min(1)
      .max(10_080)
      .optional()
      .meta({ description: `minutes between two polls of a feed (${EVERY})`, label: "MINUTES", local: true }),
    once: z.boolean().optional().meta({ description: "poll once, and end", local: true }),
    store,
    ...fetching,
  }),
  output: z.strictObject({
    feeds: z.array(
      z.strictObject({
        feed: z.string(),
        name: z.string(),
        state: z.enum(["well", "failing", "gone", "not asked"]),
        polls: z.int(),
        added: z.int(),
        pending: z.int().describe("entries still to be fetched"),
        why: z.string().nullable(),
      }),
    ),
    problems: z.array(z.strictObject({ report: z.string(), code: z.string(), why: z.string() })),
  }),
  async run(input, context) {
    const [{ feedsIn }, { watchFeeds }, { polite }, { PACE }] = await Promise.all([
      import("./lists.ts"),
      import("./feeds.ts"),
      import("../../intake/fetch/polite.ts"),
      import("../../intake/fetch/pace.ts"),
    ]);
    const feeds = await feedsIn(input.feeds, new Date(PACE.now()));
    const stopping = context.stopping();
    const open = context.openStore(input.store);
    let before = idsIn(open);
    const settled = async () => {
      const stories = await grown(open, before, context);
      before = idsIn(open);
      for (const story of stories ?? []) context.say(`  ${growthLine(story)}`);
    };
    try {
      const { feeds: watched, problems } = await watchFeeds(feeds, {
        store: open,
        ask: polite({ ...guardOptions(input), signal: stopping }),
        pace: PACE,
        every: (input.every ?? EVERY) * MINUTE,
        once: input.once ?? false,
        stopping,
        settled,
        say: context.say,
        doing: context.doing,
      });
      return { feeds: [...watched], problems: [...problems] };
    } finally {
      open.close();
    }
  },
  exit: ({ feeds, problems }) =>
    problems.length > 0 || feeds.some(({ state }) => state === "failing" || state === "gone") ? 2 : 0,
});

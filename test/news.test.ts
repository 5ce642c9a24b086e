/** What is new in a story, over a real store whose receipts say when each report and each version came. */
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { ANSWERS } from "../src/cli/answers.ts";
import { app } from "../src/http/app.ts";
import type { Source } from "../src/model/source.ts";
import { news } from "../src/operations/news/index.ts";
import { type News, newsSchema } from "../src/operations/news/schema.ts";
import { openStore } from "../src/operations/open-store.ts";
import { shelf } from "../src/operations/shelf.ts";
import { UNPAINTED } from "../src/render/paint.ts";
import { contextSaying, scratch } from "./desk.ts";

const folder = scratch("news");
const store = join(folder, "desk.sqlite");

const context = contextSaying();

const page = (
  outlet: string,
  published: string,
  retrieved: string,
  title: string,
  paragraphs: string,
): Source => ({
  file: `${outlet}.html`,
  bytes: new TextEncoder().encode(
    `<title>${title}</title><article><h1>${title}</h1>${paragraphs
      .split("\n")
      .map((each) => `<p>${each}</p>`)
      .join("")}</article>`,
  ),
  form: "html",
  known: { outlet, published, url: `https://${outlet.toLowerCase()}.example/ferry` },
  retrieval: {
    address: `https://${outlet.toLowerCase()}.example/ferry`,
    retrieved,
    method: "fetch",
    status: 200,
  },
});

const FIRST = `Mayor Ines Calloway will meet the head of the dockers' union, Tomas Brandt, on March 5 in Harrow Bay to end the ferry strike, the town hall said.
About 1,200 passengers are stranded on the islands, the port authority said.
"We will run every boat, every hour, and nobody loses a day's pay for it," Calloway told reporters on the quay.`;

const SECOND = `Mayor Ines Calloway met the head of the dockers' union, Tomas Brandt, on Thursday in Harrow Bay and signed a pact that ends the ferry strike.
About 1,500 passengers were stranded on the islands, according to the union.
"We will run every boat and nobody loses a day's pay for it," Calloway said.
A fire on the pier destroyed two ticket booths in February.
"The night was long and the coffee was bad," Brandt told the crowd.`;

const early = page(
  "Coastwire",
  "2026-03-03",
  "2026-03-03T09:00:00Z",
  "Mayor to meet dockers over ferry strike",
  FIRST,
);
const corrected = page(
  "Coastwire",
  "2026-03-03",
  "2026-03-06T09:00:00Z",
  "Mayor to meet dockers over ferry strike",
  FIRST.replace("About 1,200 passengers are", "About 1,300 passengers are"),
);
const late = page(
  "Islander",
  "2026-03-06",
  "2026-03-06T10:00:00Z",
  "Ferry strike over after mayor and dockers meet",
  SECOND,
);

let id = "";
beforeAll(async () => {
  const open = openStore(store);
  open.add([early, corrected, late]);
  open.close();
  const { records } = await shelf(store, context);
  expect(records.map(({ reports }) => reports.length)).toEqual([2]);
  id = records[0]!.story.id;
});

const ask = (since: string, byPublication?: boolean) =>
  news.run({ story: id, since, store, byPublication }, context);

/** Every passage that a line of the news cites, line by line. */
function citesOf({ claims, engagements, discrepancies, quotes }: News) {
  return [
    ...[...claims.added, ...claims.changed, ...engagements.added].map(({ spans }) => spans),
    ...engagements.changed.map(({ spans, history }) => [...spans, ...history.map(({ span }) => span)]),
    ...discrepancies.map(({ sides }) => sides.flatMap(({ spans }) => spans)),
    ...quotes.added.map(({ versions }) => versions.map(({ span }) => span)),
    ...quotes.altered.map(({ fresh }) => fresh.map(({ span }) => span)),
  ];
}

test("a report, a correction, a meeting that was held, and words that were altered are news", async () => {
  const found = await ask("2026-03-05T00:00Z");
  expect([found.before.reports, found.now.reports]).toEqual([1, 2]);
  expect(found.reports.map(({ name, state }) => [name, state])).toEqual([
    ["Coastwire", "changed"],
    ["Islander", "new"],
  ]);
  expect(found.corrections[0]?.passages).toMatchObject([
    {
      kind: "changed",
      before: { text: expect.stringContaining("1,200") },
      after: { text: expect.stringContaining("1,300") },
    },
  ]);
  expect(found.engagements.changed).toMatchObject([{ before: { status: "planned" }, status: "held" }]);
  expect(found.discrepancies.map(({ kind }) => kind)).toContain("wording");
  expect(found.quotes.altered.map(({ fresh }) => fresh[0]?.text)).toEqual([
    expect.stringContaining("every boat and nobody"),
  ]);
  expect(found.quotes.added.map(({ speakerName }) => speakerName)).toEqual(["Tomas Brandt"]);
  expect(found.claims.added.map(({ text }) => text).join("\n")).toMatch(/ticket booths/);
});

test("no line of the news rests on old passages alone", async () => {
  const found = await ask("2026-03-05T00:00Z");
  const [changed, fresh] = found.reports;
  const { records } = await shelf(store, context);
  const text = records[0]!.reports.find((report) => report.id === changed!.id)!.text;
  const lines = citesOf(found);
  expect(lines.length).toBeGreaterThan(5);
  for (const spans of lines)
    expect(
      spans.some((span) => span.report === fresh!.id || text.slice(span.from, span.to).includes("1,300")),
    ).toBe(true);
});

test("before the first report all is new; after the last nothing is", async () => {
  const all = await ask("2026-03-01T00:00Z");
  expect(all.before).toEqual({ reports: 0, origins: 0 });
  expect(all.reports.every(({ state }) => state === "new")).toBe(true);
  expect(all.engagements.changed).toEqual([]);
  const nothing = await ask("2026-03-07T00:00Z");
  expect(citesOf(nothing)).toEqual([]);
  expect([nothing.corrections, nothing.before]).toEqual([[], nothing.now]);
});

test("by publication a report counts from its day on, however late it was retrieved", async () => {
  const states = async (since: string) => (await ask(since, true)).reports.map(({ state }) => state);
  expect(await states("2026-03-03")).toEqual(["new", "new"]);
  expect(await states("2026-03-04")).toEqual(["there", "new"]);
  expect(await states("2026-03-07")).toEqual(["there", "there"]);
});

test("over HTTP it is a page whose citations lead to the passages on the story's page, and the list of stories is live", async () => {
  const server = app({ openStore: () => openStore(store) });
  const get = async (path: string) => server.request(path, { headers: { host: "localhost" } });
  const html = await (await get(`/news/${id}?since=2026-03-05T00:00Z`)).text();
  for (const title of [
    "New reports",
    "Corrected passages",
    "Engagements changed",
    "Quotations altered since",
  ])
    expect(html).toContain(`<h2>${title} `);
  expect(html).toContain("<del>1,200</del>");
  const links = [...html.matchAll(/href="\/record\/(\w+)#([^"]+)"/g)];
  expect(links.length).toBeGreaterThan(5);
  const story = await (await get(`/record/${id}`)).text();
  for (const [, record, anchor] of links) {
    expect(record).toBe(id);
    expect(story).toContain(`id="${anchor}"`);
  }
  expect(story).toContain(`href="/news/${id}?since=24h"`);
  const json = await (await get(`/news/${id}.json?since=2026-03-04&byPublication=true`)).json();
  expect(newsSchema.parse(json).by).toBe("publication");
  expect((await get(`/news/${id}`)).status).toBe(400);
  expect(await (await get("/")).text()).toContain("1 story");
});

test("on a terminal of 80 columns each kind has its heading, and what is not there has none", async () => {
  const text = (output: News) => ANSWERS.news!(output as never, { paint: UNPAINTED, columns: 80 });
  const shown = text(await ask("2026-03-05T00:00Z"));
  expect([...shown.matchAll(/^([A-Z][\w ]+) \(\d+\)$/gm)].map((match) => match[1])).toEqual(
    expect.arrayContaining([
      "New reports",
      "Corrected passages",
      "Engagements changed",
      "Quotations altered since",
    ]),
  );
  expect(shown).toMatch(/planned → held/);
  expect(shown).toContain("There before: [1] Coastwire");
  expect(Math.max(...shown.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(text(await ask("2026-03-07T00:00Z"))).toMatch(/Nothing new since then/);
});

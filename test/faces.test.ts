/** What every face shows of a record, and that the operations are told in full wherever they are listed. */
import { expect, test } from "vitest";
import { recordFile } from "../src/model/record.ts";
import { OPERATIONS } from "../src/operations/index.ts";
import { parametersOf } from "../src/operations/operation.ts";
import { markdown } from "../src/render/markdown.ts";
import { PAINTED, UNPAINTED } from "../src/render/paint.ts";
import { terminal } from "../src/render/terminal.ts";
import { evidenceOf } from "../src/text/evidence.ts";
import { anchorOf } from "../src/web/anchors.ts";
import { recordsPage } from "../src/web/page.ts";
import { at, sampleRecord } from "./sample.ts";

const record = sampleRecord();
const page = recordsPage({ records: [record] }).html;

test("the record made by hand for these tests is a valid record", () => {
  expect(recordFile.safeParse({ records: [record, sampleRecord(true)] }).error).toBeUndefined();
});

test("every citation of the page leads to a passage on it, and no id stands twice", () => {
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
  expect(links.filter((link) => !ids.includes(link))).toEqual([]);
});

test("every span of the record has its anchor on the page", () => {
  const spans = evidenceOf(record).filter(({ at }) => !at.includes(".blocks["));
  for (const { span } of spans) expect(page).toContain(`id="r-${span.report}-${span.from}-${span.to}"`);
});

test("the page tells everything in an editor's order", () => {
  const titles = [...page.matchAll(/<h2 id="[^"]+">([^<]+?) ?</g)].map((match) => match[1]);
  expect(titles).toEqual([
    "The brief",
    "Unsettled",
    "Missing in these reports",
    "To know of the reports",
    "Discrepancies",
    "Engagements",
    "Timeline",
    "Quotations",
    "People and roles",
    "Positions",
    "Readouts side by side",
    "Claims",
    "Who copied whom",
    "Second readers",
    "Left out",
    "The reports",
  ]);
});

test("an empty record has words for everything it lacks", () => {
  const { secondReaders: _, ...known } = record;
  const empty = {
    ...known,
    reports: record.reports.map((report) => ({ ...report, notes: [], remarks: [] })),
    entities: [],
    statements: [],
    claims: [],
    quotes: [],
    discrepancies: [],
    engagements: [],
    timeline: [],
    positions: [],
    readouts: [],
    lineage: [],
    brief: {
      sentences: [],
      lengths: { line: 0, paragraph: 0, page: 0 },
      unsettled: [],
      missing: [],
      left_out: [],
    },
    problems: [],
  };
  const html = recordsPage({ records: [empty] }).html;
  expect(html.match(/class="empty"/g)).toHaveLength(14);
  expect(terminal(empty, { paint: UNPAINTED, columns: 80 })).toContain("Nothing was left out.");
  expect(markdown(empty)).toContain("*No quotation was found.*");
  expect(recordsPage({ records: [] }).html).toContain("No story was found");
});

test("the terminal has the brief before the discrepancies before what was left out, in 80 to 100 columns", () => {
  const text = terminal(record, { paint: UNPAINTED, columns: 200 });
  const order = [
    "Brief",
    "Unsettled",
    "Discrepancies",
    "Engagements",
    "Quotations altered",
    "Who copied whom",
    "Left out",
  ];
  const places = order.map((title) => text.indexOf(`\n${title}`));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
});

test("colours change nothing but colours", () => {
  const painted = terminal(record, { paint: PAINTED, columns: 90 });
  expect(painted).not.toBe(terminal(record, { paint: UNPAINTED, columns: 90 }));
  expect(painted.replace(/\u001b\[\d+m/g, "")).toBe(terminal(record, { paint: UNPAINTED, columns: 90 }));
});

test("every footnote of the Markdown is defined once and used", () => {
  const text = markdown(record);
  const defined = [...text.matchAll(/^\[\^(\d+)\]:/gm)].map((match) => match[1]);
  const used = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map((match) => match[1]));
  expect(new Set(defined)).toEqual(used);
});

test("every operation and every key of its input is explained, with examples that call it", () => {
  for (const operation of OPERATIONS) {
    expect(operation.summary).not.toMatch(/\.$/);
    expect(operation.about.length).toBeGreaterThan(20);
    expect(operation.examples.some(([line]) => line.startsWith(`readout ${operation.name}`))).toBe(true);
    for (const { key, description } of parametersOf(operation.input)) expect(description, key).not.toBe("");
  }
});

test("every face shows the readouts side by side, and says who is silent on a matter, and what is a document", () => {
  const text = terminal(record, { paint: UNPAINTED, columns: 80 });
  for (const shown of [text, markdown(record)]) {
    expect(shown).toContain("Nothing on this from Tomas Brandt in these reports.");
    expect(shown).toMatch(/Tomas Brandt(?:\*\*)? \(document\): a pause/);
  }
  const table = page.slice(page.indexOf("<caption"));
  expect(table).toMatch(
    /<th scope="col" dir="auto">Ines Calloway<\/th><th scope="col" dir="auto">Tomas Brandt<\/th>/,
  );
  expect(table).toContain("nothing in these reports");
});

test("the timeline tells the event from what cannot be placed, and draws a day as a dot", () => {
  expect(markdown(record)).toMatch(/### The event\n\n- 3 March 2026: The pact is signed/);
  const part = page.slice(page.indexOf('class="timeline"'));
  expect(part.indexOf("<h3>The event</h3>")).toBeGreaterThan(0);
  expect(part).toContain('<svg class="grain"');
});

test("every face shows what the editors of a report say of it, with the passage", () => {
  const note = "“Correction, March 4: An earlier version put the strike at eight days.”";
  expect(terminal(record, { paint: UNPAINTED, columns: 100 })).toContain(
    "[2] The Harrow Bugle: 4 March 2026: “Correction, March 4:",
  );
  expect(markdown(record)).toContain(`- The Harrow Bugle: 4 March 2026: ${note}[^`);
  const part = page.slice(page.indexOf('class="to-know"'));
  expect(part.slice(0, part.indexOf("</section>"))).toContain(note);
});

test("a report on the page tells its main event where it is sure, and where its day and names were said", () => {
  const part = page.slice(page.indexOf('class="in-short"'));
  const own = part.slice(0, part.indexOf("</details>"));
  expect(own).toMatch(/<dt>what<\/dt><dd dir="auto"><a href="#r-[^"]+">signed a pact<\/a>/);
  expect(own).toMatch(/<dt>why<\/dt><dd dir="auto"><span class="vague">not told/);
  expect(own).toContain("headline: title tag; day: JSON-LD");
});

test("what a second reader proposes stands apart under its name, and what was thrown out is counted", () => {
  const part = page.slice(page.indexOf('class="second-readers"'));
  const own = part.slice(0, part.indexOf("</section>"));
  expect(own).toContain("1 proposal of its own, 1 that the rules have found too, 1 thrown out.");
  expect(own).toContain(`href="#${anchorOf(at("witness", "ten days"))}"`);
  for (const text of [markdown(record), terminal(record, { paint: UNPAINTED, columns: 100 })])
    expect(text).toMatch(/Second reader reader/);
  const { secondReaders: _, ...alone } = record;
  expect(recordsPage({ records: [alone] }).html).not.toContain("Second readers");
});

test("an office that names already of what is not followed by it once more", () => {
  const role = {
    title: "Harrow Bay mayor",
    of: "Harrow Bay",
    standing: "current" as const,
    spans: [at("agency", "Mayor Ines Calloway")],
  };
  const [first, ...others] = record.entities;
  const doubled = { ...record, entities: [{ ...first!, roles: [role] }, ...others] };
  expect(markdown(doubled)).toMatch(/\*\*Ines Calloway\*\*: Harrow Bay mayor\[\^/);
  expect(markdown(record)).toMatch(/\*\*Ines Calloway\*\*: mayor, Harrow Bay\[\^/);
});

/** Which stories grow by what comes, over a real store. */
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Source } from "../src/model/source.ts";
import { grown, growthLine, idsIn } from "../src/operations/grown.ts";
import { openStore } from "../src/operations/open-store.ts";
import { contextSaying, scratch } from "./desk.ts";

const folder = scratch("grown");

const context = contextSaying();

const STRIKE = `Ferry strike over, says mayor

Mayor Ines Calloway and union chief Tomas Brandt signed a pact on Tuesday that ends the nine-day ferry strike in Harrow Bay.

Some 1,200 passengers were stranded on the islands at the height of the strike, the port authority said.`;
const QUAKE = `Earthquake shakes the Sarrow valley

An earthquake of magnitude 5.1 shook the Sarrow valley early on Wednesday and brought down two barns near Lissen.

Nobody was hurt, the fire service said.`;

const source = (outlet: string, text: string, published: string, retrieved = published): Source => ({
  file: `${outlet}.txt`,
  bytes: new TextEncoder().encode(text),
  form: "text",
  known: { outlet, published, url: `https://${outlet}.example/x` },
  retrieval: {
    address: `https://${outlet}.example/x`,
    retrieved: `${retrieved}T09:00:00Z`,
    method: "fetch",
    status: 200,
  },
});

test("a story is new, has grown, or has a report that changed; what was there makes nothing", async () => {
  const store = openStore(join(folder, "desk.sqlite"));
  const coming = async (...sources: Source[]) => {
    const before = idsIn(store);
    store.add(sources);
    return (await grown(store, before, context))!.map((each) => growthLine(each).slice(8));
  };
  expect(await coming(source("coastwire", STRIKE, "2026-03-03"))).toEqual([
    "New story, 1 report: Ferry strike over, says mayor",
  ]);
  expect(
    await coming(
      source("bugle", `${STRIKE}\n\nThe first boat left at noon.`, "2026-03-03"),
      source("valley", QUAKE, "2026-03-04"),
    ),
  ).toEqual([
    "+1 report: Ferry strike over, says mayor",
    "New story, 1 report: Earthquake shakes the Sarrow valley",
  ]);
  expect(
    await coming(source("coastwire", STRIKE.replace("1,200", "1,300"), "2026-03-03", "2026-03-05")),
  ).toEqual(["1 new version: Ferry strike over, says mayor"]);
  expect(await coming(source("valley", QUAKE, "2026-03-04"))).toEqual([]);
  store.close();
});

test("a store of very many reports is not gone through unasked", async () => {
  const store = openStore(join(folder, "large.sqlite"));
  const many = Array.from({ length: 2001 }, (_, n) =>
    source(`outlet${n}`, `Report ${n}\n\nThe quay is open.`, "2026-03-03"),
  );
  store.add(many);
  expect(await grown(store, new Set(), context)).toBeNull();
  store.close();
});

/** The index in the store: signatures come with the reports, follow what becomes known of them, and need no text again. */
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { sign } from "../src/gather.ts";
import type { Source } from "../src/model/source.ts";
import { merge } from "../src/operations/decide/merge.ts";
import { signingEdition } from "../src/operations/edition.ts";
import { openStore } from "../src/operations/open-store.ts";
import { openShelf } from "../src/operations/shelf.ts";
import { Keeper } from "../src/operations/signing.ts";
import { stories } from "../src/operations/stories.ts";
import { entriesOf } from "../src/store/entries.ts";
import type { Store } from "../src/store/store.ts";
import { contextSaying, scratch } from "./desk.ts";
import { expectAsRebuilt } from "./rebuilt.ts";

const folder = scratch("index");

const said: string[] = [];
const context = contextSaying(said);

const TEXTS = {
  "crane-1":
    "Crane falls across quay in Vellmar\n\nThe harbour of Vellmar was closed after a crane fell across the northern quay. Four freighters with grain could not leave, the harbour office said.",
  "crane-2":
    "Vellmar harbour shut by fallen crane\n\nA fallen crane has shut the harbour of Vellmar, where it lies across the northern quay. Four freighters carrying grain are stuck there, said the harbour office.",
  "opera-1":
    "Marbeck opens Brannholm festival\n\nThe singer Ilka Marbeck opened the Brannholm festival with a mass for eight voices. The audience in the old brewery stood for ten minutes.",
};

function source(name: keyof typeof TEXTS, known: Source["known"] = {}): Source {
  const bytes = new TextEncoder().encode(TEXTS[name]);
  return { file: `${name}.txt`, bytes, form: "text", known: { published: "2031-03-04", ...known } };
}

async function keep(path: string, ...sources: Source[]): Promise<void> {
  const store = openStore(path);
  const keeper = new Keeper();
  await keeper.keep(store, sources);
  await keeper.close();
  store.close();
}

function inStep(store: Store): void {
  for (const entry of entriesOf(store.reports())) expect(store.entry(entry.id)).toEqual(entry);
}

test("stories are listed, called and merged without a text: they are all found when every text is gone", async () => {
  const path = join(folder, "gone.sqlite");
  await keep(path, source("crane-1"), source("crane-2"), source("opera-1"));
  const database = new DatabaseSync(path);
  database.exec("UPDATE contents SET bytes = x'00', packing = 'none'");
  database.close();
  const store = openStore(path);
  const { stories: found } = await openShelf(store, context);
  expect(found.map(({ reports }) => reports.length)).toEqual([2, 1]);
  store.close();
  const merged = await merge.run({ stories: found.map(({ id }) => id), store: path }, context);
  expect(merged.stories).toEqual([{ id: found[0]!.id, title: expect.any(String), reports: 3 }]);
});

test("signatures come with the reports, and those of another program are made anew", async () => {
  const path = join(folder, "edition.sqlite");
  await keep(path, source("crane-1"), source("opera-1"));
  const store = openStore(path);
  const edition = signingEdition();
  const all = () =>
    [...store.signed(edition)].map(({ id, bytes }) => [id, Buffer.from(bytes).toString("hex")]);
  const before = all();
  expect([before.length, store.unsigned(edition)]).toEqual([2, []]);
  const database = new DatabaseSync(path);
  database.exec("UPDATE entries SET edition = 'another', signature = x'00'");
  database.close();
  expect([all(), store.unsigned(edition).length]).toEqual([[], 2]);
  await openShelf(store, context);
  expect(all()).toEqual(before);
  store.close();
});

test("what becomes known of a report later reaches its entry and its signature", async () => {
  const path = join(folder, "known.sqlite");
  await keep(path, source("crane-1"), source("opera-1"));
  await keep(
    path,
    source("crane-1", { published: "2031-03-09", outlet: "Valley Courier", title: "A crane fell" }),
  );
  const store = openStore(path);
  await openShelf(store, context);
  inStep(store);
  const signed = [...store.signed(signingEdition())];
  expect(signed.map(({ id }) => store.titleOf(id))).toEqual([
    "Marbeck opens Brannholm festival",
    "A crane fell",
  ]);
  expect(signed.map(({ moment }) => moment)).toEqual([22342, 22347]);
  store.close();
});

test("entries follow the receipts, whatever is added or removed in whatever order", () => {
  const page = (words: string, at: string, second: number, known = {}): Source => ({
    file: "page",
    bytes: new TextEncoder().encode(words),
    form: "html",
    known,
    retrieval: {
      address: `https://n.example/${at}`,
      retrieved: `2026-03-03T09:30:0${second}Z`,
      method: "fetch",
      status: 200,
    },
  });
  const set = [
    page("one", "a", 1),
    page("one", "b", 4),
    page("two", "a", 2, { outlet: "A" }),
    page("one", "a", 3),
    page("three", "b", 5),
    page("two", "c", 1, { outlet: "B" }),
  ];
  const orders = [set, set.toReversed(), [...set.slice(3), ...set.slice(0, 5)]];
  const ends = orders.map((order) => {
    const store = openStore(":memory:");
    for (const each of order) {
      store.add([each]);
      inStep(store);
    }
    const all = store.unsigned("any");
    store.remove(store.reports()[1]!);
    inStep(store);
    expect(store.unsigned("any").length).toBe(entriesOf(store.reports()).length);
    store.close();
    return all;
  });
  expect(ends[1]).toEqual(ends[0]);
  expect(ends[2]).toEqual(ends[0]);
});

test("a store of the edition before has its entries when it is opened", async () => {
  const path = join(folder, "old.sqlite");
  await keep(path, source("crane-1"), source("opera-1"));
  const database = new DatabaseSync(path);
  database.exec("DELETE FROM entries");
  database.close();
  const { stories: listed, all } = await stories.run({ store: path }, context);
  expect([listed.length, all]).toEqual([2, 2]);
});

test("the index kept is the index rebuilt, whatever comes late, comes anew or goes", () => {
  const store = openStore(":memory:");
  const dayOf = (day: number) => `2031-03-${String(1 + day).padStart(2, "0")}`;
  const report = (day: number, at: number, edition = ""): Source => {
    const url = `https://n.example/${day}-${at}`;
    const words = Array.from({ length: 30 }, (_, n) => `Kor${(at + n) % 9}va${day % 5} crane${(n * at) % 7}`);
    return {
      file: "page",
      bytes: new TextEncoder().encode(`${words.join(" ")} ${day} ${at} ${edition}`),
      form: "text",
      known: { published: dayOf(day), url },
      retrieval: {
        address: url,
        retrieved: `2031-04-0${edition.length + 1}T00:00:00Z`,
        method: "fetch",
        status: 200,
      },
    };
  };
  const add = (...sources: Source[]) =>
    store.add(
      sources,
      sources.map((each) => ({ edition: "1", ...sign(each) })),
    );
  const kept: number[] = [];
  const check = (what: string) => {
    expectAsRebuilt(store, "1", what);
    kept.push(store.snapshot("1")?.size ?? 0);
  };
  for (let day = 0; day < 20; day += 1) {
    add(...Array.from({ length: 5 }, (_, at) => report(day, at)));
    check(`day ${day}`);
  }
  const [before] = kept.slice(-1);
  expect(before).toBeGreaterThan(60);
  add(report(19, 7));
  check("one more today");
  expect(kept.at(-1)).toBe(before);
  add(report(4, 8));
  expect(store.snapshot("1")?.size ?? 0).toBeLessThan(before!);
  check("one that is late");
  add(report(2, 1, "x"));
  check("another version of an old one");
  store.remove(store.reports().find(({ address }) => address?.endsWith("/9-2"))!);
  check("one that is removed");
  expect(kept.at(-1)).toBeGreaterThan(60);
  store.close();
});

test("a list of stories says which were not compared, and how many there are beyond it", async () => {
  const path = join(folder, "list.sqlite");
  await keep(path, source("crane-1"), source("crane-2"), source("opera-1"));
  const { stories: one, all } = await stories.run({ store: path, most: 1 }, context);
  expect(one).toMatchObject([{ reports: 2, origins: 2, when: "2031-03-04" }]);
  expect(all).toBe(2);
});

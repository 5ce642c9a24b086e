/** What every store must keep, looped over the implementations; and what a kill must not take. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, test } from "vitest";
import { Fault } from "../src/model/fault.ts";
import type { Retrieval, Source } from "../src/model/source.ts";
import { decisionsOn } from "../src/store/decisions.ts";
import { openSqlite } from "../src/store/sqlite/index.ts";
import { MIGRATIONS } from "../src/store/sqlite/migrations.ts";
import { pack } from "../src/store/sqlite/packing.ts";
import type { Store } from "../src/store/store.ts";
import { identify } from "../src/text/identity.ts";
import { sampleRecord } from "./sample.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-store-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const fresh = () => join(folder, `${files++}.sqlite`);

const source = (words: string, known: Source["known"] = {}): Source => ({
  file: `${words}.txt`,
  bytes: new TextEncoder().encode(words),
  form: "text",
  known,
});

const time = (second: number) => `2026-03-03T09:30:0${second}Z`;
const retrieval = (address: string, second: number, method: Retrieval["method"]): Retrieval => ({
  address,
  retrieved: time(second),
  method,
  status: method === "fetch" ? 200 : null,
});
const fetched = (words: string, address: string, second: number, known: Source["known"] = {}): Source => ({
  ...source(words, known),
  file: "page",
  form: "html",
  retrieval: retrieval(address, second, "fetch"),
});
const text = ({ bytes }: Source) => new TextDecoder().decode(bytes);
const words = (store: Store) => store.sources().map(text).toSorted();

const stores: { readonly [name: string]: () => Store } = {
  "SQLite in a file": () => openSqlite(fresh()),
  "SQLite in memory": () => openSqlite(":memory:"),
};

for (const [name, create] of Object.entries(stores)) {
  describe(name, () => {
    test("the charset that a server gave and where its redirects led are kept with the bytes", () => {
      const store = create();
      const page = fetched("words", "https://a.example/old", 1);
      const came: Source = {
        ...page,
        charset: "shift_jis",
        retrieval: { ...page.retrieval!, arrivedAt: "https://a.example/new" },
      };
      store.add([came]);
      expect(store.sources()).toEqual([came]);
      store.close();
    });

    test("what goes in comes out as it was: bytes, form, and what is known", () => {
      const store = create();
      const bytes = new Uint8Array([0, 255, 10, 13, 128]);
      const odd: Source = {
        file: "odd.html",
        bytes,
        form: "html",
        known: { outlet: "A'; DROP TABLE sources; --", url: "x" },
      };
      const long = source("word ".repeat(5000), { published: "2026-03-03", title: "T" });
      store.add([odd, long]);
      const out = store.sources();
      expect(out).toHaveLength(2);
      expect(out).toContainEqual(odd);
      expect(out).toContainEqual(long);
      store.close();
    });

    test("the same bytes again change nothing", () => {
      const store = create();
      expect(store.add([source("one", { outlet: "A" }), source("two")])).toEqual(["report", "report"]);
      const before = store.fingerprint();
      expect(store.add([source("one", { outlet: "A" }), source("two"), source("one")])).toEqual([
        "known",
        "known",
        "known",
      ]);
      expect(store.fingerprint()).toBe(before);
      expect(store.sources()).toHaveLength(2);
      store.close();
    });

    test("the same bytes from another outlet are another report", () => {
      const store = create();
      expect(store.add([source("one", { outlet: "A" }), source("one", { outlet: "B" })])).toEqual([
        "report",
        "report",
      ]);
      store.close();
    });

    test("the order of adding leaves no trace", () => {
      const [first, second] = [create(), create()];
      first.add([source("one"), source("two"), source("three")]);
      second.add([source("three")]);
      second.add([source("two"), source("one")]);
      expect(second.sources()).toEqual(first.sources());
      expect(second.fingerprint()).toBe(first.fingerprint());
      first.close();
      second.close();
    });

    test("an addition that fails half way leaves nothing", () => {
      const store = create();
      const broken = { ...source("bad"), form: "pdf" } as unknown as Source;
      expect(() => store.add([source("good"), broken])).toThrow();
      expect(store.sources()).toEqual([]);
      expect(store.add([source("good")])).toEqual(["report"]);
      store.close();
    });

    test("bytes without an address are reports of their own, whatever the file is called", () => {
      const store = create();
      store.add([
        { ...source("Monday"), file: "a.txt" },
        { ...source("Tuesday"), file: "a.txt" },
      ]);
      expect(store.sources()).toHaveLength(2);
      expect(store.reports().map(({ versions }) => versions.length)).toEqual([1, 1]);
      store.close();
    });

    test("a changed page under one address is a new version, and the newest is what is read", () => {
      const store = create();
      expect(store.add([fetched("first", "https://n.example/a", 1)])).toEqual(["report"]);
      expect(store.add([fetched("second", "http://n.example/a/?utm_source=feed#top", 2)])).toEqual([
        "version",
      ]);
      expect(store.add([fetched("third", "https://n.example/a?id=2", 3)])).toEqual(["report"]);
      expect(words(store)).toEqual(["second", "third"]);
      const [report] = store.reports().filter(({ versions }) => versions.length === 2);
      expect(report?.versions.map((each) => text(store.source(each)))).toEqual(["first", "second"]);
      expect(report?.address).toBe("http://n.example/a/?utm_source=feed#top");
      store.close();
    });

    test("a page that goes back to what it was is read as it is now, and its history says so", () => {
      const store = create();
      store.add([fetched("one", "https://n.example/a", 1), fetched("two", "https://n.example/a", 2)]);
      const before = store.fingerprint();
      expect(store.add([fetched("one", "https://n.example/a", 3)])).toEqual(["known"]);
      expect(words(store)).toEqual(["one"]);
      expect(store.fingerprint()).not.toBe(before);
      const [report] = store.reports();
      expect(report?.versions).toHaveLength(2);
      expect(report?.history.map(({ version, since }) => [text(store.source(version)), since])).toEqual([
        ["one", time(1)],
        ["two", time(2)],
        ["one", time(3)],
      ]);
      store.close();
    });

    test("versions are told apart by outlet, and an outlet that nobody said is the one that is said", () => {
      const store = create();
      store.add([
        fetched("one", "https://n.example/a", 1, { outlet: "A" }),
        fetched("two", "https://n.example/a", 2, { outlet: "B" }),
        fetched("three", "https://n.example/a", 3),
      ]);
      expect(
        store
          .sources()
          .map((each) => [text(each), each.known.outlet])
          .toSorted(),
      ).toEqual([
        ["three", "A"],
        ["two", "B"],
      ]);
      store.close();
    });

    test("what is known of the same bytes is put together, whoever knew it first", () => {
      const store = create();
      store.add([source("one", { url: "https://n.example/a" }), source("one")]);
      expect(store.add([source("one", { outlet: "A", published: "2026-03-03" })])).toEqual(["known"]);
      expect(store.sources().map(({ known }) => known)).toEqual([
        { outlet: "A", url: "https://n.example/a", published: "2026-03-03" },
      ]);
      store.close();
    });

    test("whatever the order and however often, the same set gives the same reports", () => {
      const set = [
        fetched("one", "https://n.example/a", 1),
        fetched("one", "https://n.example/b", 4),
        fetched("two", "https://n.example/a", 2, { outlet: "A" }),
        fetched("one", "https://n.example/a", 3),
        source("one", { title: "T" }),
        { ...source("one", { title: "U" }), file: "other.txt" },
        source("two", { outlet: "B" }),
      ];
      const states = [set, set.toReversed(), [...set.slice(3), ...set.slice(0, 5)]].map((order) => {
        const store = create();
        for (const each of order) store.add([each]);
        const state = [store.fingerprint(), store.sources(), store.reports()];
        store.close();
        return JSON.stringify(state);
      });
      expect(new Set(states).size).toBe(1);
    });

    test("a file read again later keeps the time when it was first read; each fetch keeps its own", () => {
      const store = create();
      const file = (second: number) => ({
        ...fetched("one", "a.txt", second),
        retrieval: retrieval("a.txt", second, "file"),
      });
      store.add([file(5)]);
      store.add([file(3)]);
      store.add([file(9)]);
      expect(store.reports()[0]?.versions[0]?.retrievals.map(({ retrieved }) => retrieved)).toEqual([
        time(3),
      ]);
      store.add([fetched("two", "https://n.example/a", 1)]);
      store.add([fetched("two", "https://n.example/a", 2)]);
      expect(store.reports().flatMap(({ receipts }) => receipts)).toHaveLength(3);
      store.close();
    });

    test("a report that is removed is gone with all its versions, and comes back when it is added again", () => {
      const store = create();
      const versions = [fetched("one", "https://n.example/a", 1), fetched("two", "https://n.example/a", 2)];
      store.add([...versions, fetched("one", "https://m.example/b", 1)]);
      const before = [store.fingerprint(), store.reports()];
      const [report] = store.reports().filter((each) => each.versions.length === 2);
      store.remove(report!);
      expect(words(store)).toEqual(["one"]);
      expect(store.add(versions)).toEqual(["known", "version"]);
      expect([store.fingerprint(), store.reports()]).toEqual(before);
      store.close();
    });

    test("records are kept under their keys, and one replaces the one before it", () => {
      const store = create();
      const record = sampleRecord();
      const other = { ...record, problems: [] };
      expect(store.kept("a")).toBeNull();
      store.keep("a", record);
      store.keep("b", other);
      expect([store.kept("a"), store.kept("b")]).toEqual([record, other]);
      store.keep("a", other);
      expect(store.kept("a")).toEqual(other);
      store.close();
    });

    test("decisions come back in the order in which they were made, and the last one is taken back first", () => {
      const store = create();
      const deciding = (kind: "merge" | "split") => ({
        kind,
        stories: [{ id: "a1", title: "Quay 'closed'" }],
        reports: [{ id: "r1", sha256: "00" }],
        with: [],
        apart: [{ id: "r2", sha256: "01" }],
      });
      expect(store.undo()).toBeNull();
      const first = store.decide(deciding("merge"));
      const second = store.decide(deciding("split"));
      expect(first).toEqual({
        ...deciding("merge"),
        number: 1,
        made: expect.stringMatching(/^[-\d]{10}T[:\d]{8}Z$/),
      });
      expect(store.decisions()).toEqual([first, second]);
      expect(store.undo()).toEqual(second);
      expect(store.decisions()).toEqual([first]);
      expect(store.decide(deciding("split")).number).toBe(3);
      store.close();
    });

    test("a decision about a report holds for its new version, for its outlet when it becomes known, and after it was gone", () => {
      const store = create();
      const page = (edition: string, second: number, known = {}) =>
        fetched(edition, "https://n.example/a", second, known);
      store.add([page("one", 1)]);
      const [first] = store.reports();
      const { id, sha256 } = first!.versions[0]!;
      const decided = [
        { kind: "pin", stories: [], reports: [{ id, sha256 }], with: [{ id: "x", sha256: "y" }], apart: [] },
      ] as const;
      const now = () => decisionsOn(decided, store.reports())[0];
      expect(now()).toEqual({ kind: "pin", reports: [id], with: ["x"], apart: [] });
      store.add([page("two", 2)]);
      const newer = store.reports()[0]!.versions[1]!.id;
      expect(now()?.reports).toEqual([newer]);
      store.add([page("two", 3, { outlet: "A" })]);
      const named = store.reports()[0]!.history.at(-1)!.version.id;
      expect(named).not.toBe(newer);
      expect(now()?.reports).toEqual([named]);
      store.remove(store.reports()[0]!);
      expect(now()?.reports).toEqual([id]);
      store.add([page("one", 1)]);
      expect(now()?.reports).toEqual([id]);
      store.close();
    });

    test("what is remembered under a name is recalled as it was, and the last one replaces it", () => {
      const store = create();
      expect(store.recall("feed")).toBeNull();
      store.remember("feed", { etag: '"a\u0000"', seen: ["x", null, 1.5] });
      store.remember("host", 3);
      expect(store.recall("feed")).toEqual({ etag: '"a\u0000"', seen: ["x", null, 1.5] });
      store.remember("feed", []);
      expect([store.recall("feed"), store.recall("host")]).toEqual([[], 3]);
      store.close();
    });
  });
}

test("a file that is no store, or another program's, is a Fault and stays as it was", () => {
  const path = fresh();
  writeFileSync(path, "these are my notes, and long enough to be a page of something else".repeat(20));
  const before = readFileSync(path);
  expect(() => openSqlite(path)).toThrow(Fault);
  expect(readFileSync(path)).toEqual(before);
});

test("a store is reopened with all that was in it", () => {
  const path = fresh();
  const first = openSqlite(path);
  first.add([source("one")]);
  first.close();
  const second = openSqlite(path);
  expect(second.sources()).toHaveLength(1);
  second.close();
});

test("a store of the first edition is brought up to date, with all that was in it", () => {
  const path = fresh();
  const old = new DatabaseSync(path);
  old.exec(`PRAGMA application_id = ${0x52444f55}; PRAGMA user_version = 2`);
  for (const step of MIGRATIONS.slice(0, 2)) old.exec(step);
  const { packing, bytes } = pack(new TextEncoder().encode("word ".repeat(50)));
  const insert = old.prepare("INSERT INTO sources VALUES (?, ?, ?, 'html', ?, ?, NULL, ?, ?, ?)");
  const sha = createHash("sha256").update("word ".repeat(50)).digest();
  for (const outlet of ["", "A"])
    insert.run(
      sha,
      outlet,
      "a.html",
      "https://n.example/a",
      "2026-03-03",
      "2026-03-04T05:06:07Z",
      packing,
      bytes,
    );
  old.close();
  const store = openSqlite(path);
  const expected = {
    ...source("word ".repeat(50), { outlet: "A", url: "https://n.example/a", published: "2026-03-03" }),
    file: "a.html",
    form: "html",
    retrieval: { address: "a.html", retrieved: "2026-03-04T05:06:07Z", method: "file", status: null },
  } as const;
  expect(store.sources()).toEqual([expected]);
  expect(store.add([expected])).toEqual(["known"]);
  const [report] = store.reports();
  expect(report?.receipts).toHaveLength(2);
  expect(report?.versions[0]).toMatchObject({
    id: identify(expected.bytes, "A"),
    sha256: sha.toString("hex"),
    size: 250,
  });
  store.close();
});

test("after a kill each batch is whole or absent, and every acknowledged one is there", async () => {
  const path = fresh();
  const script = `
    import { openSqlite } from ${JSON.stringify(new URL("../src/store/sqlite/index.ts", import.meta.url).href)};
    const store = openSqlite(process.argv[1]);
    const source = (file) => ({ file, bytes: Buffer.from(file.repeat(200)), form: "text", known: {} });
    for (let n = Number(process.argv[2]); ; n++) {
      store.add([0, 1, 2].map((part) => source(n + "." + part)));
      process.stdout.write(n + "\\n");
    }`;
  let acknowledged = -1;
  for (const delay of [60, 5, 23]) {
    const child = spawn(process.execPath, [
      "--input-type=module",
      "-e",
      script,
      path,
      String(acknowledged + 1000),
    ]);
    let heard = "";
    let complaint = "";
    child.stderr.on("data", (data) => {
      complaint += data;
    });
    await new Promise<void>((resolve) => {
      child.on("close", () => resolve());
      child.stdout.on("data", (data) => {
        if (heard === "") setTimeout(() => child.kill("SIGKILL"), delay);
        heard += data;
      });
    });
    expect(complaint).toBe("");
    const numbers = heard.split("\n").slice(0, -1).map(Number);
    const store = openSqlite(path);
    const found = new Set(store.sources().map((each) => each.file));
    store.close();
    for (const number of numbers) for (const part of [0, 1, 2]) expect(found).toContain(`${number}.${part}`);
    expect(found.size % 3).toBe(0);
    acknowledged = numbers.at(-1)!;
  }
});

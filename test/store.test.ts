/** What every store must keep, looped over the implementations; and what a kill must not take. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { Fault } from "../src/model/fault.ts";
import type { Source } from "../src/model/source.ts";
import { openSqlite } from "../src/store/sqlite/index.ts";
import type { Store } from "../src/store/store.ts";
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

const stores: { readonly [name: string]: () => Store } = {
  "SQLite in a file": () => openSqlite(fresh()),
  "SQLite in memory": () => openSqlite(":memory:"),
};

for (const [name, create] of Object.entries(stores)) {
  describe(name, () => {
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
      expect(store.add([source("one", { outlet: "A" }), source("two")])).toEqual([true, true]);
      const before = store.fingerprint();
      expect(store.add([source("one", { outlet: "A" }), source("two"), source("one")])).toEqual([
        false,
        false,
        false,
      ]);
      expect(store.fingerprint()).toBe(before);
      expect(store.sources()).toHaveLength(2);
      store.close();
    });

    test("the same bytes from another outlet are another report", () => {
      const store = create();
      expect(store.add([source("one", { outlet: "A" }), source("one", { outlet: "B" })])).toEqual([
        true,
        true,
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
      expect(store.add([source("good")])).toEqual([true]);
      store.close();
    });

    test("records are kept under their key, the last ones only", () => {
      const store = create();
      const records = { records: [sampleRecord()] };
      expect(store.kept("a")).toBeNull();
      store.keep("a", records);
      expect(store.kept("a")).toEqual(records);
      store.keep("b", { records: [] });
      expect(store.kept("a")).toBeNull();
      expect(store.kept("b")).toEqual({ records: [] });
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

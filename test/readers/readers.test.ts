/** Readings made in workers: the same as without them, and one report that never ends ends alone. */
import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { Fault } from "../../src/model/fault.ts";
import type { Source } from "../../src/model/source.ts";
import { readAll } from "../../src/operations/readers.ts";
import { read } from "../../src/read.ts";

const ENDLESS = new URL("endless.ts", import.meta.url);

const story: readonly Source[] = globSync(new URL("../../stories/*/reports/*.txt", import.meta.url).pathname)
  .sort()
  .map((path) => ({ file: basename(path), bytes: readFileSync(path), form: "text", known: {} }));

function named(...files: string[]): Source[] {
  return files.map((file) => ({ file, bytes: new TextEncoder().encode("text"), form: "text", known: {} }));
}

test("readings are the same from one worker, from three, and from none", async () => {
  const here = story.map(read);
  expect(story.length).toBeGreaterThan(2);
  for (const workers of [1, 3]) expect(await readAll(story, { workers })).toEqual(here);
});

test("a report that cannot be read is a Fault in its place", async () => {
  const nothing: Source = { file: "nothing.txt", bytes: new Uint8Array(0), form: "text", known: {} };
  const answers = await readAll([story[0]!, nothing, story[1]!], { workers: 1 });
  expect(answers.map((each) => (each instanceof Fault ? each.code : "read"))).toEqual([
    "read",
    "empty-report",
    "read",
  ]);
});

test.each([1, 2])(
  "with %i workers, reports without end are ended and all others are read",
  async (workers) => {
    const files = ["a", "b", "endless", "c", "hungry", "d", "endless", "e", "f", "g", "h"];
    const answers = await readAll(named(...files), { workers, longest: 5_000, memory: 64 }, ENDLESS);
    expect(answers.map((each) => (each as Fault).code)).toEqual(
      files.map((file) => ({ endless: "too-long", hungry: "too-heavy" })[file] ?? "empty-report"),
    );
  },
);

test("how many are done is told after each, also after one that was ended", async () => {
  const told: string[] = [];
  const heard = (done: number, of: number) => told.push(`${done}/${of}`);
  await readAll(named("a", "hungry", "b"), { workers: 1, memory: 64, heard }, ENDLESS);
  expect(told).toEqual(["1/3", "2/3", "3/3"]);
});

test("a bug in a reader is no Fault of the report", async () => {
  const broken = new URL(
    "data:text/javascript,import%20%22node:worker_threads%22;throw%20new%20Error(%22broken%22)",
  );
  await expect(readAll(named("a"), {}, broken)).rejects.toThrow("broken");
});

test("no reports need no workers", async () => {
  expect(await readAll([])).toEqual([]);
});

/**
 * kill -9 in the middle of adding, at fifty random moments: each report is whole or absent, with its signature, the index is
 * what the reports that are there give, and adding goes on from there.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, expect, test } from "vitest";
import { sign } from "../src/gather.ts";
import { entriesOf } from "../src/store/entries.ts";
import { openSqlite } from "../src/store/sqlite/index.ts";
import type { Store } from "../src/store/store.ts";
import { expectAsRebuilt, SMALL } from "./rebuilt.ts";

const KILLS = 50;
/** Of the kills in one store. */
const ROUNDS = 5;
const FILES = 60;

const folder = mkdtempSync(join(tmpdir(), "readout-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const of = (path: string) => JSON.stringify(new URL(`../src/${path}`, import.meta.url).href);
/**
 * Signs and adds the files of a folder, ten a transaction, and brings the index up to date after each; says when it begins,
 * and after each how many are kept.
 */
const CHILD = `
  import { readdirSync, readFileSync } from "node:fs";
  import { sign } from ${of("gather.ts")};
  import { groupsIn } from ${of("operations/grouping.ts")};
  import { openSqlite } from ${of("store/sqlite/index.ts")};
  const [path, folder] = process.argv.slice(1);
  const sources = readdirSync(folder).map((file) =>
    ({ file, bytes: readFileSync(folder + "/" + file), form: "text",
      known: { outlet: folder, published: "2031-03-" + (10 + Number.parseInt(file) % 17) } }));
  const say = (what) => process.stdout.write(what + "\\n");
  say("begun");
  const store = openSqlite(path);
  for (let at = 0; at < sources.length; at += 10) {
    const batch = sources.slice(at, at + 10);
    store.add(batch, batch.map((source) => ({ edition: "1", ...sign(source) })));
    say(at + batch.length);
    groupsIn(store, [...store.signed("1")], "1", ${JSON.stringify(SMALL)});
  }
  say("ended");`;

/** Runs it, and kills it so many milliseconds after it has begun; answers how many it had acknowledged, and for how long it ran. */
async function adding(store: string, reports: string, killAfter: number | null) {
  const child = spawn(process.execPath, ["--input-type=module", "-e", CHILD, store, reports]);
  let [heard, complaint, begun] = ["", "", 0];
  child.stderr.on("data", (data) => {
    complaint += data;
  });
  await new Promise<void>((resolve) => {
    child.on("close", () => resolve());
    child.stdout.on("data", (data) => {
      if (begun === 0) {
        begun = performance.now();
        if (killAfter !== null) setTimeout(() => child.kill("SIGKILL"), killAfter);
      }
      heard += data;
    });
  });
  const numbers = heard.split("\n").slice(0, -1).map(Number).filter(Number.isFinite);
  return {
    acknowledged: numbers.at(-1) ?? 0,
    complaint,
    ended: heard.endsWith("ended\n"),
    ran: performance.now() - begun,
  };
}

function reportsOf(round: number): string {
  const reports = join(folder, `reports-${round}`);
  mkdirSync(reports);
  for (let n = 0; n < FILES; n++)
    writeFileSync(
      join(reports, `${n}.txt`),
      `Report ${n} of ${round}\n\n${`The harbour board met for hour ${n}. `.repeat(1 + (n % 90))}`,
    );
  return reports;
}

/** How many reports of each folder the store has; every one of them is as its file is. */
function whole(path: string): Map<string, number> {
  const database = new DatabaseSync(path);
  expect(database.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
  const orphans = "SELECT count(*) AS n FROM contents WHERE sha256 NOT IN (SELECT sha256 FROM receipts)";
  expect(database.prepare(orphans).get()).toEqual({ n: 0 });
  database.close();
  const store = openSqlite(path);
  const found = new Map<string, number>();
  for (const { file, bytes, known } of store.sources()) {
    const reports = known.outlet!;
    found.set(reports, (found.get(reports) ?? 0) + 1);
    if (!readFileSync(join(reports, file)).equals(bytes))
      throw new Error(`${file} of ${reports} is not as it was`);
  }
  const reports = store.reports();
  expect(reports).toHaveLength([...found.values()].reduce((sum, each) => sum + each, 0));
  const entries = entriesOf(reports);
  expect(entries.map(({ id }) => store.entry(id))).toEqual(entries);
  const signed = [...store.signed("1")];
  expect(signed).toHaveLength(reports.length);
  for (const { id, bytes } of signed) expect(Buffer.from(bytes)).toEqual(Buffer.from(signatureOf(store, id)));
  expectAsRebuilt(store, "1");
  store.close();
  return found;
}

const made = new Map<string, Uint8Array>();

function signatureOf(store: Store, id: string): Uint8Array {
  const bytes = made.get(id) ?? sign(store.source(store.entry(id)!.version)).bytes;
  made.set(id, bytes);
  return bytes;
}

test("fifty kills at random moments of adding leave each report whole or absent", {
  timeout: 900_000,
}, async () => {
  const first = await adding(join(folder, "whole.sqlite"), reportsOf(0), null);
  let scale = first.ran;
  expect([first.complaint, whole(join(folder, "whole.sqlite")).size]).toEqual(["", 1]);
  let inTheMiddle = 0;
  for (let kill = 1; kill <= KILLS; kill++) {
    const path = join(folder, `${Math.floor((kill - 1) / ROUNDS)}.sqlite`);
    const reports = reportsOf(kill);
    const moment = Math.random() * scale;
    const run = await adding(path, reports, moment);
    const what = `kill ${kill}, after ${moment.toFixed(1)} of ${scale.toFixed(1)} ms`;
    expect(run.complaint, what).toBe("");
    openSqlite(path).close();
    const found = whole(path).get(reports) ?? 0;
    expect(found, what).toBeGreaterThanOrEqual(run.acknowledged);
    if (run.ended) scale = Math.min(scale, run.ran);
    else if (found < FILES) inTheMiddle += 1;
    if (kill % ROUNDS > 0) continue;
    await adding(path, reports, null);
    expect(whole(path).get(reports), what).toBe(FILES);
  }
  // Were every kill too late, the test would have shown nothing.
  expect(inTheMiddle).toBeGreaterThan(KILLS / 5);
});

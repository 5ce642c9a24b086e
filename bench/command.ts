/** The whole `readout record` command as a process, beside a process that only tags the same texts with wink-nlp. */
import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { measureInTurns } from "./measure.ts";
import type { Row } from "./row.ts";

const ROUNDS = 9;

const path = (from: string) => new URL(from, import.meta.url).pathname;
const SEEDS = path("../../shared/seeds");
const FOLDER = existsSync(SEEDS) ? SEEDS : path("../stories/tunnel-talks/reports");

const reports = globSync("*.{txt,html}", { cwd: FOLDER }).sort();
const [record, rival] = await measureInTurns(
  [
    [path("../bin/readout.js"), "record", FOLDER, "--together", "--json"],
    [path("rival.ts"), ...reports.map((file) => join(FOLDER, file))],
  ],
  ROUNDS,
);
const what = `the command on ${reports.length} reports`;
const tags = "a process that tags them with wink-nlp";
const rows: Row[] = [
  {
    what: `${what}, wall time`,
    unit: "ms",
    own: record!.milliseconds,
    rival: tags,
    others: rival!.milliseconds,
  },
  { what: `${what}, peak memory`, unit: "MB", own: record!.megabytes, rival: tags, others: rival!.megabytes },
];
console.log(JSON.stringify(rows));

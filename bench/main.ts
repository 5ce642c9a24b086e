/**
 * npm run bench: the whole `readout record` command, against a process that only tags the same texts with wink-nlp; always
 * as a ratio, both measured in the same run. --data DIR takes other reports, --write puts the table into the README.
 */
import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureInTurns } from "./measure.ts";
import { betweenMarkers } from "./readme.ts";

const path = (from: string) => new URL(from, import.meta.url).pathname;
const SEEDS = path("../../shared/seeds");
const EXAMPLE = path("../stories/tunnel-talks/reports");

const { values: options } = parseArgs({
  options: {
    data: { type: "string", default: existsSync(SEEDS) ? SEEDS : EXAMPLE },
    rounds: { type: "string", default: "9" },
    write: { type: "boolean", default: false },
  },
});

const reports = globSync("*.{txt,html}", { cwd: options.data }).sort();
const [record, rival] = await measureInTurns(
  [
    [path("../bin/readout.js"), "record", options.data, "--together", "--json"],
    [path("rival.ts"), ...reports.map((file) => join(options.data, file))],
  ],
  Number(options.rounds),
);

const rows = [
  ["wall time", record!.milliseconds, rival!.milliseconds, "ms"],
  ["peak memory", record!.megabytes, rival!.megabytes, "MB"],
] as const;
const table = [
  `| ${reports.length} reports | readout record | wink-nlp tags them | ratio |`,
  "| --- | --- | --- | --- |",
  ...rows.map(
    ([what, own, other, unit]) =>
      `| ${what} | ${own.toFixed(0)} ${unit} | ${other.toFixed(0)} ${unit} | ${(own / other).toFixed(2)} |`,
  ),
].join("\n");
console.log(table);
if (options.write) betweenMarkers("bench", table);

/**
 * npm run eval -- --data DIR: runs the tasks on the benchmarks in DIR and prints one table. --predictions writes what was
 * predicted, --verbose prints what was missed, --check holds the figures against their floors, --raise lifts the floors, --write updates the README.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { betweenMarkers } from "../bench/readme.ts";
import { belowFloor, raised, readFloors, writeFloors } from "./floors.ts";
import { readRows, writeRows } from "./rows.ts";
import { halfOf, sampleOf } from "./split.ts";
import { inMarkdown, printed, type Result } from "./table.ts";
import type { Scores } from "./task.ts";
import { type Entry, load, TASKS } from "./tasks.ts";

const USAGE = `usage: npm run eval -- --data DIR [--task NAME …] [--predictions DIR] [--split seen|unseen] [--sample N]
                    [--check] [--raise] [--write] [--verbose] [--json]`;

const { values: options } = parseArgs({
  options: {
    data: { type: "string" },
    task: { type: "string", multiple: true },
    predictions: { type: "string" },
    split: { type: "string" },
    sample: { type: "string" },
    check: { type: "boolean", default: false },
    raise: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    verbose: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});

const part = options.split !== undefined || options.sample !== undefined;
const wrong = complaint();
if (wrong !== null) {
  console.error(`${wrong}\n${USAGE}`);
  process.exit(1);
}

const entries = TASKS.filter((entry) => options.task?.includes(entry.name) ?? true);
const results: Result[] = [];
const broken: string[] = [];
for (const entry of entries) {
  try {
    const result = await run(entry);
    if (result !== null) results.push(result);
  } catch (error) {
    broken.push(entry.name);
    console.error(`${entry.name}: broken,`, error);
  }
}
console.log(
  options.json
    ? JSON.stringify(Object.fromEntries(results.map(({ entry, scores }) => [entry.name, scores])))
    : printed(results),
);

const floors = readFloors();
if (options.raise)
  writeFloors(results.reduce((all, { entry, scores }) => raised(all, entry.name, scores), floors));
if (options.write) betweenMarkers("figures", inMarkdown(results));
const low = options.check
  ? results.flatMap(({ entry, scores }) => belowFloor(floors, entry.name, scores))
  : [];
for (const each of low) console.error(`below its floor: ${each}`);
process.exitCode = low.length > 0 || broken.length > 0 ? 1 : 0;

async function run(entry: Entry): Promise<Result | null> {
  const task = await load(entry.name);
  if (task === null) return skip(entry, "no task file yet");
  const all = task.load === undefined ? readRows(options.data!, entry.name) : await task.load(options.data!);
  if (all === null) return skip(entry, "its data is not there");
  const half = all.filter((row) => options.split === undefined || halfOf(row) === options.split);
  const rows = options.sample === undefined ? half : sampleOf(half, Number(options.sample));
  const start = performance.now();
  const predictions = await task.predict(rows);
  const seconds = (performance.now() - start) / 1000;
  if (options.predictions !== undefined) writeRows(options.predictions, entry.name, predictions);
  if (options.verbose) for (const line of task.details?.(rows, predictions) ?? []) console.log(line);
  const hidden = rows.filter((row) => halfOf(row) === "unseen");
  const halves = hidden.length > 0 && hidden.length < rows.length;
  const unseen = !halves ? null : entry.learnedFromAll ? measured(entry) : task.score(hidden, predictions);
  return { entry, rows: rows.length, scores: task.score(rows, predictions), unseen, seconds };
}

/** What weights of the seen half alone reach on the unseen one, as measure-unseen.ts wrote it. */
function measured({ name }: Entry): Scores | null {
  const all: { readonly [task: string]: Scores } = JSON.parse(
    readFileSync(new URL("unseen.json", import.meta.url), "utf8"),
  );
  return all[name] ?? null;
}

function skip(entry: Entry, why: string): null {
  console.error(`${entry.name}: skipped, ${why}`);
  return null;
}

function complaint(): string | null {
  if (options.data === undefined) return "--data DIR is missing: the folder of the benchmarks.";
  const unknown = options.task?.find((name) => !TASKS.some((entry) => entry.name === name));
  if (unknown !== undefined)
    return `There is no task ${unknown}. Tasks: ${TASKS.map(({ name }) => name).join(" ")}`;
  if (options.split !== undefined && !["seen", "unseen"].includes(options.split))
    return "--split is seen or unseen.";
  if (options.sample !== undefined && !(Number(options.sample) > 0)) return "--sample is a number of rows.";
  if (part && (options.check || options.raise || options.write))
    return "--check, --raise and --write take the whole benchmark: leave out --split and --sample.";
  return null;
}

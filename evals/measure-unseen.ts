/**
 * node evals/measure-unseen.ts --data DIR: the honest figures of the tasks whose shipped weights come from both halves. Each
 * is learned anew from the seen half, scored on the unseen, written to unseen.json, and learned from all again.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Scores } from "./task.ts";

const TRAINED = { "quotes-polnear": "train-quotes.ts", "whowhat-giveme5w1h": "train-event.ts" } as const;
const FILE = new URL("unseen.json", import.meta.url);

const { values } = parseArgs({ options: { data: { type: "string" } } });
const { data } = values;
if (data === undefined) throw new Error("usage: node evals/measure-unseen.ts --data DIR");

const run = (file: string, ...options: string[]) =>
  execFileSync(process.execPath, [new URL(file, import.meta.url).pathname, "--data", data, ...options], {
    encoding: "utf8",
  });
const measured: { [task: string]: Scores } = {};
for (const [task, trainer] of Object.entries(TRAINED)) {
  run(trainer);
  try {
    measured[task] = JSON.parse(run("main.ts", "--task", task, "--split", "unseen", "--json"))[task];
  } finally {
    run(trainer, "--all");
  }
}
writeFileSync(FILE, `${JSON.stringify(measured, null, 2)}\n`);
console.log(measured);

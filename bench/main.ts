/**
 * npm run bench: speed and memory, always as a ratio to a rival measured in the same run. --only NAME takes one measure,
 * --size N the size of the stream of `scale`, --write puts the table into the README, where `scale` has one of its own. Each
 * measure is a process of its own, without threads that help it on other cores.
 */
import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { betweenMarkers } from "./readme.ts";
import { type Row, table } from "./row.ts";

const MEASURES = ["command", "reading", "pages", "length", "worker", "scale"];
/** It takes a quarter of an hour, and is measured when it is asked for. */
const LONG = "scale";

const { values: options } = parseArgs({
  options: {
    only: { type: "string", default: MEASURES.filter((name) => name !== LONG).join() },
    size: { type: "string" },
    write: { type: "boolean", default: false },
  },
});

const measured = table(options.only.split(",").flatMap(rowsOf));
console.log(measured);
if (options.write) betweenMarkers(options.only === LONG ? LONG : "bench", measured);

function rowsOf(name: string): Row[] {
  if (!MEASURES.includes(name)) throw new Error(`${name} is none of ${MEASURES.join(", ")}`);
  const script = new URL(`${name}.ts`, import.meta.url).pathname;
  const size = name === LONG && options.size !== undefined ? ["--size", options.size] : [];
  const printed = execFileSync(process.execPath, ["--single-threaded", script, ...size], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(printed);
}

/** Memory of one worker that reads ten thousand different reports, beside its memory after two thousand. */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Row } from "./row.ts";
import { newsTexts, sourceOf } from "./texts.ts";

const [EARLY, LATE] = [2_000, 10_000];
/** Between two sweeps memory rises: the least of the last so many reports counts. */
const LAST = 500;

const texts = newsTexts().filter((text) => text.length > 1_000 && text.length < 6_000);
const worker = new Worker(new URL("../src/operations/reader.ts", import.meta.url), {
  resourceLimits: { maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 32 },
});
const early = await leastUpTo(0, EARLY);
const late = await leastUpTo(EARLY, LATE);
await worker.terminate();
const rows: Row[] = [
  {
    what: `heap of a worker after ${LATE.toLocaleString("en")} reports`,
    unit: "MB",
    own: late,
    rival: `after ${EARLY.toLocaleString("en")}`,
    others: early,
    goal: "≈ 1",
  },
];
console.log(JSON.stringify(rows));

async function leastUpTo(from: number, to: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let at = from; at < to; at += 1) {
    worker.postMessage(sourceOf(mixed(at), `report ${at}`));
    await once(worker, "message");
    if (at < to - LAST || at % 5 !== 0) continue;
    const { used_heap_size: used } = await worker.getHeapStatistics();
    least = Math.min(least, used / 1e6);
  }
  return least;
}

/** The beginning of one text and the end of another, so that no two reports are the same. */
function mixed(at: number): string {
  const first = texts[at % texts.length]!;
  const second = texts[Math.floor(at / texts.length + at * 7) % texts.length]!;
  return `${first.slice(0, first.length >> 1)}\n\nNo. ${at}\n\n${second.slice(second.length >> 1)}`;
}

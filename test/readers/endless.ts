/** A reader that never comes back from one report, and takes memory without end for another. */
import { parentPort } from "node:worker_threads";
import type { Source } from "../../src/model/source.ts";

parentPort!.on("message", ({ file }: Source) => {
  if (file === "endless") for (;;);
  const hoard: number[][] = [];
  while (file === "hungry") hoard.push(new Array(100_000).fill(hoard.length));
  parentPort!.postMessage({ fault: { code: "empty-report", detail: file } });
});

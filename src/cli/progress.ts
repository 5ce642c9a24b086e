/**
 * What is being done, how far it is and for how long, on standard error, once it takes more than a second and only on a
 * terminal. The analysis holds the thread, so the clock runs in another.
 */
import { Worker } from "node:worker_threads";
import type { Context } from "../operations/operation.ts";

/** Five times a second: a bar that moves, at a cost nobody notices. */
const CLOCK = `
const { parentPort, workerData: columns } = require("node:worker_threads");
const { writeSync } = require("node:fs");
const begun = Date.now();
let said = { what: "Reading" }, shown = "";
const bar = ({ done, of }) => {
  const full = Math.round((20 * Math.min(done, of)) / of);
  return " [" + "█".repeat(full) + "░".repeat(20 - full) + "] " + done + " of " + of;
};
const show = () => {
  const { what, progress } = said;
  const line = (what + (progress && progress.of > 1 ? bar(progress) : " …")).slice(0, columns - 10);
  const now = "\\r\\x1b[K" + line + ", " + Math.round((Date.now() - begun) / 1000) + " s";
  if (now !== shown) writeSync(2, (shown = now));
};
parentPort.on("message", (heard) => {
  if (heard !== null) return void (said = heard);
  if (shown !== "") writeSync(2, "\\r\\x1b[K");
  process.exit();
});
setTimeout(() => setInterval(show, 200), 800);
`;

export interface Clock {
  readonly doing: Context["doing"];
  readonly done: () => Promise<void>;
}

export function progress(): Clock {
  if (!process.stderr.isTTY) return { doing: () => {}, done: async () => {} };
  const clock = new Worker(CLOCK, { eval: true, workerData: process.stderr.columns || 80 });
  const ended = new Promise<void>((resolve) => clock.once("exit", () => resolve()));
  return {
    doing: (what, progress) => clock.postMessage({ what, progress }),
    done: () => {
      clock.postMessage(null);
      return ended;
    },
  };
}

/**
 * What is being done and for how long, on standard error, once it takes more than a second and only on a terminal. The
 * analysis holds the thread, so the clock runs in another.
 */
import { Worker } from "node:worker_threads";

const CLOCK = `
const { parentPort } = require("node:worker_threads");
const { writeSync } = require("node:fs");
const begun = Date.now();
let what = "Reading", shown = false;
parentPort.on("message", (said) => {
  if (said !== null) return void (what = said);
  if (shown) writeSync(2, "\\r\\x1b[K");
  process.exit();
});
setInterval(() => {
  shown = true;
  writeSync(2, "\\r\\x1b[K" + what + " … " + Math.round((Date.now() - begun) / 1000) + " s");
}, 1000);
`;

export interface Progress {
  readonly doing: (what: string) => void;
  readonly done: () => Promise<void>;
}

export function progress(): Progress {
  if (!process.stderr.isTTY) return { doing: () => {}, done: async () => {} };
  const clock = new Worker(CLOCK, { eval: true });
  const ended = new Promise<void>((resolve) => clock.once("exit", () => resolve()));
  return {
    doing: (what) => clock.postMessage(what),
    done: () => {
      clock.postMessage(null);
      return ended;
    },
  };
}

/** What every worker of readers.ts does: a source comes in, and what is made of it, or the Fault why not, goes out. */
import { parentPort } from "node:worker_threads";
import { Fault } from "../model/fault.ts";
import type { Source } from "../model/source.ts";
import type { Answer } from "./readers.ts";

export function answering<T>(make: (source: Source) => T): void {
  parentPort?.on("message", (source: Source) => parentPort!.postMessage(answerTo(source, make)));
}

function answerTo<T>(source: Source, make: (source: Source) => T): Answer<T> {
  try {
    return { made: make(source) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { fault: { code: error.code, detail: error.detail } };
  }
}

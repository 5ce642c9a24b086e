/** A worker of readers.ts: sources come in one after another, and for each a reading or a Fault goes out. */
import { enableCompileCache } from "node:module";
import { parentPort } from "node:worker_threads";
import type { FaultCode } from "../model/fault.ts";
import type { Source } from "../model/source.ts";
import type { Reading } from "../model/statement.ts";

export type Answer =
  | { readonly reading: Reading }
  | { readonly fault: { readonly code: FaultCode; readonly detail: string } };

enableCompileCache();
const { Fault } = await import("../model/fault.ts");
const { read } = await import("../read.ts");

parentPort?.on("message", (source: Source) => parentPort!.postMessage(answerTo(source)));

function answerTo(source: Source): Answer {
  try {
    return { reading: read(source) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { fault: { code: error.code, detail: error.detail } };
  }
}

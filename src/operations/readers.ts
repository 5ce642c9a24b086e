/**
 * Sources → readings, in worker threads: a report that takes too long or too much memory costs its worker, is a Fault of
 * its own, and the next is read as usual. What comes out depends neither on the number of workers nor on who was quicker.
 */
import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { Fault } from "../model/fault.ts";
import type { Source } from "../model/source.ts";
import type { Reading } from "../model/statement.ts";
import type { Answer } from "./reader.ts";

export interface Bounds {
  readonly workers: number;
  /** Milliseconds for one report. */
  readonly longest: number;
  /** Megabytes of a worker's heap. */
  readonly memory: number;
}

const BOUNDS: Bounds = {
  // Each takes 100 MB and half a second to begin; more than four wait for the one thread that relates what they read.
  workers: Math.min(4, availableParallelism()),
  // The longest report allowed takes some two seconds; a machine that does ten other things must not decide what is read.
  longest: 20_000,
  // The tagger has 40 MB, the marks of the longest report allowed another hundred.
  memory: 400,
};

/** A worker pays off from this many reports on. */
const WORTH_A_WORKER = 12;
/** So many sources wait in each worker, so that it need not wait for this thread. */
const AHEAD = 4;

/** Not `reader.js`: in a clone the sources run as they are. */
const READER = new URL(`./reader${extname(import.meta.url)}`, import.meta.url);

/**
 * Reads all, in the order given: for each its reading, or the Fault for which it cannot be read. `heard` is told after each
 * how many are done.
 */
export async function readAll(
  sources: readonly Source[],
  bounds: Partial<Bounds> & { readonly heard?: (done: number, of: number) => void } = {},
  reader: URL = READER,
): Promise<(Reading | Fault)[]> {
  let done = 0;
  const answer = (at: number, its: Reading | Fault) => {
    answers[at] = its;
    done += 1;
    bounds.heard?.(done, sources.length);
  };
  const { workers, longest, memory } = { ...BOUNDS, ...bounds };
  const answers: (Reading | Fault)[] = new Array(sources.length);
  const waiting = [...sources.keys()].reverse();
  const hired = Math.min(
    workers,
    Math.ceil(sources.length / (bounds.workers === undefined ? WORTH_A_WORKER : 1)),
  );
  await Promise.all(Array.from({ length: hired }, employ));
  return answers;

  /** One worker after another, until nothing waits. */
  async function employ(): Promise<void> {
    while (waiting.length > 0) {
      const left = await employOne();
      // Who was given to the worker behind the report that ended it is read by the next.
      waiting.push(...left.reverse());
    }
  }

  /** Answers which sources the worker has left unread. */
  function employOne(): Promise<number[]> {
    const { promise, resolve, reject } = Promise.withResolvers<number[]>();
    const worker = new Worker(reader, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 32 },
    });
    const given: number[] = [];
    let timer: NodeJS.Timeout | undefined;
    const watch = () => {
      clearTimeout(timer);
      const [current] = given;
      if (current === undefined) return;
      // This thread may have been busy itself: what has been answered meanwhile is heard first.
      timer = setTimeout(() => setImmediate(() => given[0] === current && give("too-long")), longest);
    };
    const hand = () => {
      while (given.length < AHEAD && waiting.length > 0) {
        const at = waiting.pop()!;
        given.push(at);
        const bytes = new Uint8Array(sources[at]!.bytes);
        worker.postMessage({ ...sources[at]!, bytes }, [bytes.buffer]);
      }
      watch();
      if (given.length === 0) end([]);
    };
    const end = (left: number[]) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      worker.terminate().then(() => resolve(left), reject);
    };
    const give = (code: "too-long" | "too-heavy") => {
      const [guilty, ...left] = given;
      if (guilty !== undefined) answer(guilty, new Fault(code, sources[guilty]!.file));
      end(left);
    };
    worker.on("message", (said: Answer) => {
      const at = given.shift()!;
      answer(at, "reading" in said ? said.reading : new Fault(said.fault.code, said.fault.detail));
      hand();
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") return give("too-heavy");
      clearTimeout(timer);
      reject(error);
    });
    hand();
    return promise;
  }
}

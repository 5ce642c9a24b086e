/**
 * Sources → readings, in worker threads: a report that takes too long or too much memory costs its worker, is a Fault of
 * its own, and the next is read as usual. What comes out depends neither on the number of workers nor on who was quicker.
 */
import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { Signing } from "../gather.ts";
import { Fault, type FaultCode } from "../model/fault.ts";
import type { Source } from "../model/source.ts";
import type { Reading } from "../model/statement.ts";

export interface Bounds {
  readonly workers: number;
  /** Milliseconds for one report. */
  readonly longest: number;
  /** Megabytes of a worker's heap. */
  readonly memory: number;
}

/** What a worker says of each source, in the order in which they were given. */
export type Answer<T> =
  | { readonly made: T }
  | { readonly fault: { readonly code: FaultCode; readonly detail: string } };

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
const beside = (name: string) => new URL(`./${name}${extname(import.meta.url)}`, import.meta.url);
const READER = beside("reader");
const SIGNER = beside("signer");

type Heard = (done: number, of: number) => void;

/**
 * Reads all, in the order given: for each its reading, or the Fault for which it cannot be read. `heard` is told after each
 * how many are done.
 */
export async function readAll(
  sources: readonly Source[],
  { heard, ...bounds }: Partial<Bounds> & { readonly heard?: Heard } = {},
  reader: URL = READER,
): Promise<(Reading | Fault)[]> {
  const pool = new Pool<Reading>(reader, bounds);
  try {
    return await pool.work(sources, heard);
  } finally {
    await pool.close();
  }
}

/** Workers that make signatures, for as long as they are needed. */
export function signers(): Pool<Signing> {
  return new Pool(SIGNER, {});
}

interface Job<T> {
  readonly source: Source;
  readonly answer: (its: T | Fault) => void;
  readonly fail: (error: Error) => void;
}

/** Workers are hired as they pay off, and wait for more work until the pool is closed. */
export class Pool<T> {
  readonly #url: URL;
  readonly #bounds: Bounds;
  readonly #fewFor: number;
  /** The next one last. */
  readonly #waiting: Job<T>[] = [];
  readonly #employed = new Set<Employed<T>>();
  readonly #leaving: Promise<unknown>[] = [];

  constructor(url: URL, bounds: Partial<Bounds>) {
    this.#url = url;
    this.#bounds = { ...BOUNDS, ...bounds };
    this.#fewFor = bounds.workers === undefined ? WORTH_A_WORKER : 1;
  }

  async work(sources: readonly Source[], heard?: Heard): Promise<(T | Fault)[]> {
    let done = 0;
    const jobs: Job<T>[] = [];
    const answers = sources.map(
      (source) =>
        new Promise<T | Fault>((resolve, reject) => {
          const answer = (its: T | Fault) => {
            done += 1;
            heard?.(done, sources.length);
            resolve(its);
          };
          jobs.push({ source, answer, fail: reject });
        }),
    );
    const before = this.#waiting.splice(0);
    for (const job of [...jobs.reverse(), ...before]) this.#waiting.push(job);
    const wanted = Math.min(this.#bounds.workers, Math.ceil(sources.length / this.#fewFor));
    while (this.#employed.size < wanted) this.#hire();
    for (const each of this.#employed) each.hand();
    return Promise.all(answers);
  }

  async close(): Promise<void> {
    for (const each of this.#employed) this.#leaving.push(each.end());
    this.#employed.clear();
    await Promise.all(this.#leaving);
  }

  #hire(): void {
    const one = new Employed<T>(this.#url, this.#bounds, this.#waiting, (left, error) => {
      this.#employed.delete(one);
      this.#leaving.push(one.end());
      for (const job of error === null ? [] : [...left, ...this.#waiting.splice(0)]) job.fail(error!);
      if (error !== null) return;
      // Who was given to the worker behind the report that ended it is read by the next.
      this.#waiting.push(...left.reverse());
      if (this.#waiting.length > 0) this.#hire();
    });
    this.#employed.add(one);
    one.hand();
  }
}

/** One worker, and what it has been given. */
class Employed<T> {
  readonly #worker: Worker;
  readonly #longest: number;
  readonly #waiting: Job<T>[];
  readonly #given: Job<T>[] = [];
  readonly #over: (left: Job<T>[], error: Error | null) => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    url: URL,
    { longest, memory }: Bounds,
    waiting: Job<T>[],
    over: (left: Job<T>[], error: Error | null) => void,
  ) {
    this.#longest = longest;
    this.#waiting = waiting;
    this.#over = over;
    this.#worker = new Worker(url, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 32 },
    });
    this.#worker.on("message", (said: Answer<T>) => {
      this.#given.shift()!.answer("made" in said ? said.made : new Fault(said.fault.code, said.fault.detail));
      this.hand();
    });
    this.#worker.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") this.#give("too-heavy");
      else this.#over(this.#given.splice(0), error);
    });
  }

  hand(): void {
    while (this.#given.length < AHEAD && this.#waiting.length > 0) {
      const job = this.#waiting.pop()!;
      this.#given.push(job);
      const bytes = new Uint8Array(job.source.bytes);
      this.#worker.postMessage({ ...job.source, bytes }, [bytes.buffer]);
    }
    this.#watch();
  }

  async end(): Promise<unknown> {
    clearTimeout(this.#timer);
    this.#worker.removeAllListeners();
    return this.#worker.terminate();
  }

  #watch(): void {
    clearTimeout(this.#timer);
    const [current] = this.#given;
    if (current === undefined) return;
    // This thread may have been busy itself: what has been answered meanwhile is heard first.
    const late = () => setImmediate(() => this.#given[0] === current && this.#give("too-long"));
    this.#timer = setTimeout(late, this.#longest);
  }

  #give(code: "too-long" | "too-heavy"): void {
    const [guilty, ...left] = this.#given.splice(0);
    guilty?.answer(new Fault(code, guilty.source.file));
    this.#over(left, null);
  }
}

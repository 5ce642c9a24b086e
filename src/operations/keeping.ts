/**
 * What arrives → the store, in batches, each one transaction: what was acknowledged is there whatever happens next, and a
 * stop falls between two batches. A second run finds by their hash the bytes that are there, and goes on from there.
 */
import type { Problem } from "../model/record.ts";
import type { Form, Source } from "../model/source.ts";
import type { Addition, Store } from "../store/store.ts";
import { Keeper } from "./signing.ts";

/** Each commit waits for the disk: a batch shares the wait, and is what a stop or a kill costs at most. */
const BATCH = { sources: 100, bytes: 8_000_000, milliseconds: 1_000 };

interface Passed {
  readonly skipped: string;
  readonly why: string;
}

export interface Kept {
  /** The files, by what they turned out to be. */
  readonly files: { readonly [addition in Addition]: readonly string[] };
  /** How many there were of each form. */
  readonly forms: { readonly [form in Form]?: number };
  readonly skipped: readonly Passed[];
  readonly problems: readonly Problem[];
  /** Stopped before all had arrived. */
  readonly stopped: boolean;
}

/** `store` is asked for when there is something to keep. `heard` is told after each batch how many were kept so far. */
export async function keepAll(
  arriving: AsyncGenerator<Source | Problem | Passed>,
  store: () => Store,
  stopping: AbortSignal,
  heard: (kept: number) => void,
): Promise<Kept> {
  const files: { [addition in Addition]: string[] } = { report: [], version: [], known: [] };
  const forms: { [form in Form]?: number } = {};
  const skipped: Passed[] = [];
  const problems: Problem[] = [];
  let kept = 0;
  let batch = new Batch();
  const keeper = new Keeper();
  const flush = async () => {
    if (batch.sources.length === 0) return;
    const additions = await keeper.keep(store(), batch.sources);
    for (const [at, { file, form }] of batch.sources.entries()) {
      files[additions[at]!].push(file);
      forms[form] = (forms[form] ?? 0) + 1;
    }
    kept += batch.sources.length;
    batch = new Batch();
    heard(kept);
  };
  try {
    for await (const each of until(arriving, stopping)) {
      if ("skipped" in each) skipped.push(each);
      else if ("code" in each) problems.push(each);
      else batch.push(each);
      if (batch.isFull()) await flush();
    }
    await flush();
  } finally {
    await keeper.close();
  }
  return { files, forms, skipped, problems, stopped: stopping.aborted };
}

class Batch {
  readonly sources: Source[] = [];
  private bytes = 0;
  private begun = 0;

  push(source: Source): void {
    if (this.sources.length === 0) this.begun = performance.now();
    this.sources.push(source);
    this.bytes += source.bytes.length;
  }

  isFull(): boolean {
    if (this.sources.length === 0) return false;
    return (
      this.sources.length >= BATCH.sources ||
      this.bytes >= BATCH.bytes ||
      performance.now() - this.begun >= BATCH.milliseconds
    );
  }
}

/** What is arriving until it ends or is to stop; it does not wait for what is on its way then. */
async function* until<T>(arriving: AsyncGenerator<T>, stopping: AbortSignal): AsyncGenerator<T> {
  const stopped = new Promise<null>((resolve) => {
    if (stopping.aborted) resolve(null);
    stopping.addEventListener("abort", () => resolve(null), { once: true });
  });
  while (true) {
    const next = await Promise.race([stopped, arriving.next()]);
    if (next === null || stopping.aborted) {
      void arriving.return(undefined).catch(() => {});
      return;
    }
    if (next.done) return;
    yield next.value;
  }
}

/**
 * What a user points at → sources, one after the other: files, folders, addresses, standard input, with what
 * sources.csv says of them. One thing that cannot be read is a problem of that thing; a path that is not there, or a
 * table that is malformed, is a Fault.
 */
import { basename } from "node:path";
import { Fault } from "../model/fault.ts";
import type { Problem } from "../model/record.ts";
import type { Known, Source } from "../model/source.ts";
import type { Arrival } from "./arrival.ts";
import { Budget, MOST_BYTES } from "./budget.ts";
import { arrivalFrom, sizeOf, utc } from "./disk.ts";
import { listFiles } from "./files.ts";
import type { Skipped } from "./format.ts";
import { isDate } from "./known.ts";
import { byName, distinctNames } from "./names.ts";
import { type Fetch, open, openAddress, type Route } from "./opening.ts";
import { problem, problemOf } from "./problems.ts";
import { Tally } from "./skipped.ts";
import { knownOf, readTables, unknownFiles } from "./tables.ts";

export interface IntakeOptions {
  /** A table in the form of sources.csv; it wins over the one in the folder. */
  readonly sources?: string;
  /** The day of publication for reports of which nothing else says it. */
  readonly published?: string;
  /** What "-" stands for. */
  readonly stdin?: Uint8Array | AsyncIterable<Uint8Array>;
  /** Brings what an address leads to; without it, addresses are problems. */
  readonly fetch?: Fetch;
  /** Told before and after each file and address how many of them are done. */
  readonly heard?: (done: number, of: number) => void;
  /** The time of retrieval; the clock's, unless given. */
  readonly now?: () => Date;
}

export interface Intake {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
  /** What was passed over, alike things in one. */
  readonly skipped: readonly Skipped[];
}

type Taken = Source | Problem | Skipped;

/**
 * Files sorted by name, then addresses and standard input as given; at the end, what was passed over. Only one source
 * is held at a time.
 */
export async function* arrive(
  paths: readonly string[],
  options: IntakeOptions = {},
): AsyncGenerator<Source | Problem | Skipped> {
  if (options.published !== undefined && !isDate(options.published))
    throw new Fault("bad-date", options.published);
  const listing = await listFiles(paths.filter((path) => path !== "-" && !isAddress(path)));
  const names = distinctNames([...listing.files, ...listing.unread]);
  const tables = await readTables(listing, options.sources);
  const now = options.now ?? (() => new Date());
  const visited = new Set<string>();
  const route = (name: string, size: number | null): Route => ({
    budget: new Budget(name, size),
    fetch: options.fetch,
    visited,
    nested: 0,
    hops: 0,
  });
  const tally = new Tally();
  const given = new Set(listing.given);
  const seen = new Set<string>();

  async function* each(path: string): AsyncGenerator<Taken> {
    const name = names.get(path)!;
    try {
      const arrival = await arrivalFrom(path, name, knownOf(path, name, tables) ?? {}, now());
      yield* open(arrival, route(name, sizeOf(arrival)));
    } catch (error) {
      yield problemOf(error, name);
    }
  }
  async function* counted(things: readonly (() => AsyncGenerator<Taken>)[]): AsyncGenerator<Taken> {
    for (const [done, thing] of things.entries()) {
      options.heard?.(done, things.length);
      yield* thing();
    }
    options.heard?.(things.length, things.length);
  }
  async function* all(): AsyncGenerator<Taken> {
    for (const path of listing.unread) yield problem(names.get(path)!, "unreadable");
    yield* counted([
      ...listing.files
        .toSorted(byName(names))
        .map((path) => () => (given.has(path) ? orProblem(each(path), names.get(path)!) : each(path))),
      ...paths
        .filter(isAddress)
        .map((url) => () => orProblem(openAddress({ url, known: {} }, route(url, null)), url)),
    ]);
    if (paths.includes("-")) {
      const arrival = await standardInput(options, now());
      yield* orProblem(open(arrival, route(arrival.name, arrival.bytes.length)), arrival.name);
    }
  }
  const byOption = tables.filter(({ folder }) => folder === null);
  for await (const one of all()) {
    if ("skipped" in one) tally.add(one);
    else if ("code" in one) yield one;
    else {
      seen.add(basename(one.file)).add(one.file);
      const known = knownOf(one.file, one.file, byOption) ?? one.known;
      yield { ...one, known: withDay(known, options.published) };
    }
  }
  yield* unknownFiles(tables, listing, seen);
  yield* tally.told();
}

/** All of it at once. A Fault where nothing was found at all. */
export async function takeIn(paths: readonly string[], options: IntakeOptions = {}): Promise<Intake> {
  const sources: Source[] = [];
  const problems: Problem[] = [];
  const skipped: Skipped[] = [];
  for await (const each of arrive(paths, options)) {
    if ("skipped" in each) skipped.push(each);
    else if ("code" in each) problems.push(each);
    else sources.push(each);
  }
  if (sources.length === 0 && problems.every((each) => each.code === "bad-sources")) {
    throw new Fault("nothing-to-read", paths.join(", "));
  }
  return {
    sources,
    problems: problems.toSorted((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : 0)),
    skipped,
  };
}

function isAddress(path: string): boolean {
  return /^https?:\/\//i.test(path);
}

/** What the user names is to be read: that it was passed over is a problem, unless something in it was read. */
async function* orProblem(taken: AsyncGenerator<Taken>, name: string): AsyncGenerator<Taken> {
  let found = 0;
  let passed: Skipped | null = null;
  for await (const each of taken) {
    if ("skipped" in each) passed ??= each;
    else found += 1;
    if (found > 0 || !("skipped" in each)) yield each;
  }
  if (found === 0 && passed !== null) yield problem(name, "not-read", `${name}: ${passed.why}`);
}

function withDay(known: Known, published: string | undefined): Known {
  return known.published !== undefined || published === undefined ? known : { ...known, published };
}

async function standardInput(options: IntakeOptions, now: Date): Promise<Arrival> {
  const given = options.stdin ?? [];
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of given instanceof Uint8Array ? [given] : given) {
    parts.push(part);
    size += part.length;
    if (size > MOST_BYTES) throw new Fault("too-large", "standard input");
  }
  const name = "standard-input";
  const retrieval = { address: name, retrieved: utc(now), method: "standard input", status: null } as const;
  return { name, bytes: new Uint8Array(Buffer.concat(parts)), type: null, known: {}, retrieval };
}

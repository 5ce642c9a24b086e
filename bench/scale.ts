/**
 * Grouping on a generated stream (stream.ts): time and memory a report at the given size, evenings included, beside ten
 * thousand; the index opened again; neighbours found, beside comparing with all; time a report, beside a search of MiniSearch
 * for the nearest. `--size 1000000` takes another size than a hundred thousand; MiniSearch has `--rival` reports at most.
 */
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import MiniSearch from "minisearch";
import { Frequencies } from "../src/group/frequencies.ts";
import { Neighbours } from "../src/group/neighbours.ts";
import { Packed } from "../src/group/packed.ts";
import { Stream } from "../src/group/stream.ts";
import type { Row } from "./row.ts";
import { stream } from "./stream.ts";

const FEW = 10_000;
const { values: options } = parseArgs({
  options: { size: { type: "string", default: "100000" }, rival: { type: "string", default: "100000" } },
});
const MANY = Number(options.size);
const RIVAL = Math.min(MANY, Number(options.rival));
const BATCH = 1000;
/** Reports whose cost is measured, the last ones, or all there are; and those that are looked up by comparing with all. */
const [TIMED, ASKED] = [20_000, 100];
/** The commonest words are left out of the search: with them it takes still longer. */
const COMMONEST = 100;
const NEAREST = 5;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const rows: Row[] = [...growth(), ...recall()];
console.log(JSON.stringify(rows));

function memory(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

interface Measured {
  /** µs */
  readonly time: number;
  readonly bytes: number;
}

function growth(): Row[] {
  const before = memory();
  let grouping = new Stream();
  const source = stream();
  const took: number[] = [];
  const measured = new Map<number, Measured>();
  let kept: Uint8Array = new Uint8Array(0);
  for (let done = 0; done < MANY; done += BATCH) {
    const batch = Array.from({ length: BATCH }, () => source.next().value!.signature);
    const start = process.cpuUsage().user;
    for (const each of batch) {
      if (grouping.isEvening(each)) grouping.keepEvening();
      grouping.place(each);
    }
    took.push((process.cpuUsage().user - start) / BATCH);
    const size = done + BATCH;
    if (size !== FEW && size !== MANY) continue;
    const last = took.slice(-TIMED / BATCH);
    const time = last.reduce((sum, each) => sum + each, 0) / last.length;
    batch.length = 0;
    measured.set(size, { time, bytes: (memory() - before) / size });
    if (size === MANY) {
      kept = grouping.keepEvening();
    }
  }
  const begun = process.cpuUsage().user;
  grouping = Stream.read(kept);
  const reopening = (process.cpuUsage().user - begun) / 1000;
  const told = process.cpuUsage().user;
  const stories = grouping.stories().length;
  const telling = (process.cpuUsage().user - told) / 1000;
  const [few, many] = [measured.get(FEW)!, measured.get(MANY)!];
  const [at, atFew] = [MANY, FEW].map((size) => size.toLocaleString("en"));
  return [
    {
      what: `placing a report among ${at}`,
      unit: "µs",
      own: many.time,
      rival: `among ${atFew}`,
      others: few.time,
      goal: "≤ 1.3",
    },
    ...[[at, many] as const, [atFew, few] as const].map(([size, { bytes }]) => ({
      what: `memory of a report among ${size}`,
      unit: "bytes",
      own: bytes,
      rival: "a kilobyte",
      others: 1024,
      goal: "≤ 1",
    })),
    {
      what: `the index of ${at} read again (${(kept.length / 1e6).toFixed(0)} MB)`,
      unit: "ms",
      own: reopening,
      rival: "ten seconds",
      others: 10_000,
      goal: "≤ 1",
    },
    {
      what: `their ${stories.toLocaleString("en")} stories told`,
      unit: "ms",
      own: telling,
      rival: "ten seconds",
      others: 10_000,
      goal: "≤ 1",
    },
  ];
}

function recall(): Row[] {
  const neighbours = new Neighbours();
  const frequencies = new Frequencies();
  const packed = new Packed();
  const places: number[] = [];
  const search = new MiniSearch({ fields: ["text"], tokenize: (text) => text.split(" ").filter(isTelling) });
  const source = stream();
  const share = { few: 0, many: 0, rival: 0 };
  const time = { own: 0, rival: 0 };
  const nearestOf = (place: number): number[] =>
    places
      .map((other, number) => ({ number, all: packed.common(place, other).all }))
      .filter(({ all }) => all > 0.15)
      .sort((a, b) => b.all - a.all)
      .slice(0, NEAREST)
      .map(({ number }) => number);
  for (let number = 0; number < RIVAL; number += 1) {
    const { signature, words } = source.next().value!;
    const place = packed.put(frequencies.take(signature));
    const atFew = number < FEW && number >= FEW - ASKED;
    const atMany = number >= RIVAL - ASKED;
    const start = process.cpuUsage().user;
    neighbours.add(signature);
    if (atMany) time.own += process.cpuUsage().user - start;
    if (atFew || atMany) {
      const truth = nearestOf(place);
      const beside = new Set<number>();
      neighbours.each(
        number,
        () => 0,
        (other) => beside.add(other),
      );
      const found = shareOf(truth, beside);
      if (atFew) share.few += found / ASKED;
      if (atMany) {
        share.many += found / ASKED;
        const begun = process.cpuUsage().user;
        const hits = search.search(words.join(" ")).slice(0, Math.max(NEAREST, beside.size));
        time.rival += process.cpuUsage().user - begun;
        share.rival += shareOf(truth, new Set(hits.map(({ id }) => id as number))) / ASKED;
      }
    }
    places.push(place);
    search.add({ id: number, text: words.join(" ") });
  }
  const many = RIVAL.toLocaleString("en");
  return [
    {
      what: `nearest ${NEAREST} of ${FEW.toLocaleString("en")} found`,
      unit: "",
      own: share.few,
      rival: "comparing with all",
      others: 1,
      goal: "≥ 0.99",
    },
    {
      what: `nearest ${NEAREST} of ${many} found`,
      unit: "",
      own: share.many,
      rival: "MiniSearch",
      others: share.rival,
      goal: "> 1",
    },
    {
      what: `finding them among ${many}`,
      unit: "µs",
      own: time.own / ASKED,
      rival: "MiniSearch",
      others: time.rival / ASKED,
      goal: "≤ 0.1",
    },
  ];
}

function isTelling(word: string): boolean {
  return !word.startsWith("w") || Number(word.slice(1)) >= COMMONEST;
}

/** Of a report without any, all are found. */
function shareOf(truth: readonly number[], found: ReadonlySet<number>): number {
  return truth.length === 0 ? 1 : truth.filter((each) => found.has(each)).length / truth.length;
}

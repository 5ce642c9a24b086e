/**
 * Signatures in the order of publication → the stories they tell, at a cost a report that does not grow. On the first evening
 * after so many reports all is settled; and what is older than some weeks then, behind enough newer reports, leaves the index:
 * it keeps its story, no report is compared with it any more, and a story that nothing has joined since is closed. The
 * evenings follow from the reports alone, so a stream that is written on one and read again goes on as if it had never ended.
 */
import { Gathering } from "./gathering.ts";
import type { Signature } from "./signature.ts";
import { Reader, Writer } from "./slabs.ts";
import { NONE } from "./vocabulary.ts";

export interface Window {
  /** Reports between two evenings at least; a stream of fewer is settled in the end alone. */
  readonly evening: number;
  /** What leaves the index: older than so many days, and with so many newer reports; and only when so many do. */
  readonly days: number;
  readonly reports: number;
  readonly atOnce: number;
}

const WINDOW: Window = { evening: 4000, days: 14, reports: 10_000, atOnce: 6000 };

export class Stream {
  #gathering = new Gathering();
  /** For each report that has left: the one that it shares its story with for good, a later one, or itself. */
  #left: Uint32Array = new Uint32Array(0);
  #since = 0;
  #day: number | null = null;
  readonly #window: Window;

  constructor(window = WINDOW) {
    this.#window = window;
  }

  /** As it was on an evening. */
  static read(bytes: Uint8Array, window = WINDOW): Stream {
    const read = new Stream(window);
    read.#read(bytes);
    return read;
  }

  get size(): number {
    return this.#left.length + this.#gathering.size;
  }

  /** Whether it is evening before this report comes. Undated ones come last, and have none. */
  isEvening({ day }: Signature): boolean {
    if (this.#since < this.#window.evening || day === null) return false;
    return this.#day === null || Math.floor(day) > Math.floor(this.#day);
  }

  /** Settles, and answers all that the stream is then. It goes on from just that, as whoever reads it does. */
  keepEvening(): Uint8Array {
    const { days, reports, atOnce } = this.#window;
    this.#gathering.tidy();
    const first = Math.min(this.#gathering.firstAfter(days), this.#gathering.size - reports);
    if (first >= atOnce) this.#leave(first);
    const to = new Writer();
    to.array(this.#left);
    this.#gathering.write(to);
    const bytes = to.bytes();
    this.#read(bytes);
    return bytes;
  }

  #read(bytes: Uint8Array): void {
    const from = new Reader(bytes);
    this.#left = from.words();
    this.#gathering = Gathering.read(from);
    this.#since = 0;
    this.#day = null;
  }

  place(signature: Signature): void {
    this.#gathering.place(signature);
    this.#since += 1;
    this.#day = signature.day;
  }

  /** When no more will come: for each story the places of its reports in the stream. Only once: it is over then. */
  stories(): number[][] {
    this.#gathering.settle(true);
    const assigned = this.#gathering.assigned();
    const left = this.#left.length;
    const groups = new Map<number, number[]>();
    const root = new Uint32Array(this.size);
    for (let place = this.size - 1; place >= 0; place -= 1) {
      const host = place < left ? this.#left[place]! : place;
      // Those in the index have the number of their story, those that left that of the last report of theirs.
      root[place] = place >= left ? assigned[place - left]! : host === place ? NONE - place : root[host]!;
    }
    for (const [place, story] of root.entries()) {
      const group = groups.get(story);
      if (group === undefined) groups.set(story, [place]);
      else group.push(place);
    }
    return [...groups.values()];
  }

  #leave(first: number): void {
    const base = this.#left.length;
    const assigned = this.#gathering.assigned();
    const keeper = new Map<number, number>();
    const left = new Uint32Array(base + first);
    left.set(this.#left);
    for (let report = assigned.length - 1; report >= 0; report -= 1) {
      const story = assigned[report]!;
      // Of those that stay the first, which leaves last; else of those that leave the last.
      if (report >= first || !keeper.has(story)) keeper.set(story, report);
      if (report < first) left[base + report] = base + keeper.get(story)!;
    }
    this.#left = left;
    this.#gathering = this.#gathering.since(first);
  }
}

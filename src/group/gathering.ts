/**
 * Reports in their order of arrival → stories: each report joins the story to whose nearest reports it has the best odds,
 * or begins one. `settle` then lets later evidence speak: what has changed since it was last called, or has a new report
 * near it, is taken apart and put together again, best odds first; reports that fit better elsewhere move; what has
 * stayed alone for days is judged without its day.
 */
import { gapBetween } from "./likeness.ts";
import { Links } from "./links.ts";
import { Neighbours } from "./neighbours.ts";
import type { Signature } from "./signature.ts";
import type { Reader, Writer } from "./slabs.ts";
import { Traffic } from "./traffic.ts";

const SETTINGS = {
  /** A report's odds against a story are the mean of its best odds against so many of the story's reports. */
  nearest: 6,
  join: 0.7,
  merge: 0.63,
  /** Days behind which a story of few reports is a straggler, and the odds it needs without them. */
  apart: 3,
  straggler: 0.76,
  /** In a stream only a lone report straggles; where fewer reports than this come out a day, a pair does too: an archive is thin. */
  few: { stream: 1, archive: 2 },
  archive: 0.5,
  /** How much better another story has to fit before a report moves. */
  reluctance: 0.02,
  rounds: 3,
  /** Odds from which a new report makes a story worth another look, and how large a story is taken apart for it. */
  touch: 0.5,
  apartUpTo: 32,
  /** So many of a story's newest reports stand for it. */
  newest: 64,
};

export interface Placed {
  /** Reports count from 0 in the order of arrival, stories in that of their first report. */
  readonly report: number;
  readonly story: number;
}

export class Gathering {
  #traffic = new Traffic();
  #neighbours = new Neighbours();
  /** Report → its story; stories → their reports. A story that was merged away is empty. */
  readonly #storyOf: number[] = [];
  readonly #stories: Set<number>[] = [];
  readonly #days: (number | null)[] = [];
  /** Sum and number of the known days of each story's reports. */
  readonly #known: { sum: number; count: number }[] = [];
  /** Stories that changed since the last time everything was settled. */
  readonly #changed = new Set<number>();
  /** Stories that are too young to be called stragglers. */
  readonly #waiting = new Set<number>();
  #newest = Number.NEGATIVE_INFINITY;

  static read(from: Reader): Gathering {
    const read = new Gathering();
    read.#traffic = Traffic.read(from);
    read.#neighbours = Neighbours.read(from);
    read.#newest = from.number();
    for (const day of from.reals()) read.#days.push(Number.isNaN(day) ? null : day);
    const sums = from.reals();
    for (const [story, count] of from.words().entries()) {
      read.#stories.push(new Set());
      read.#known.push({ sum: sums[story]!, count });
    }
    for (const [report, story] of from.words().entries()) {
      read.#storyOf.push(story);
      read.#stories[story]!.add(report);
    }
    for (const story of from.words()) read.#waiting.add(story);
    return read;
  }

  /** When all is settled: only then is there nothing else to remember. */
  write(to: Writer): void {
    if (this.#changed.size > 0) throw new Error("a gathering is written when it is settled");
    this.#traffic.write(to);
    this.#neighbours.write(to);
    to.number(this.#newest);
    to.array(Float64Array.from(this.#days, (day) => day ?? Number.NaN));
    to.array(Float64Array.from(this.#known, ({ sum }) => sum));
    to.array(Uint32Array.from(this.#known, ({ count }) => count));
    to.array(Uint32Array.from(this.#storyOf));
    to.array(Uint32Array.from(this.#waiting));
  }

  get size(): number {
    return this.#storyOf.length;
  }

  /** The first report that came out after so many days before the newest, or the number of all. */
  firstAfter(days: number): number {
    const first = this.#days.findIndex((day) => day === null || day > this.#newest - days);
    return first < 0 ? this.size : first;
  }

  /** When all is settled: the reports from this number on alone, in their stories; they count from 0 again. */
  since(first: number): Gathering {
    const kept = new Gathering();
    kept.#traffic = this.#traffic;
    kept.#neighbours = this.#neighbours.since(first);
    kept.#newest = this.#newest;
    const now = new Map<number, number>();
    for (let report = first; report < this.size; report += 1) {
      const before = this.#storyOf[report]!;
      const story = now.get(before) ?? kept.#begin();
      now.set(before, story);
      kept.#days.push(this.#days[report]!);
      kept.#put(report - first, story);
    }
    kept.#changed.clear();
    for (const story of this.#waiting) if (now.has(story)) kept.#waiting.add(now.get(story)!);
    return kept;
  }

  /** The story of each report. */
  assigned(): readonly number[] {
    return this.#storyOf;
  }

  place(signature: Signature): Placed {
    const report = this.#neighbours.add(signature);
    this.#days.push(signature.day);
    if (signature.day !== null) {
      this.#traffic.add(signature.day);
      this.#newest = Math.max(this.#newest, signature.day);
    }
    const story = this.#best(report, null) ?? this.#begin();
    this.#put(report, story);
    return { report, story };
  }

  /** `complete` says that no more reports will come, so that none is too young to be a straggler. */
  settle(complete = false): void {
    if (complete) this.#newest = Number.POSITIVE_INFINITY;
    const first = this.#stories.length;
    this.#takeApart();
    this.#merge(this.#changed);
    for (let round = 0; round < SETTINGS.rounds; round += 1) {
      if (!this.#move()) break;
      this.#merge(this.#changed);
    }
    this.#close(first);
  }

  /** The same at a fifth of the cost: stories are joined, and none is taken apart. */
  tidy(): void {
    const first = this.#stories.length;
    this.#merge(this.#changed);
    this.#close(first);
  }

  #close(first: number): void {
    for (const story of this.#changed) this.#waiting.add(story);
    this.#merge(this.#due(), true);
    this.#changed.clear();
    this.#closeUp(first);
  }

  /** The reports of each story, by their order of arrival. */
  stories(): number[][] {
    return this.#stories
      .filter((each) => each.size > 0)
      .map((each) => [...each].sort((a, b) => a - b))
      .sort((a, b) => a[0]! - b[0]!);
  }

  #begin(): number {
    this.#known.push({ sum: 0, count: 0 });
    return this.#stories.push(new Set()) - 1;
  }

  #put(report: number, story: number): void {
    this.#storyOf[report] = story;
    this.#stories[story]!.add(report);
    this.#count(story, report, 1);
  }

  #give(report: number, to: number): void {
    const story = this.#storyOf[report]!;
    this.#stories[story]!.delete(report);
    this.#count(story, report, -1);
    this.#put(report, to);
  }

  #count(story: number, report: number, times: 1 | -1): void {
    this.#changed.add(story);
    const day = this.#days[report];
    if (day === null || day === undefined) return;
    const known = this.#known[story]!;
    known.sum += times * day;
    known.count += times;
  }

  #dayOfStory(story: number | undefined): number | null {
    const { sum, count } = this.#known[story ?? -1] ?? { sum: 0, count: 0 };
    return count === 0 ? null : sum / count;
  }

  /** The report's own day, or else that of its story: without it, undated reports would chain months together. */
  #dayOf(report: number): number | null {
    return this.#days[report] ?? this.#dayOfStory(this.#storyOf[report]);
  }

  #gapTo(day: number | null): (other: number) => number | null {
    return (other) => gapBetween(day, this.#dayOf(other), this.#traffic);
  }

  #best(report: number, now: number | null): number | null {
    const found = new Map<number, number[]>();
    this.#neighbours.each(report, this.#gapTo(this.#days[report] ?? null), (other, odds) => {
      const story = this.#storyOf[other];
      if (story === undefined) return;
      push(found, story, odds);
      if (now === null && odds > SETTINGS.touch) this.#changed.add(story);
    });
    let best: number | null = null;
    let most = SETTINGS.join;
    for (const [story, row] of found) {
      const others = this.#stories[story]!.size - Number(story === now);
      const fit = meanOfBest(row, others) + (story === now ? SETTINGS.reluctance : 0);
      if (fit > most || (fit === most && best !== null && story < best)) {
        most = fit;
        best = story;
      }
    }
    return best;
  }

  /** Each report of a changed story goes to the story it fits best; whether any did. */
  #move(): boolean {
    let moved = false;
    const reports = [...this.#changed].flatMap((story) => [...this.#stories[story]!]).sort((a, b) => a - b);
    for (const report of reports) {
      const now = this.#storyOf[report]!;
      const best = this.#best(report, now);
      if (best === now || (best === null && this.#stories[now]!.size === 1)) continue;
      this.#give(report, best ?? this.#begin());
      moved = true;
    }
    return moved;
  }

  /** Joins the two stories with the best odds, again and again, while they are good enough. */
  #merge(stories: ReadonlySet<number>, stragglers = false): void {
    const links = new Links();
    const relink = (story: number): void => {
      for (const [other, odds] of this.#linksOf(story, stragglers)) {
        if (stragglers && !this.#straggles(story, other)) continue;
        if (odds >= (stragglers ? SETTINGS.straggler : SETTINGS.merge)) links.set(story, other, odds);
      }
    };
    for (const story of stories) if (this.#stories[story]!.size > 0) relink(story);
    for (let best = links.strongest(); best !== null; best = links.strongest()) {
      const { a, b } = best;
      for (const report of [...this.#stories[b]!]) this.#give(report, a);
      links.drop(a);
      links.drop(b);
      relink(a);
    }
  }

  /** Each report of a small story that has changed stands alone again: what later evidence no longer joins falls apart. */
  #takeApart(): void {
    for (const story of [...this.#changed]) {
      const reports = [...this.#stories[story]!];
      if (reports.length > SETTINGS.apartUpTo) continue;
      for (const report of reports.sort((a, b) => a - b).slice(1)) this.#give(report, this.#begin());
    }
  }

  /** The stories that began while all was settled take the first numbers from `first` on. */
  #closeUp(first: number): void {
    const begun = this.#stories.splice(first);
    const known = this.#known.splice(first);
    for (const [at, reports] of begun.entries()) {
      if (reports.size === 0) continue;
      const story = this.#stories.push(reports) - 1;
      this.#known.push(known[at]!);
      for (const report of reports) this.#storyOf[report] = story;
      if (this.#waiting.delete(first + at)) this.#waiting.add(story);
    }
    for (const story of this.#waiting) if (story >= this.#stories.length) this.#waiting.delete(story);
  }

  /** Stories behind whose day enough others have passed, so that what is still alone will stay so. */
  #due(): Set<number> {
    const due = new Set([...this.#waiting].filter((story) => !this.#isYoung(this.#dayOfStory(story))));
    for (const story of due) this.#waiting.delete(story);
    return due;
  }

  #isYoung(day: number | null): boolean {
    return day !== null && this.#newest - day <= SETTINGS.apart;
  }

  /** What stayed alone may be a reprint, or bear the day of its page: it is judged again without its day. */
  #straggles(one: number, other: number): boolean {
    const [day, theirs] = [this.#dayOfStory(one), this.#dayOfStory(other)];
    if (day === null || theirs === null || Math.abs(day - theirs) <= SETTINGS.apart) return false;
    if (this.#isYoung(day) || this.#isYoung(theirs)) return false;
    const thin = this.#traffic.between(day, theirs) < SETTINGS.archive * Math.abs(day - theirs);
    const few = thin ? SETTINGS.few.archive : SETTINGS.few.stream;
    return Math.min(this.#stories[one]!.size, this.#stories[other]!.size) <= few;
  }

  /** The odds of this story and each other one: the mean over the reports of both. */
  #linksOf(story: number, undated: boolean): Map<number, number> {
    const sums = new Map<number, { own: number; back: Map<number, number[]> }>();
    const reports = [...this.#stories[story]!].sort((a, b) => b - a).slice(0, SETTINGS.newest);
    for (const report of reports) {
      const rows = new Map<number, number[]>();
      this.#neighbours.each(report, this.#gapTo(undated ? null : this.#dayOf(report)), (other, value) => {
        const theirs = this.#storyOf[other]!;
        if (theirs === story) return;
        const entry = sums.get(theirs) ?? { own: 0, back: new Map<number, number[]>() };
        sums.set(theirs, entry);
        push(rows, theirs, value);
        push(entry.back, other, value);
      });
      for (const [other, row] of rows) sums.get(other)!.own += meanOfBest(row, this.#stories[other]!.size);
    }
    return new Map(
      [...sums].map(([other, { own, back }]) => {
        let theirs = 0;
        for (const row of back.values()) theirs += meanOfBest(row, reports.length);
        const size = Math.min(SETTINGS.newest, this.#stories[other]!.size);
        return [other, (own / reports.length + Math.min(1, theirs / size)) / 2] as const;
      }),
    );
  }
}

function push(rows: Map<number, number[]>, key: number, value: number): void {
  const row = rows.get(key);
  if (row === undefined) rows.set(key, [value]);
  else row.push(value);
}

/** Mean of the best odds; those of a story's reports that are not even candidates count as none. */
function meanOfBest(odds: number[], size: number): number {
  const taken = Math.min(SETTINGS.nearest, size);
  if (odds.length > 1) odds.sort((a, b) => b - a);
  let sum = 0;
  for (let index = 0; index < Math.min(taken, odds.length); index += 1) sum += odds[index]!;
  return sum / taken;
}

/**
 * Reports in their order of arrival → stories: each report joins the story to whose nearest reports it has the best odds,
 * or begins one. `settle` then lets later evidence speak: stories that have grown together are merged, and reports that
 * fit better elsewhere move.
 */
import { Neighbours } from "./neighbours.ts";
import type { Signature } from "./signature.ts";

export const SETTINGS = {
  /** A report's odds against a story are the mean of its best odds against so many of the story's reports. */
  nearest: 6,
  join: 0.65,
  merge: 0.55,
  /** What two stories of more than one report need to be merged, if their days lie so far apart. */
  mergeApart: 0.8,
  apart: 14,
  /** How much better another story has to fit before a report moves. */
  reluctance: 0.02,
  rounds: 2,
};

export class Gathering {
  readonly #neighbours = new Neighbours();
  /** Report → its story; stories → their reports. A story that was merged away is empty. */
  readonly #storyOf: number[] = [];
  readonly #stories: Set<number>[] = [];
  readonly #days: (number | null)[] = [];
  /** Sum and number of the known days of each story's reports. */
  readonly #known: { sum: number; count: number }[] = [];

  /** The number of the story that the report joins or begins. */
  add(signature: Signature): number {
    const report = this.#neighbours.add(signature);
    this.#days.push(signature.day);
    const story = this.#best(report, null) ?? this.#begin();
    this.#place(report, story);
    return story;
  }

  settle(): void {
    this.#merge();
    for (let round = 0; round < SETTINGS.rounds; round += 1) {
      let moved = false;
      for (let report = 0; report < this.#storyOf.length; report += 1) {
        const now = this.#storyOf[report]!;
        const best = this.#best(report, now);
        if (best === now || (best === null && this.#stories[now]!.size === 1)) continue;
        this.#take(report, now);
        this.#place(report, best ?? this.#begin());
        moved = true;
      }
      this.#merge();
      if (!moved) break;
    }
  }

  /** The reports of each story, by their order of arrival. */
  stories(): number[][] {
    return this.#stories.filter((each) => each.size > 0).map((each) => [...each].sort((a, b) => a - b));
  }

  #begin(): number {
    this.#known.push({ sum: 0, count: 0 });
    return this.#stories.push(new Set()) - 1;
  }

  #place(report: number, story: number): void {
    this.#storyOf[report] = story;
    this.#stories[story]!.add(report);
    this.#count(story, report, 1);
  }

  #take(report: number, story: number): void {
    this.#stories[story]!.delete(report);
    this.#count(story, report, -1);
  }

  #count(story: number, report: number, times: 1 | -1): void {
    const day = this.#days[report];
    if (day === null || day === undefined) return;
    const known = this.#known[story]!;
    known.sum += times * day;
    known.count += times;
  }

  /** The report's own day, or else that of its story: without it, undated reports would chain months together. */
  #dayOf(report: number): number | null {
    const day = this.#days[report]!;
    if (day !== null) return day;
    const { sum, count } = this.#known[this.#storyOf[report]!] ?? { sum: 0, count: 0 };
    return count === 0 ? null : sum / count;
  }

  #best(report: number, now: number | null): number | null {
    let best: number | null = null;
    let most = SETTINGS.join;
    for (const [story, row] of this.#oddsByStory(report, this.#days[report]!)) {
      const others = this.#stories[story]!.size - Number(story === now);
      const fit = meanOfBest(row, others) + (story === now ? SETTINGS.reluctance : 0);
      if (fit > most || (fit === most && best !== null && story < best)) {
        most = fit;
        best = story;
      }
    }
    return best;
  }

  #gapTo(day: number | null): (other: number) => number | null {
    return (other) => {
      const theirs = day === null ? null : this.#dayOf(other);
      return day === null || theirs === null ? null : Math.abs(day - theirs);
    };
  }

  #oddsByStory(report: number, day: number | null): Map<number, number[]> {
    const found = new Map<number, number[]>();
    this.#neighbours.each(report, this.#gapTo(day), (other, odds) => {
      const story = this.#storyOf[other];
      if (story !== undefined) push(found, story, odds);
    });
    return found;
  }

  /** Joins the two stories with the best odds, again and again, while they are good enough. */
  #merge(): void {
    const links = new Map<number, Map<number, number>>();
    const relink = (story: number): void => {
      for (const [other, odds] of this.#linksOf(story)) {
        if (odds < this.#needed(story, other)) continue;
        set(links, story, other, odds);
        set(links, other, story, odds);
      }
    };
    for (const [story, reports] of this.#stories.entries()) if (reports.size > 0) relink(story);
    for (;;) {
      const best = bestLink(links);
      if (best === null) return;
      const [kept, gone] = [Math.min(best.a, best.b), Math.max(best.a, best.b)];
      for (const report of [...this.#stories[gone]!]) {
        this.#take(report, gone);
        this.#place(report, kept);
      }
      for (const story of [kept, gone]) {
        for (const other of links.get(story)?.keys() ?? []) links.get(other)?.delete(story);
        links.delete(story);
      }
      relink(kept);
    }
  }

  /** A report of another month may join a story late; two stories that each had their own days are rarely one. */
  #needed(a: number, b: number): number {
    const [first, second] = [this.#known[a]!, this.#known[b]!];
    if (this.#stories[a]!.size < 2 || this.#stories[b]!.size < 2) return SETTINGS.merge;
    if (first.count === 0 || second.count === 0) return SETTINGS.merge;
    const gap = Math.abs(first.sum / first.count - second.sum / second.count);
    return gap > SETTINGS.apart ? SETTINGS.mergeApart : SETTINGS.merge;
  }

  /** The odds of this story and each other one: the mean over the reports of both. */
  #linksOf(story: number): Map<number, number> {
    const sums = new Map<number, { own: number; back: Map<number, number[]> }>();
    for (const report of this.#stories[story]!) {
      const rows = new Map<number, number[]>();
      this.#neighbours.each(report, this.#gapTo(this.#dayOf(report)), (other, value) => {
        const theirs = this.#storyOf[other]!;
        if (theirs === story) return;
        const entry = sums.get(theirs) ?? { own: 0, back: new Map<number, number[]>() };
        sums.set(theirs, entry);
        push(rows, theirs, value);
        push(entry.back, other, value);
      });
      for (const [other, row] of rows) sums.get(other)!.own += meanOfBest(row, this.#stories[other]!.size);
    }
    const size = this.#stories[story]!.size;
    return new Map(
      [...sums].map(([other, { own, back }]) => {
        let theirs = 0;
        for (const row of back.values()) theirs += meanOfBest(row, size);
        return [other, (own / size + theirs / this.#stories[other]!.size) / 2] as const;
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

function bestLink(links: Map<number, Map<number, number>>): { a: number; b: number; odds: number } | null {
  let best: { a: number; b: number; odds: number } | null = null;
  for (const [a, row] of links) {
    for (const [b, odds] of row) {
      if (
        b > a &&
        (best === null ||
          odds > best.odds ||
          (odds === best.odds && (a < best.a || (a === best.a && b < best.b))))
      )
        best = { a, b, odds };
    }
  }
  return best;
}

function set(links: Map<number, Map<number, number>>, a: number, b: number, odds: number): void {
  const row = links.get(a);
  if (row === undefined) links.set(a, new Map([[b, odds]]));
  else row.set(b, odds);
}

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
  /** How much better another story has to fit before a report moves. */
  reluctance: 0.02,
  rounds: 2,
};

export class Gathering {
  readonly #neighbours = new Neighbours();
  /** Report → its story; stories → their reports. A story that was merged away is empty. */
  readonly #storyOf: number[] = [];
  readonly #stories: Set<number>[] = [];

  /** The number of the story that the report joins or begins. */
  add(signature: Signature): number {
    const report = this.#neighbours.add(signature);
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
        this.#stories[now]!.delete(report);
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
    return this.#stories.push(new Set()) - 1;
  }

  #place(report: number, story: number): void {
    this.#storyOf[report] = story;
    this.#stories[story]!.add(report);
  }

  #best(report: number, now: number | null): number | null {
    let best: number | null = null;
    let most = SETTINGS.join;
    for (const [story, odds] of this.#oddsByStory(report)) {
      const others = this.#stories[story]!.size - Number(story === now);
      const fit = meanOfBest(odds, others) + (story === now ? SETTINGS.reluctance : 0);
      if (fit > most || (fit === most && best !== null && story < best)) {
        most = fit;
        best = story;
      }
    }
    return best;
  }

  #oddsByStory(report: number): Map<number, number[]> {
    const found = new Map<number, number[]>();
    this.#neighbours.each(report, (other, odds) => {
      const story = this.#storyOf[other];
      if (story === undefined) return;
      const row = found.get(story);
      if (row === undefined) found.set(story, [odds]);
      else row.push(odds);
    });
    return found;
  }

  /** Joins the two stories with the best odds, again and again, while they are good enough. */
  #merge(): void {
    const links = new Map<number, Map<number, number>>();
    const relink = (story: number): void => {
      for (const [other, odds] of this.#linksOf(story)) {
        set(links, story, other, odds);
        set(links, other, story, odds);
      }
    };
    for (const [story, reports] of this.#stories.entries()) if (reports.size > 0) relink(story);
    for (;;) {
      const best = bestLink(links);
      if (best === null || best.odds < SETTINGS.merge) return;
      const [kept, gone] = [Math.min(best.a, best.b), Math.max(best.a, best.b)];
      for (const report of this.#stories[gone]!) this.#place(report, kept);
      this.#stories[gone]!.clear();
      for (const story of [kept, gone]) {
        for (const other of links.get(story)?.keys() ?? []) links.get(other)?.delete(story);
        links.delete(story);
      }
      relink(kept);
    }
  }

  /** The odds of this story and each other one: the mean over the reports of both. */
  #linksOf(story: number): Map<number, number> {
    const sums = new Map<number, { own: number; back: Map<number, number[]> }>();
    for (const report of this.#stories[story]!) {
      for (const [other, odds] of this.#oddsByStory(report)) {
        if (other === story) continue;
        const entry = sums.get(other) ?? { own: 0, back: new Map<number, number[]>() };
        entry.own += meanOfBest(odds, this.#stories[other]!.size);
        sums.set(other, entry);
      }
      this.#neighbours.each(report, (other, odds) => {
        const theirs = this.#storyOf[other]!;
        if (theirs === story) return;
        const back = sums.get(theirs)!.back;
        const row = back.get(other);
        if (row === undefined) back.set(other, [odds]);
        else row.push(odds);
      });
    }
    const size = this.#stories[story]!.size;
    return new Map(
      [...sums].map(([other, { own, back }]) => {
        let theirs = 0;
        for (const odds of back.values()) theirs += meanOfBest(odds, size);
        return [other, (own / size + theirs / this.#stories[other]!.size) / 2] as const;
      }),
    );
  }
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

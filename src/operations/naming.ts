/**
 * Ids that stories were given before → the ids they have now. An id that has been given out leads to its story for good: a
 * story keeps the oldest id of those that most of its first reports were shown under, and answers under the others too.
 * Stories that were joined and come apart again have their own ids again.
 */
import { z } from "zod";
import { identify } from "../text/identity.ts";

/** As it is remembered in the store. */
const names = z.object({
  /** Report → the id of the story that it was first shown in. */
  first: z.record(z.string(), z.string()),
  /** Every id given out, the oldest first, and the one it leads to. */
  leads: z.array(z.tuple([z.string(), z.string()])),
});

export type Names = z.output<typeof names>;

export const NAMES_KEY = "stories";

export function namesIn(remembered: unknown): Names {
  const found = names.safeParse(remembered);
  return found.success ? found.data : { first: {}, leads: [] };
}

/** These reports were shown in a story that they no longer belong to: it is not theirs to keep its id. */
export function forgetting({ first, leads }: Names, reports: readonly string[]): Names {
  const gone = new Set(reports);
  return { first: Object.fromEntries(Object.entries(first).filter(([report]) => !gone.has(report))), leads };
}

/** Sets of reports, each with the id that it has where no other was shown. */
interface Unnamed {
  readonly id: string;
  readonly reports: readonly string[];
}

interface Named<T> {
  readonly stories: (T & { readonly also: readonly string[] })[];
  readonly names: Names;
}

interface Shown {
  readonly under: string;
  /** Counts up from the report that was shown first. */
  readonly at: number;
}

/** `versionsOf` gives all ids that a report has had. */
export function named<T extends Unnamed>(
  stories: readonly T[],
  before: Names,
  versionsOf: (report: string) => readonly string[],
): Named<T> {
  const firstOf = new Map(Object.entries(before.first).map(([id, under], at) => [id, { under, at }]));
  const shown = (report: string) =>
    [report, ...versionsOf(report)].map((id) => firstOf.get(id)).find((id) => id !== undefined);
  const claims = claimsOf(stories, shown);
  const leads = new Map<string, string>();
  const idOf = new Map<Unnamed, string>();
  for (const [id, old] of before.leads) {
    const claimant = claims.get(id);
    if (claimant === undefined) leads.set(id, old);
    else {
      if (!idOf.has(claimant)) idOf.set(claimant, id);
      leads.set(id, idOf.get(claimant)!);
    }
  }
  for (const story of stories.filter((each) => !idOf.has(each))) {
    const id = fresh(story, (taken) => leads.get(taken) === taken);
    idOf.set(story, id);
    leads.set(id, id);
  }
  // What led to an id that itself leads on now leads there too.
  const end = (id: string): string => {
    const next = leads.get(id);
    return next === undefined || next === id ? id : end(next);
  };
  const all = [...leads.keys()].map((id): [string, string] => [id, end(id)]);
  const others = Map.groupBy(
    all.filter(([old, leadsTo]) => old !== leadsTo),
    ([, leadsTo]) => leadsTo,
  );
  const first = stories.flatMap((story) =>
    story.reports.map((id) => [id, shown(id)?.under ?? idOf.get(story)!] as const),
  );
  return {
    stories: stories.map((story) => {
      const id = idOf.get(story)!;
      return { ...story, id, also: (others.get(id) ?? []).map(([old]) => old) };
    }),
    names: { first: { ...before.first, ...Object.fromEntries(first) }, leads: all },
  };
}

/** Each id goes to the story that has most of the reports first shown under it; of several, to that with the earliest shown. */
function claimsOf(
  stories: readonly Unnamed[],
  shown: (report: string) => Shown | undefined,
): Map<string, Unnamed> {
  const most = new Map<string, { story: Unnamed; votes: number; earliest: number }>();
  for (const story of stories) {
    const all = story.reports.flatMap((id) => shown(id) ?? []);
    for (const [id, group] of Map.groupBy(all, ({ under }) => under)) {
      const claim = { story, votes: group.length, earliest: Math.min(...group.map(({ at }) => at)) };
      const best = most.get(id) ?? { votes: 0, earliest: 0 };
      if (claim.votes > best.votes || (claim.votes === best.votes && claim.earliest < best.earliest))
        most.set(id, claim);
    }
  }
  return new Map([...most].map(([id, { story }]) => [id, story]));
}

/** That of its founding report, unless another story goes by it. */
function fresh(story: Unnamed, isTaken: (id: string) => boolean): string {
  let { id } = story;
  while (isTaken(id)) id = identify("story", id);
  return id;
}

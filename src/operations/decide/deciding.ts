/** What merge, split and pin share: a decision is kept, and answered with the stories that come of it. */
import { z } from "zod";
import type { DecisionKind } from "../../model/decision.ts";
import { Fault } from "../../model/fault.ts";
import type { ReportName } from "../../store/decisions.ts";
import type { Store } from "../../store/store.ts";
import { newest } from "../../store/versions.ts";
import { findReport } from "../kept.ts";
import { forgetting, NAMES_KEY, namesIn } from "../naming.ts";
import type { Context } from "../operation.ts";
import { openShelf, type Shelf, type ShelfStory } from "../shelf.ts";

/** Named with a position of its own, so that a list of them may follow the story. */
export const reports = z.array(z.string().min(1)).min(1).meta({
  description: "reports: their ids or how those begin, their files' names, or their addresses",
  label: "REPORT",
  position: true,
  local: true,
});

const storySchema = z.strictObject({ id: z.string(), title: z.string(), reports: z.int() });

export const outcome = z.strictObject({
  number: z.int().describe("of the decision"),
  kind: z.enum(["merge", "split", "pin"]),
  stories: z.array(storySchema).describe("that the reports it names are in now"),
});

export type Outcome = z.output<typeof outcome>;

interface Wanted {
  readonly stories: readonly ShelfStory[];
  readonly reports: readonly string[];
  readonly with?: readonly string[];
  readonly apart?: readonly string[];
}

/** What is wanted is worked out from the stories as they are: with the store open, and nothing changed in between. */
export async function decide(
  kind: DecisionKind,
  path: string | undefined,
  context: Context,
  wanted: (stories: readonly ShelfStory[], store: Store) => Wanted,
): Promise<Outcome> {
  const store = context.openStore(path);
  try {
    const shelf = await openShelf(store, context);
    const { stories, reports: own, with: others = [], apart = [] } = wanted(shelf.stories, store);
    const names = (ids: readonly string[]) => ids.map((id) => nameOf(id, store));
    const decided = store.decide({
      kind,
      stories: stories.map((story) => ({ id: story.id, title: shelf.titleOf(story) })),
      reports: names(own),
      with: names(others),
      apart: names(apart),
    });
    // Whoever leaves a story leaves it its id.
    if (apart.length > 0) {
      const leaving = own.flatMap((id) => [id, ...(store.entry(id)?.earlier ?? [])]);
      store.remember(NAMES_KEY, forgetting(namesIn(store.recall(NAMES_KEY)), leaving));
    }
    const now = await openShelf(store, context);
    return { number: decided.number, kind, stories: storiesWith(now, [...own, ...others, ...apart]) };
  } finally {
    store.close();
  }
}

function nameOf(id: string, store: Store): ReportName {
  const entry = store.entry(id);
  if (entry === null) throw new Error(`the store has no report ${id} that a story of it has`);
  return { id, sha256: entry.version.sha256 };
}

/** The stories that have any of these reports. */
export function storiesWith(shelf: Shelf, some: readonly string[]): z.output<typeof storySchema>[] {
  const ids = new Set(some);
  return shelf.stories
    .filter(({ reports: own }) => own.some((id) => ids.has(id)))
    .map((story) => ({ id: story.id, title: shelf.titleOf(story), reports: story.reports.length }));
}

/** The ids of the reports that go by these names, each once. */
export function named(store: Store, names: readonly string[]): string[] {
  return [...new Set(names.map((name) => newest(findReport(store, name)).id))];
}

/** The story that has this report; a Fault where it is in none, since it could not be read. */
export function storyWith(stories: readonly ShelfStory[], report: string): ShelfStory {
  const found = stories.find(({ reports: own }) => own.includes(report));
  if (found === undefined) throw new Fault("not-in-story", `${report} could not be read, and is in none`);
  return found;
}

/** What came into the store → the stories it is in: which are new, and which have grown by how many reports. */
import { z } from "zod";
import type { Store } from "../store/store.ts";
import { newest } from "../store/versions.ts";
import type { Context } from "./operation.ts";
import { openShelf } from "./shelf.ts";

export const growth = z.strictObject({
  id: z.string(),
  title: z.string(),
  isNew: z.boolean().describe("none of its reports was there before"),
  added: z.int().describe("reports that were not there before"),
  changed: z.int().describe("reports of which a new version came"),
  reports: z.int().describe("that it has now"),
});

export type Growth = z.output<typeof growth>;

/** A store of more is not gone through unasked: it would take longer than a user waits for `add`. */
const MOST_REPORTS = 2000;

/** The ids of all versions in the store: to be taken before something comes. */
export function idsIn(store: Store): ReadonlySet<string> {
  if (store.size() > MOST_REPORTS) return new Set();
  return new Set(store.reports().flatMap(({ versions }) => versions.map(({ id }) => id)));
}

/** The stories that have what was not there `before`, those that grew most first; null where the store is too large. */
export async function grown(
  store: Store,
  before: ReadonlySet<string>,
  context: Context,
): Promise<Growth[] | null> {
  if (store.size() > MOST_REPORTS) return null;
  const kept = store.reports();
  const state = new Map(
    kept.map((report) => {
      const wasThere = report.versions.some(({ id }) => before.has(id));
      const { id } = newest(report);
      return [id, !wasThere ? "added" : before.has(id) ? "there" : "changed"] as const;
    }),
  );
  if ([...state.values()].every((each) => each === "there")) return [];
  const shelf = await openShelf(store, context);
  return shelf.stories
    .map((story) => {
      const { id, reports: own } = story;
      const number = (of: string) => own.filter((report) => state.get(report) === of).length;
      return {
        id,
        title: shelf.titleOf(story),
        isNew: number("added") === own.length,
        added: number("added"),
        changed: number("changed"),
        reports: own.length,
      };
    })
    .filter(({ added, changed }) => added + changed > 0)
    .toSorted((a, b) => Number(a.isNew) - Number(b.isNew) || b.added - a.added);
}

/** "3f2a91  +2 reports: Mayor signs ferry pact" */
export function growthLine({ id, title, isNew, added, changed, reports }: Growth): string {
  const number = (of: number, one: string) => `${of} ${one}${of === 1 ? "" : "s"}`;
  const what = isNew
    ? `New story, ${number(reports, "report")}`
    : [
        ...(added > 0 ? [`+${number(added, "report")}`] : []),
        ...(changed > 0 ? [number(changed, "new version")] : []),
      ].join(", ");
  return `${id.slice(0, SHORT)}  ${what}: ${title}`;
}

/** Digits of an id that a user reads and types. */
const SHORT = 6;

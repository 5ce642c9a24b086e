/** A story by the name a user gives it: an id that it has or had, or how one begins. */
import { z } from "zod";
import { Fault } from "../model/fault.ts";
import type { Record, RecordFile } from "../model/record.ts";

export const story = z
  .string()
  .min(1)
  .meta({ description: "the id of the story, or how it begins", label: "STORY", position: true });

export interface Called {
  readonly id: string;
  /** Ids that lead to it too. */
  readonly also: readonly string[];
}

/** A Fault where there is none, or several. */
export function findStory<T extends Called>(stories: readonly T[], name: string): T {
  const exact = stories.find(({ id }) => id === name) ?? stories.find(({ also }) => also.includes(name));
  if (exact !== undefined) return exact;
  const found = stories.filter(({ id, also }) => [id, ...also].some((each) => each.startsWith(name)));
  if (found.length === 1) return found[0]!;
  throw new Fault("no-such-story", found.length > 1 ? `${name} begins ${found.length} ids` : name);
}

export function findRecord({ records }: RecordFile, name: string): Record {
  const { id } = findStory(
    records.map((record) => record.story),
    name,
  );
  return records.find((record) => record.story.id === id)!;
}

/** A story by the name a user gives it: an id that it has or had, or how one begins. */
import { z } from "zod";
import { Fault } from "../model/fault.ts";
import type { Record, RecordFile } from "../model/record.ts";

export const story = z
  .string()
  .min(1)
  .meta({ description: "the id of the story, or how it begins", label: "STORY", position: true });

/** A Fault where there is none, or several. */
export function findStory({ records }: RecordFile, name: string): Record {
  const idsOf = ({ story: { id, also } }: Record) => [id, ...also];
  const exact =
    records.find((record) => record.story.id === name) ??
    records.find((record) => idsOf(record).includes(name));
  if (exact !== undefined) return exact;
  const found = records.filter((record) => idsOf(record).some((id) => id.startsWith(name)));
  if (found.length === 1) return found[0]!;
  throw new Fault("no-such-story", found.length > 1 ? `${name} begins ${found.length} ids` : name);
}

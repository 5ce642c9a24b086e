/** Six public events annotated in full; two of them were never looked at while writing rules. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { takeIn } from "../../src/intake/index.ts";
import { ANNOTATED, type AnnotatedStory, type PredictedRecord } from "../annotated.ts";
import type { Task } from "../task.ts";

export const EVENTS = {
  "state-visit": "seen",
  "plane-crash": "seen",
  "olive-branch": "seen",
  "takeover-bid": "seen",
  indictment: "unseen",
  "air-strike": "unseen",
} as const;

export const task: Task<AnnotatedStory, PredictedRecord> = {
  name: "collate",
  async load(data) {
    const folder = join(data, "collate");
    const found = Object.entries(EVENTS).filter(([event]) => existsSync(join(folder, event, "gold.json")));
    if (found.length === 0) return null;
    return Promise.all(
      found.map(async ([id, half]) => ({
        id,
        half,
        sources: (await takeIn([join(folder, id)])).sources,
        gold: JSON.parse(readFileSync(join(folder, id, "gold.json"), "utf8")),
      })),
    );
  },
  ...ANNOTATED,
};

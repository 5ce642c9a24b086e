/** The five reports of one visit, beside the benchmarks, with this project's own annotation as offsets. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { takeIn } from "../../src/intake/index.ts";
import { ANNOTATED, type AnnotatedStory, type PredictedRecord } from "../annotated.ts";
import type { Task } from "../task.ts";

export const task: Task<AnnotatedStory, PredictedRecord> = {
  name: "seeds",
  async load(data) {
    const folder = join(data, "..", "seeds");
    if (!existsSync(join(folder, "sources.csv"))) return null;
    const gold = JSON.parse(readFileSync(new URL("../seeds.gold.json", import.meta.url), "utf8"));
    return [{ id: "seeds", half: "seen", sources: (await takeIn([folder])).sources, gold }];
  },
  ...ANNOTATED,
};

/** The folders of reports that tests run over: every example story, and the five seeds where they are there. */
import { existsSync, globSync } from "node:fs";
import { basename } from "node:path";
import { reportsIn } from "../evals/reports.ts";
import type { Source } from "../src/model/source.ts";

const STORIES = new URL("../stories/", import.meta.url).pathname;
const SEEDS = new URL("../../shared/seeds", import.meta.url).pathname;

export interface Folder {
  readonly name: string;
  readonly sources: readonly Source[];
}

export const EXAMPLES: readonly Folder[] = globSync("*/", { cwd: STORIES })
  .map((name) => ({ name: basename(name), sources: reportsIn(`${STORIES}${basename(name)}/reports`) }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

export const FOLDERS: readonly Folder[] = existsSync(SEEDS)
  ? [...EXAMPLES, { name: "seeds", sources: reportsIn(SEEDS) }]
  : EXAMPLES;

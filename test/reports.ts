/** The folders of reports that tests run over: every example story, and the five seeds where they are there. */
import { existsSync, globSync } from "node:fs";
import { basename, dirname } from "node:path";
import { takeIn } from "../src/intake/index.ts";
import type { Source } from "../src/model/source.ts";

const STORIES = new URL("../stories/", import.meta.url).pathname;
const SEEDS = new URL("../../shared/seeds", import.meta.url).pathname;

export interface Folder {
  readonly name: string;
  readonly sources: readonly Source[];
}

export const EXAMPLES: readonly Folder[] = await Promise.all(
  globSync("*/reports", { cwd: STORIES })
    .sort()
    .map((path) => folder(basename(dirname(path)), STORIES + path)),
);

export const FOLDERS: readonly Folder[] = existsSync(SEEDS)
  ? [...EXAMPLES, await folder("seeds", SEEDS)]
  : EXAMPLES;

async function folder(name: string, path: string): Promise<Folder> {
  return { name, sources: (await takeIn([path])).sources };
}

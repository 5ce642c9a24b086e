/**
 * The tasks of `npm run eval`, in the order of the table. Each stands in tasks/NAME.ts, exported as `task`. `toBeat` is
 * the figure of the benchmark's README for the main figure, `goal` what this project aims at.
 */
import type { Task } from "./task.ts";

export interface Entry {
  readonly name: string;
  readonly toBeat: number | null;
  /** Whose figure that is. */
  readonly by: string;
  readonly goal: number;
  /** Further figures that the README shows beside the main one. */
  readonly beside?: readonly string[];
  /** Learned weights that ship come from both halves, so that no half is unseen. */
  readonly learnedFromAll?: true;
}

export const TASKS: readonly Entry[] = [
  { name: "pages-scrapinghub", toBeat: 0.947, by: "Readability", goal: 0.97 },
  { name: "times-tempeval", toBeat: 0.776, by: "HeidelTime, another part", goal: 0.82 },
  { name: "people-newswcl50", toBeat: 0.709, by: "last word of a name", goal: 0.8 },
  { name: "quotes-polnear", toBeat: 0.246, by: "regular expressions", goal: 0.6, learnedFromAll: true },
  { name: "whowhat-giveme5w1h", toBeat: 0.338, by: "Giveme5W1H", goal: 0.45, learnedFromAll: true },
  { name: "stories-allsides", toBeat: 0.877, by: "TF-IDF, average link", goal: 0.9 },
  { name: "stories-ecbplus", toBeat: 0.891, by: "TF-IDF, average link", goal: 0.93 },
  { name: "stories-giveme5w1h", toBeat: 0.934, by: "TF-IDF, average link", goal: 0.97 },
  { name: "stories-headlines", toBeat: 0.713, by: "TF-IDF, average link", goal: 0.8 },
  { name: "align-headlines", toBeat: 0.66, by: "unigram cosine", goal: 0.76 },
  { name: "align-claimdiff", toBeat: 0.477, by: "word Jaccard", goal: 0.56 },
  { name: "align-multinews", toBeat: 0.597, by: "word Jaccard", goal: 0.66 },
  { name: "figures-fakes", toBeat: null, by: "", goal: 0.75 },
  { name: "figures-fakes-pairs", toBeat: 0.763, by: "“differs” everywhere", goal: 0.84 },
  { name: "stance-emergent", toBeat: 0.733, by: "Ferreira & Vlachos 2016", goal: 0.74 },
  { name: "rewrites-clough", toBeat: 0.545, by: "share of 3-grams", goal: 0.72 },
  {
    name: "lineage-pairs",
    toBeat: null,
    by: "",
    goal: 0.8,
    beside: ["precision", "recall", "kind_f1", "direction"],
  },
  { name: "collate", toBeat: null, by: "", goal: 0.7 },
  { name: "seeds", toBeat: null, by: "", goal: 0.8 },
];

/** The task of that name, or null where its file is not written yet. */
export async function load(name: string): Promise<Task | null> {
  try {
    const file: { readonly task: Task } = await import(`./tasks/${name}.ts`);
    return file.task;
  } catch (error) {
    if (
      error instanceof Error &&
      "code" in error &&
      error.code === "ERR_MODULE_NOT_FOUND" &&
      error.message.includes(`tasks/${name}.ts'`)
    )
      return null;
    throw error;
  }
}

/** align-headlines: how alike two headlines are, by the likeness that joins statements to claims. */
import { alike } from "../../src/align/claims/index.ts";
import { headlineScores } from "../metrics/correlation.ts";
import { readingOf } from "../reading.ts";
import type { Row, Task } from "../task.ts";

interface Pair extends Row {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly year: number;
}

export const task: Task<Pair, { readonly id: string; readonly score: number }> = {
  name: "align-headlines",
  predict: (rows) =>
    rows.map(({ id, a, b }) => ({
      id,
      score: alike(readingOf(a, { id: `${id}a` }), readingOf(b, { id: `${id}b` })),
    })),
  score: headlineScores,
};

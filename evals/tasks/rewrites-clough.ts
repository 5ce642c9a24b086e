/** rewrites-clough: short answers beside a source: cut from it, revised lightly or heavily, or written without it. */
import { reuseOf } from "../../src/group/lineage/reuse.ts";
import { rewriteScores } from "../metrics/labels.ts";
import type { Row, Task } from "../task.ts";

interface AnswerRow extends Row {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly original: string;
}

interface Predicted {
  readonly id: string;
  readonly label: string;
}

export const task: Task<AnswerRow, Predicted> = {
  name: "rewrites-clough",
  predict: (rows) =>
    rows.map(({ id, text, original }) => {
      const reuse = reuseOf(text, original);
      return { id, label: reuse === "none" ? "non" : reuse };
    }),
  score: rewriteScores,
};

/**
 * rewrites-clough: short answers beside a source: cut from it, revised lightly or heavily, or written without it. The answers to
 * one question are looked at together, as reports of one story are: the source given is only a part of the pages it is from.
 */
import { reuseAmong } from "../../src/group/lineage/reuse.ts";
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
    [...Map.groupBy(rows, ({ original }) => original)].flatMap(([original, answers]) => {
      const reuses = reuseAmong(
        answers.map(({ text }) => text),
        original,
      );
      return answers.map(({ id }, at) => ({ id, label: reuses[at] === "none" ? "non" : reuses[at]! }));
    }),
  score: rewriteScores,
};

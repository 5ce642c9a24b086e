/** stance-emergent: whether a headline is for a claim, against it, or only observes it. */
import { likeliest } from "../../src/align/stance/index.ts";
import { type Labelled, stanceScores } from "../metrics/labels.ts";
import type { Row, Task } from "../task.ts";

export interface ClaimedRow extends Row, Labelled {
  readonly claim: string;
  readonly headline: string;
}

export const task: Task<ClaimedRow, Labelled> = {
  name: "stance-emergent",
  predict: (rows) => rows.map(({ id, claim, headline }) => ({ id, label: likeliest(claim, headline) })),
  score: stanceScores,
  details: (rows, predictions) =>
    rows.flatMap(({ label, claim, headline }, at) => {
      const given = predictions[at]!.label;
      return given === label ? [] : [`${label}, not ${given}: ${claim} | ${headline}`];
    }),
};

/** figures-fakes: how many civilians, children, women and combatants one report says were killed, by whom and how. */
import { factsOf } from "../figures.ts";
import { type Facts, figureScores } from "../metrics/figures.ts";
import type { Row, Task } from "../task.ts";

export interface ReportRow extends Row {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly date: string;
  readonly facts: Facts;
}

export const task: Task<ReportRow, { readonly id: string; readonly facts: Facts }> = {
  name: "figures-fakes",
  predict: (rows) => rows.map((row) => ({ id: row.id, facts: factsOf(row) })),
  score: figureScores,
  details: (rows, predictions) =>
    rows.flatMap(({ title, facts }, at) => {
      const given = predictions[at]!.facts;
      const wrong = Object.keys(facts).filter((fact) => facts[fact] !== given[fact]);
      return wrong.map((fact) => `${fact}: ${given[fact]} for ${facts[fact]} | ${title}`);
    }),
};

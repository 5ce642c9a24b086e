/** times-tempeval: time expressions with type and TIMEX3 value, the day of publication given. */
import { mark } from "../../src/mark/index.ts";
import { documentOf } from "../document.ts";
import { type TimesPrediction, type TimesRow, timeScores } from "../metrics/timex.ts";
import type { Row, Task } from "../task.ts";

interface TempevalRow extends Row, TimesRow {
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
}

export const task: Task<TempevalRow & Row, TimesPrediction> = {
  name: "times-tempeval",
  predict: (rows) =>
    rows.map((row) => ({
      id: row.id,
      times: mark(documentOf(row.text, row)).times.map(({ from, to, type, value }) => ({
        from,
        to,
        type,
        value,
      })),
    })),
  score: timeScores,
};

/** times-tempeval: time expressions with type and TIMEX3 value, the day of publication given. */
import { mark } from "../../src/mark/index.ts";
import type { Time } from "../../src/model/mark.ts";
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
      times: mark(documentOf(row.text, row)).times.flatMap((time) => ends(row.text, time)),
    })),
  score: timeScores,
};

/** TIMEX3 has no intervals: what is one time here is there one expression for each end. */
function ends(text: string, { from, to, type, value }: Time): TimesPrediction["times"] {
  const values = value.split("/");
  const joint = /\s*(?:[-–—]|\b(?:to|and|through|until|till)\b)\s*/.exec(text.slice(from, to));
  if (values.length < 2 || joint === null) return [{ from, to, type, value }];
  return [
    { from, to: from + joint.index, type, value: values[0]! },
    { from: from + joint.index + joint[0].length, to, type, value: values[1]! },
  ];
}

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
  const words = text.slice(from, to);
  const joint = /[-–—]|\b(?:to|and|through|until|till)\b/.exec(words);
  if (values.length < 2 || joint === null) return [{ from, to, type, value }];
  const first = words.slice(0, joint.index).trimEnd();
  const second = words.slice(joint.index + joint[0].length).trimStart();
  return [
    { from, to: from + first.length, type, value: values[0]! },
    { from: to - second.length, to, type, value: values[1]! },
  ];
}

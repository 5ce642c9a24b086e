/** whowhat-giveme5w1h: who did what, when, where, why and how; the title stands ahead of the text as its headline. */
import { mainEvent } from "../../src/attribute/event/index.ts";
import { mark } from "../../src/mark/index.ts";
import { QUESTIONS } from "../../src/model/event.ts";
import { contains } from "../../src/text/range.ts";
import { headedDocument } from "../document.ts";
import {
  type AnswersPrediction,
  type AnswersRow,
  answerF1,
  answerScores,
  wordsOf,
} from "../metrics/answers.ts";
import type { Task } from "../task.ts";

export const task: Task<AnswersRow, AnswersPrediction> = {
  name: "whowhat-giveme5w1h",
  predict: (rows) =>
    rows.map((row) => {
      const document = headedDocument(row.title, row.text, row);
      const marks = mark(document);
      const event = mainEvent(document, marks);
      const said = QUESTIONS.flatMap((question) => {
        const answer = event[question];
        return answer === null ? [] : [[question, document.text.slice(answer.from, answer.to)] as const];
      });
      const { when } = event;
      const time = when === null ? undefined : marks.times.find((each) => contains(when, each));
      return { id: row.id, answers: Object.fromEntries(said), whenISO: time?.edtf ?? null };
    }),
  score: answerScores,
  details: (rows, predictions) =>
    rows.flatMap((row, at) => [
      row.title,
      ...QUESTIONS.flatMap((question) => {
        const given = predictions[at]!.answers[question] ?? "";
        const gold = row.answers[question] ?? [];
        const value = answerF1(wordsOf(given), gold);
        return value === null || value > 0.99
          ? []
          : [
              `    ${value.toFixed(2)} ${question}: ${given} | gold: ${gold.map(({ text }) => text).join(" | ")}`,
            ];
      }),
    ]),
};

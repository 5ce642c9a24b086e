/** Answers to who, what, when, where, why, how: F1 of words against the best of the gold phrases. */
import { QUESTIONS, type Question } from "../../src/model/event.ts";
import type { Row, Scores } from "../task.ts";
import { byId, ratio } from "./ratio.ts";

export interface AnswersRow extends Row {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published: string | null;
  readonly source: string | null;
  readonly answers: { readonly [Q in Question]?: readonly { readonly text: string }[] };
  readonly whenISO: string | null;
}

export interface AnswersPrediction {
  readonly id: string;
  readonly answers: { readonly [Q in Question]?: string };
  readonly whenISO?: string | null;
}

const STOP = new Set(
  "a an the of in on at to for by with from and or as is was were be been are that this it its his her their he she they has have had will would".split(
    " ",
  ),
);
const FIRST_FOUR: readonly Question[] = ["who", "what", "when", "where"];

export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((word) => !STOP.has(word));
}

/** The best F1 of these words against one of the gold phrases; null where no gold phrase has a content word. */
export function answerF1(
  given: readonly string[],
  gold: readonly { readonly text: string }[],
): number | null {
  const wanted = gold.map(({ text }) => wordsOf(text)).filter((words) => words.length > 0);
  return wanted.length === 0 ? null : Math.max(...wanted.map((words) => likeness(given, words)));
}

function likeness(given: readonly string[], gold: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of given) {
    const number = left.get(word) ?? 0;
    if (number > 0) both += 1;
    left.set(word, number - 1);
  }
  return ratio(2 * both, given.length + gold.length);
}

/** Main: token F1 over the questions that have a gold phrase. */
export function answerScores(rows: readonly AnswersRow[], predictions: readonly AnswersPrediction[]): Scores {
  const given = byId(predictions);
  const asked = rows.flatMap((row) =>
    QUESTIONS.flatMap((question) => {
      const words = wordsOf(given.get(row.id)?.answers[question] ?? "");
      const value = answerF1(words, row.answers[question] ?? []);
      return value === null ? [] : [{ question, value, answered: words.length > 0 }];
    }),
  );
  const over = (questions: readonly Question[]) =>
    asked.filter(({ question }) => questions.includes(question));
  const meanOf = (some: typeof asked) =>
    ratio(
      some.reduce((sum, { value }) => sum + value, 0),
      some.length,
    );
  const dated = rows.filter(({ whenISO }) => whenISO !== null && whenISO !== "");
  const days = dated.filter(
    ({ id, whenISO }) => (given.get(id)?.whenISO ?? "").slice(0, 10) === whenISO!.slice(0, 10),
  );
  return {
    token_f1: meanOf(asked),
    token_f1_first_four: meanOf(over(FIRST_FOUR)),
    hit: ratio(asked.filter(({ value }) => value > 0).length, asked.length),
    when_iso: ratio(days.length, dated.length),
    questions: asked.length,
    ...Object.fromEntries(QUESTIONS.map((question) => [`f1_${question}`, meanOf(over([question]))])),
  };
}

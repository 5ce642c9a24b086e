import { expect, test } from "vitest";
import { headedDocument } from "../../../evals/document.ts";
import { runCases } from "../../../test/cases.ts";
import { mark } from "../../mark/index.ts";
import { QUESTIONS } from "../../model/event.ts";
import { mainEvent } from "./index.ts";

function answersTo(input: string): string[] {
  const [title, ...lines] = input.split("\n");
  const document = headedDocument(title!, lines.join("\n"), { published: "2024-05-08" });
  const event = mainEvent(document, mark(document));
  return QUESTIONS.flatMap((question) => {
    const answer = event[question];
    return answer === null ? [] : [`${question}: ${document.text.slice(answer.from, answer.to)}`];
  });
}

runCases(new URL("./event.cases.txt", import.meta.url), answersTo);

test("a report without words has no main event", () => {
  expect(answersTo("")).toEqual([]);
});

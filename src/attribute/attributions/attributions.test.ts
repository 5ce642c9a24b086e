import { expect, test } from "vitest";
import { documentOf } from "../../../evals/document.ts";
import { runCases } from "../../../test/cases.ts";
import { mark } from "../../mark/index.ts";
import type { Attribution } from "../../model/statement.ts";
import { attributions } from "./index.ts";

function attributed(text: string): { text: string; found: Attribution[] } {
  const document = documentOf(text);
  return { text, found: attributions(document, mark(document)) };
}

function shown({ text, found }: ReturnType<typeof attributed>): string[] {
  return found.map(({ speakerText, cue, content, form, stance, within }) => {
    const words = content.map((piece) => text.slice(piece.from, piece.to)).join(" + ");
    const parts = [speakerText, cue === null ? "–" : text.slice(cue.from, cue.to), words, form];
    return `${within === null ? "" : "in: "}${parts.join(" | ")}${stance === "assertion" ? "" : ` ${stance}`}`;
  });
}

runCases(new URL("attributions.cases.txt", import.meta.url), (input) => shown(attributed(input)));

test("every quotation that is speech lies in an attribution", () => {
  const text = [
    "“Nobody told us.” The crowd was silent. “Not a word,” Ms. Hale added.",
    "“It was cold.”",
    "The pier, long and wet, was closed. “Stay away from the water,” a sign read.",
  ].join("\n");
  const document = documentOf(text);
  const marks = mark(document);
  const found = attributions(document, marks);
  const alone = marks.quotations
    .filter((quotation) => quotation.use === "speech")
    .filter(
      ({ from, to }) =>
        !found.some(({ content }) => content.some((piece) => piece.from <= from && to <= piece.to)),
    );
  expect(alone.map(({ from, to }) => text.slice(from, to))).toEqual([]);
});

test("a quotation below a sentence that ends in a colon is what that sentence reports", () => {
  const { found, text } = attributed(
    "In a letter the mayor responded:\n“We will keep the bridge open until spring.”",
  );
  expect(
    found.map(({ speakerText, content }) => [speakerText, text.slice(content[0]!.from, content[0]!.to)]),
  ).toEqual([["the mayor", "“We will keep the bridge open until spring.”"]]);
});

test("a few quoted words without a cue have a guessed speaker, a whole sentence has one of its own", () => {
  const { found } = attributed(
    "Ann Hale said the pier was safe. It has been a “lovely old ruin” for the town ever since the storm.\n“Nobody has ever asked us what we think of it,” Ann Hale said.",
  );
  expect(found.map(({ cue, inferred }) => [cue !== null, inferred])).toEqual([
    [true, false],
    [false, true],
    [true, false],
  ]);
});

test("a pronoun speaks for the last person who spoke", () => {
  const text = "“We waited,” Ann Hale said. “It was dark.”\n“Nobody came,” she said.";
  const document = documentOf(text);
  const marks = mark(document);
  const speakers = attributions(document, marks).map(({ speaker }) =>
    speaker === null ? null : marks.referents[speaker]?.name,
  );
  expect(speakers).toEqual(["Ann Hale", "Ann Hale"]);
});

function namesOf(text: string): (string | undefined)[] {
  const document = documentOf(text);
  const marks = mark(document);
  return attributions(document, marks).map(({ speaker }) =>
    speaker === null ? undefined : marks.referents[speaker]?.name,
  );
}

test("a pronoun behind words that open a paragraph is who spoke in the paragraph before, whoever that one told of", () => {
  expect(
    namesOf(
      "“We waited for Ian Cole,” Peter Hale said. “Ian Cole was late. He always was.”\n“It was dark,” he added.",
    ),
  ).toEqual(["Peter Hale", "Peter Hale"]);
  expect(
    namesOf("Peter Hale said the boat was late. Ian Cole sat near the pier.\nThe boat came, he said."),
  ).toEqual(["Peter Hale", "Ian Cole"]);
});

test("a quotation in a paragraph of its own is by whom the end of the paragraph before announces", () => {
  expect(namesOf("The plan drew a sharp response from Ann Hale.\n“Nobody has asked the fishermen.”")).toEqual(
    ["Ann Hale"],
  );
  expect(namesOf("The plan was a gift from Ann Hale.\n“Nobody has asked the fishermen.”")).toEqual([
    undefined,
  ]);
});

test("what somebody is by his own account are his words", () => {
  expect(
    namesOf("Among those who spoke against the plan is Ian Cole, a self-described “bad loser” from Orton."),
  ).toEqual(["Ian Cole"]);
});

test.each(["said ", "“ ", '"a" said ', "he said that ", ", said, "])(
  "a text of %s alone takes linear time",
  (word) => {
    const time = (size: number) => {
      const document = documentOf(word.repeat(size / word.length));
      const marks = mark(document);
      const start = performance.now();
      attributions(document, marks);
      return performance.now() - start;
    };
    time(5_000);
    const short = Math.max(1, time(10_000));
    expect(time(40_000)).toBeLessThan(short * 4 * 4 + 1000);
  },
);

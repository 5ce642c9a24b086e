import { expect, test } from "vitest";
import { documentOf } from "../../evals/document.ts";
import { tokens } from "./tokens.ts";

test("every token has a lemma, also where the tagger knows none", () => {
  const found = tokens(
    documentOf("The ferry cannot sail, it won't and it can't. Gonna wait; d'you mind?", { id: "a" }),
  );
  expect(found.length).toBeGreaterThan(15);
  expect(found.filter((token) => typeof token.lemma !== "string" || token.lemma === "")).toEqual([]);
});

test("tokens stand where the text has them", () => {
  const text = "A “quoted” word—and U.S. $1.2bn…";
  for (const token of tokens(documentOf(text, { id: "a" }))) {
    expect(text.slice(token.from, token.to).trim()).not.toBe("");
  }
});

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

test("a text is read the same whatever was read before", () => {
  const of = (text: string) => tokens(documentOf(text, { id: "a" }));
  const before = of("Holm’s plan and Brandt's ferry; it's late, and that’s all.");
  of("Holm’s, Brandt's. A Brandt's-era law, 'Holm’s' and Holm’s/Brandt's.");
  expect(of("Holm’s plan and Brandt's ferry; it's late, and that’s all.")).toEqual(before);
  expect(before.map(({ from, to }) => to - from).slice(0, 2)).toEqual([4, 2]);
});

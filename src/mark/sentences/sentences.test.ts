import { describe, expect, test } from "vitest";
import { runCases } from "../../../test/cases.ts";
import { clean } from "../../clean/index.ts";
import { tokens } from "../tokens.ts";
import { sentences } from "./index.ts";

function split(text: string): string[] {
  const document = clean({
    file: "case.txt",
    bytes: new TextEncoder().encode(text),
    form: "text",
    known: {},
  });
  return sentences(document, tokens(document)).map((each) => document.text.slice(each.from, each.to));
}

describe("sentences", () => {
  runCases(new URL("./sentences.cases.txt", import.meta.url), (text) => {
    const found = split(text);
    return found.length === 1 ? [] : found;
  });
});

test("sentences of one block hold all of its tokens, each once and in order", () => {
  const text = "The U.S. The end. A “b. C” d.e. F? Yes... no. 1.2.3 (x.) Y.";
  const document = clean({
    file: "case.txt",
    bytes: new TextEncoder().encode(text),
    form: "text",
    known: {},
  });
  const all = tokens(document);
  const found = sentences(document, all);
  expect(found.map((each) => each.first)).toEqual([0, ...found.slice(0, -1).map((each) => each.end)]);
  expect(found.at(-1)!.end).toBe(all.length);
});

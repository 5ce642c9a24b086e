import { globSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runCases } from "../../../test/cases.ts";
import type { Document } from "../../model/document.ts";
import type { Amount } from "../../model/mark.ts";
import { sentences } from "../sentences/index.ts";
import { times } from "../times/index.ts";
import { tokens } from "../tokens.ts";
import { amounts, RULES } from "./index.ts";

function found(text: string): Amount[] {
  const document: Document = {
    id: "case",
    file: "case.txt",
    source: { name: null, url: null },
    title: null,
    byline: null,
    published: { value: "2023-06-14", basis: "given", ranges: [] },
    language: "en",
    text,
    blocks: [{ kind: "paragraph", from: 0, to: text.length, rule: "the case" }],
    credits: [],
    pieces: [],
    remarks: [],
  };
  const words = tokens(document);
  const base = { tokens: words, sentences: sentences(document, words), quotations: [] };
  return amounts(document, { ...base, times: times(document, base) });
}

function answers(text: string, keep: (amount: Amount) => boolean): string[] {
  return found(text)
    .filter(keep)
    .map((amount) => {
      const size = amount.least === amount.most ? `${amount.least}` : `${amount.least}..${amount.most}`;
      const what = amount.of === null ? "–" : text.slice(amount.of.from, amount.of.to);
      return [text.slice(amount.from, amount.to), amount.bound, size, amount.unit ?? "–", what].join(" | ");
    });
}

const folder = new URL("./rules/", import.meta.url).pathname;

for (const path of globSync("*.ts", { cwd: folder }).sort()) {
  const file = path.replace(/\.ts$/, "");
  const exported = Object.values((await import(`./rules/${file}.ts`)) as { [name: string]: unknown });
  const rule = RULES.find((each) => exported.includes(each));
  test(`rules/${file}.ts stands in the list`, () => expect(rule).toBeDefined());
  describe(rule?.name ?? file, () =>
    runCases(new URL(`./rules/${file}.cases.txt`, import.meta.url), (input) =>
      answers(input, (amount) => amount.rule === rule?.name),
    ),
  );
}

describe("what bounds a first or highest", () =>
  runCases(new URL("./scope.cases.txt", import.meta.url), (input) =>
    found(input).flatMap(({ from, to, scope }) =>
      scope === null ? [] : [`${input.slice(from, to)} | ${input.slice(scope.from, scope.to)}`],
    ),
  ));

test("every place that a bound can take is read", () => {
  const bounds = (text: string) => found(text).map(({ bound, least, most }) => [bound, least, most]);
  expect(bounds("At least 26 people died.")).toEqual([["from", 26, 26]]);
  expect(bounds("No more than 26 people died.")).toEqual([["to", 26, 26]]);
  expect(bounds("Nearly 300 people died.")).toEqual([["about", 300, 300]]);
  expect(bounds("Between 20 and 30 people died.")).toEqual([["exact", 20, 30]]);
  expect(bounds("A quarter of a million people fled.")).toEqual([["exact", 250_000, 250_000]]);
});

test("what a time holds is no amount", () => {
  expect(found("The talks last two days and begin on June 16 at 5 p.m.")).toEqual([]);
});

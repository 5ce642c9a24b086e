import { expect, test } from "vitest";
import { runCases } from "../../../test/cases.ts";
import type { Reading } from "../../model/statement.ts";
import { read } from "../../read.ts";
import { candidates } from "./candidates.ts";
import { lineageOf } from "./index.ts";
import { prepare } from "./prepared.ts";

const HEAD = /^([AB]): (.+), (\d{4}-\d\d-\d\d)$/;

function reading(outlet: string, published: string, text: string): Reading {
  const bytes = new TextEncoder().encode(text);
  return read({ file: `${outlet}.txt`, bytes, form: "text", known: { outlet, published } });
}

/** Lines of a paragraph are broken in the case file; a sentence that ends a line ends the paragraph. */
const unbroken = (lines: readonly string[]) => lines.join("\n").replace(/([^.!?”])\n/g, "$1 ");

function answer(input: string): string[] {
  const lines = input.split("\n");
  const second = lines.findIndex((line) => line.startsWith("B: "));
  const [a, b] = [lines.slice(0, second), lines.slice(second)].map((own) => {
    const [, , outlet, day] = HEAD.exec(own[0]!)!;
    return reading(outlet!, day!, unbroken(own.slice(1)));
  });
  return lineageOf([a!, b!], () => () => false).lineage.map((link) => {
    const from = link.from === a!.document.id ? "A" : "B";
    return [link.kind, link.directed ? `from ${from}` : "", link.oneOrigin ? "" : "two origins"]
      .filter((part) => part !== "")
      .join(", ");
  });
}

runCases(new URL("lineage.cases.txt", import.meta.url), answer);

test("reports that share nothing are never compared, those that share a passage are", () => {
  const prepared = [
    reading("Courier", "2031-03-04", "The harbour of Vellmar was closed after a crane fell across the quay."),
    reading("Digest", "2031-03-04", "The harbour of Vellmar was closed after a crane fell, merchants heard."),
    reading("Herald", "2031-03-04", "Ilka Marbeck opened the festival with a mass for eight voices."),
  ].map((each) => prepare(each));
  const pairs: (readonly [number, number])[] = [];
  candidates(prepared, (one, other) => pairs.push([one, other]));
  expect(pairs).toEqual([[0, 1]]);
});

test("the lineage of two reports is the same whoever else tells the story", () => {
  const text =
    "Divers searched the basin through the night for parts of the boom while the fire brigade pumped oil from the water beside the quay of Vellmar.";
  const [one, other, stranger] = [
    reading(
      "Courier",
      "2031-03-04",
      `${text} Two cracked bolts were found in spring, and the owner had them replaced.`,
    ),
    reading(
      "Digest",
      "2031-03-05",
      `${text} Merchants asked the council for a second crane before the winter.`,
    ),
    reading("Herald", "2031-03-04", "Ilka Marbeck opened the festival with a mass for eight voices."),
  ];
  const leftOut = () => () => false;
  const alone = lineageOf([one!, other!], leftOut).lineage;
  expect(alone).toHaveLength(1);
  expect(lineageOf([stranger!, other!, one!], leftOut).lineage).toEqual(alone);
});

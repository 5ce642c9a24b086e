/** The mentions of one report: who is who in short made-up reports, one paragraph a line. */
import { describe, expect, test } from "vitest";
import { documentOf } from "../../../evals/document.ts";
import { runCases } from "../../../test/cases.ts";
import type { Document } from "../../model/document.ts";
import type { Marks } from "../../model/mark.ts";
import { byPosition } from "../../text/range.ts";
import { quotations } from "../quotations/index.ts";
import { sentences } from "../sentences/index.ts";
import { tokens } from "../tokens.ts";
import { mentions } from "./index.ts";

function read(text: string): Pick<Marks, "referents" | "mentions"> {
  const document = documentOf(text);
  const words = tokens(document);
  const base = { tokens: words, sentences: sentences(document, words) };
  return mentions(document, { ...base, quotations: quotations(document, base), times: [] });
}

function whoIsWho(text: string): string[] {
  const { referents, mentions: found } = read(text);
  return referents.map(({ kind, name }, at) => {
    const forms = found
      .filter((mention) => mention.referent === at)
      .map(({ from, to }) => text.slice(from, to));
    return `${kind} ${name}: ${forms.join(" | ")}`;
  });
}

function roles(text: string): string[] {
  return read(text).referents.flatMap(({ name, roles: held }) =>
    held.map(({ title, of, standing }) => {
      const ofWhat = of === null ? "" : ` of ${of}`;
      return `${name}: ${title}${ofWhat}${standing === "current" ? "" : `, ${standing}`}`;
    }),
  );
}

const FILES = { names: whoIsWho, roles, descriptions: whoIsWho, bodies: whoIsWho, headlines: whoIsWho };

for (const [name, answer] of Object.entries(FILES)) {
  describe(name, () => runCases(new URL(`./${name}.cases.txt`, import.meta.url), answer));
}

test("a possessive is no part of the mention", () => {
  const text = "Ada Lindqvist’s brother met Chile's president.";
  const found = read(text).mentions.map(({ from, to }) => text.slice(from, to));
  expect(found).toContain("Ada Lindqvist");
  expect(found).toContain("Chile");
});

test("a word of a name is a proper noun though it may be a verb", () => {
  const document = documentOf("“It is over,” said Nora Fell, a pilot.");
  const found = tokens(document);
  const base = { tokens: found, sentences: sentences(document, found), quotations: [], times: [] };
  const fell = mentions(document, base).tokens.find(({ from }) => document.text.startsWith("Fell", from));
  expect(fell?.pos).toBe("PROPN");
});

test("a caption names people of the report, and brings in nobody", () => {
  const text = "Anna Weller opened the bridge.\nMayor Anna Weller with Tom Ferrer, May 2019. Weller left.";
  const document = documentOf(text);
  const [paragraph, caption] = document.blocks;
  const captioned: Document = { ...document, blocks: [paragraph!, { ...caption!, kind: "caption" }] };
  const words = tokens(captioned);
  const base = { tokens: words, sentences: sentences(captioned, words), quotations: [], times: [] };
  const { referents, mentions: found } = mentions(captioned, base);
  expect(referents.map(({ name }) => name)).toEqual(["Anna Weller"]);
  expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(["Anna Weller", "Anna Weller", "Weller"]);
});

test("mentions stand in the order of the text and every one has a referent and a rule", () => {
  const { referents, mentions: found } = read(
    "Danish envoy Karl Holm met Rosa Ibarra in Oslo. He and Ibarra talked.",
  );
  expect(found).toEqual(found.toSorted(byPosition));
  for (const mention of found) {
    expect(referents[mention.referent]).toBeDefined();
    expect(mention.rule).not.toBe("");
  }
});

test("text of nothing but one pattern takes time in proportion to its length", () => {
  for (const pattern of ["Ann Lee ", "the president ", "Kim said. ", "Bank of ", "Mr. Ray ", "Ray’s "]) {
    const time = (size: number) => {
      const text = pattern.repeat(size / pattern.length);
      const start = performance.now();
      read(text);
      return performance.now() - start;
    };
    time(5_000);
    expect(time(40_000)).toBeLessThan(30 * time(10_000) + 1000);
  }
});

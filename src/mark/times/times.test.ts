import { globSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runCases } from "../../../test/cases.ts";
import type { Document } from "../../model/document.ts";
import type { Time } from "../../model/mark.ts";
import { sentences } from "../sentences/index.ts";
import { tokens } from "../tokens.ts";
import { times } from "./index.ts";
import { RULES } from "./rules.ts";

/** A Wednesday. "(published none)" or "(published 2023)" at the head of a case says otherwise. */
const PUBLISHED = "2023-06-14";

function found(input: string): { text: string; times: Time[] } {
  const head = /^\(published ([\w-]+)\) /.exec(input);
  const text = head === null ? input : input.slice(head[0].length);
  const value = head === null ? PUBLISHED : head[1] === "none" ? null : head[1]!;
  const document: Document = {
    id: "case",
    file: "case.txt",
    source: { name: null, url: null },
    title: null,
    byline: null,
    published: { value, basis: value === null ? "unknown" : "given", ranges: [] },
    language: "en",
    text,
    blocks: [{ kind: "paragraph", from: 0, to: text.length, rule: "the case" }],
    credits: [],
    pieces: [],
    remarks: [],
  };
  const words = tokens(document);
  return {
    text,
    times: times(document, { tokens: words, sentences: sentences(document, words), quotations: [] }),
  };
}

function answers(input: string, keep: (time: Time) => boolean): string[] {
  const { text, times } = found(input);
  return times
    .filter(keep)
    .map((time) => [text.slice(time.from, time.to), time.value, time.edtf ?? "–"].join(" | "));
}

const fileOf = (name: string) => new URL(`./${name}.cases.txt`, import.meta.url);
const folder = new URL("./rules/", import.meta.url).pathname;

for (const path of globSync("*.ts", { cwd: folder }).sort()) {
  const file = path.replace(/\.ts$/, "");
  const exported = Object.values((await import(`./rules/${file}.ts`)) as { [name: string]: unknown });
  const rule = RULES.find((each) => exported.includes(each));
  test(`rules/${file}.ts stands in the list`, () => expect(rule).toBeDefined());
  const name = rule?.name ?? file;
  describe(name, () =>
    runCases(fileOf(`rules/${file}`), (input) => answers(input, (time) => time.rule === name)),
  );
}

describe("two dates that bound one stretch", () =>
  runCases(fileOf("intervals"), (input) => answers(input, (time) => time.value.includes("/"))));

describe("what stands before a time and belongs to it", () =>
  runCases(fileOf("widen"), (input) =>
    answers(input, ({ from, to }) => / /.test(found(input).text.slice(from, to))),
  ));

test("nothing but digits, dashes or one word takes no longer than as much news", () => {
  const cost = (text: string) => {
    const start = performance.now();
    found(text);
    return performance.now() - start;
  };
  const news = "The envoy said on Tuesday that two officials will meet on June 16. ".repeat(1000);
  cost(news);
  const base = cost(news);
  for (const each of ["1", "1 ", "-", "- ", "said ", "June ", "two ", "the past "]) {
    expect(cost(each.repeat(Math.ceil(news.length / each.length))), each).toBeLessThan(base * 20 + 1000);
  }
});

/**
 * Pages of our own making, one for each layout, in `pages/`, and beside each what a reader sees on it: lines of metadata,
 * then `kind | text` for each block. Furniture is listed where it matters; all that is not listed must be furniture.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { clean } from "../src/clean/index.ts";
import type { Document } from "../src/model/document.ts";

const FOLDER = new URL("./pages/", import.meta.url);
const files = readdirSync(FOLDER).filter((name) => !name.endsWith(".expected.txt"));

/** What stands in the expected file: one line for each fact. */
function shown(document: Document, listed: ReadonlySet<string>): string[] {
  const { title, source, byline, published, modified, language, origins } = document;
  const dated = (name: "published" | "modified", value: string | null | undefined) =>
    value ? [`${name}: ${value} from ${origins?.[name]}`] : [];
  const blocks = document.blocks.flatMap(({ kind, from, to, time }) => {
    const line = `${kind}${time === undefined ? "" : ` @ ${time}`} | ${document.text.slice(from, to)}`;
    return kind === "furniture" && !listed.has(line) ? [] : [line];
  });
  return [
    ...(title ? [`title: ${title}`] : []),
    ...(source.name ? [`outlet: ${source.name}`] : []),
    ...(byline ? [`byline: ${byline}`] : []),
    ...dated("published", published.value),
    ...dated("modified", modified),
    ...(language ? [`language: ${language}`] : []),
    ...document.credits.map(({ name }) => `credit: ${name}`),
    ...(document.notes ?? []).map(({ kind, day }) => `note: ${kind}${day === null ? "" : ` of ${day}`}`),
    ...document.remarks.map((remark) => `remark: ${remark}`),
    ...blocks,
  ];
}

/** A remark is expected by some words of it. */
function shortened(line: string, remarks: readonly string[]): string {
  return remarks.find((remark) => line.startsWith("remark: ") && line.includes(remark.slice(8))) ?? line;
}

describe("a page gives the blocks that a reader sees", () => {
  for (const file of files) {
    test(file, () => {
      const beside = new URL(file.replace(/\.\w+$/, ".expected.txt"), FOLDER);
      expect(existsSync(beside), `${file} has no expected file`).toBe(true);
      const expected = readFileSync(beside, "utf8")
        .split("\n")
        .filter((line) => line !== "" && !line.startsWith("#"));
      const remarks = expected.filter((line) => line.startsWith("remark: "));
      const document = clean({
        file,
        bytes: readFileSync(new URL(file, FOLDER)),
        form: file.endsWith(".html") ? "html" : "text",
        known: {},
      });
      const lines = shown(document, new Set(expected)).map((line) => shortened(line, remarks));
      expect(lines).toEqual(expected);
    });
  }

  test("there are at least 25 layouts, and no expected file without its page", () => {
    expect(files.length).toBeGreaterThanOrEqual(25);
    const stems = new Set(files.map((name) => name.replace(/\.\w+$/, "")));
    const expected = readdirSync(FOLDER).filter((name) => name.endsWith(".expected.txt"));
    expect(expected.filter((name) => !stems.has(name.replace(".expected.txt", "")))).toEqual([]);
  });
});

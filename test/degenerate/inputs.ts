/** Reports that nobody wrote: what a parser, a tagger or a pattern may be slow at, or take much memory for. */
import { globSync, readFileSync } from "node:fs";
import type { Source } from "../../src/model/source.ts";

interface Input {
  readonly name: string;
  readonly form: Source["form"];
  readonly text: () => string;
  /** Bytes. */
  readonly most: number;
}

function filled(word: string, size: number): string {
  return word.repeat(Math.ceil(size / word.length)).slice(0, size);
}

/** Text of the example stories, as much as is asked for. */
export function news(size: number): string {
  const files = globSync(new URL("../../stories/*/reports/*.txt", import.meta.url).pathname).sort();
  return filled(files.map((file) => readFileSync(file, "utf8")).join("\n\n"), size);
}

const page = (name: string, text: () => string): Input => ({
  name,
  form: "html",
  text,
  most: 10_000_000,
});
const many = (word: string, size: number): Input => ({
  name: `${size / 1_000_000} MB of ${JSON.stringify(word)}`,
  form: "text",
  text: () => filled(word, size),
  most: size,
});

export const INPUTS: readonly Input[] = [
  page("80 KB of <br>", () => filled("<br>", 80_000)),
  page("200 KB of attributes on one element", () => `<p ${filled("a b c d ", 200_000)}>word</p>`),
  page("200 KB of one attribute on one element", () => `<p title="${filled("a b c d ", 200_000)}">word</p>`),
  page("100 KB of nested divs", () => filled("<div>", 100_000)),
  page("5 MB of &#65;", () => filled("&#65;", 5_000_000)),
  ...["<li>", "<p>", "<b>", "<a>", "<table><tr>", "<td>", "<dd>", "<option>", "<h2>"].flatMap((tag) => [
    page(`10,000 unclosed ${tag}`, () => tag.repeat(10_000)),
    page(`10,000 unclosed ${tag} with a word`, () => `${tag}word `.repeat(10_000)),
  ]),
  many("x", 1_000_000),
  many("- ", 1_000_000),
  many("-", 1_000_000),
  many('"', 1_000_000),
  many("“ ", 1_000_000),
  many('" ', 1_000_000),
  many("said ", 1_000_000),
  many("7", 1_000_000),
  many("7 ", 1_000_000),
  many("(((( ", 1_000_000),
  many("(", 1_000_000),
  { name: "1 MB of news", form: "text", text: () => news(1_000_000), most: 1_000_000 },
  { name: "5 MB of news", form: "text", text: () => news(5_000_000), most: 5_000_000 },
];

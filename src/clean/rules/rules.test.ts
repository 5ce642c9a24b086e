/** Each concern has a case file beside it: the lines of a small report, and the blocks of that concern it must yield. */
import { describe } from "vitest";
import { runCases } from "../../../test/cases.ts";
import type { BlockKind } from "../../model/document.ts";
import { clean } from "../index.ts";

const CONCERNS: readonly (readonly [name: string, kinds: readonly BlockKind[]])[] = [
  ["byline", ["byline"]],
  ["caption", ["caption"]],
  ["correction", ["correction"]],
  ["dateline", ["dateline"]],
  ["digest", ["digest"]],
  ["furniture", ["furniture", "related"]],
  ["headline", ["headline", "deck", "subheading"]],
];

for (const [name, kinds] of CONCERNS) {
  describe(name, () => {
    runCases(new URL(`./${name}.cases.txt`, import.meta.url), (input) => {
      const { text, blocks } = clean({
        file: "case.txt",
        bytes: Buffer.from(input),
        form: "text",
        known: {},
      });
      return blocks
        .filter((block) => kinds.includes(block.kind))
        .map((block) => `${block.kind}: ${text.slice(block.from, block.to)}`);
    });
  });
}

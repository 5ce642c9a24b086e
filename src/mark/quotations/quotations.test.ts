import { expect, test } from "vitest";
import { documentOf } from "../../../evals/document.ts";
import { runCases } from "../../../test/cases.ts";
import { sentences } from "../sentences/index.ts";
import { tokens } from "../tokens.ts";
import { quotations } from "./index.ts";
import { pairs } from "./pairs.ts";

function quoted(text: string): string[] {
  const document = documentOf(text);
  const words = tokens(document);
  const found = quotations(document, { tokens: words, sentences: sentences(document, words) });
  return found.map(({ from, to, use, form, run }, index) => {
    const same = found[index - 1]?.run === run ? "/ " : "";
    return `${same}${use} ${form} ${text.slice(from, to)}`;
  });
}

runCases(new URL("quotations.cases.txt", import.meta.url), quoted);

test.each(['"', "“", "'", "‘a ", "''", "« ", '"a '])("a paragraph of %s alone takes linear time", (mark) => {
  const time = (size: number) => {
    const text = mark.repeat(size / mark.length);
    const start = performance.now();
    pairs(text, { from: 0, to: text.length });
    return performance.now() - start;
  };
  time(20_000);
  const short = Math.max(1, time(50_000));
  expect(time(400_000)).toBeLessThan(short * 8 * 4 + 1000);
});

import { runCases } from "../../../test/cases.ts";
import type { Reading } from "../../model/statement.ts";
import { read } from "../../read.ts";
import { lineageOf } from "./index.ts";

const HEAD = /^([A-F]): (.+), (\d{4}-\d\d-\d\d)$/;

/** Lines of a paragraph are broken in the case file; a sentence that ends a line ends the paragraph. */
const unbroken = (lines: readonly string[]) => lines.join("\n").replace(/([^.!?”])\n/g, "$1 ");

function readingsIn(input: string): Map<string, Reading> {
  const found = new Map<string, Reading>();
  const lines = input.split("\n");
  for (const [at, line] of lines.entries()) {
    const [, letter, outlet, published] = HEAD.exec(line) ?? [];
    if (letter === undefined) continue;
    const next = lines.findIndex((other, index) => index > at && HEAD.test(other));
    const text = unbroken(lines.slice(at + 1, next < 0 ? lines.length : next));
    const bytes = new TextEncoder().encode(text);
    const known = { outlet: outlet!, published: published! };
    found.set(letter, read({ file: `${letter}.txt`, bytes, form: "text", known }));
  }
  return found;
}

function answer(input: string): string[] {
  const readings = readingsIn(input);
  const letter = (id: string) => [...readings.keys()].find((each) => readings.get(each)!.document.id === id)!;
  const { lineage, origins } = lineageOf([...readings.values()], () => () => false);
  const links = lineage
    .filter(({ oneOrigin }) => oneOrigin)
    .map(({ from, to, kind, directed }) =>
      directed
        ? `${letter(from)} from ${letter(to)}: ${kind}`
        : `${[letter(from), letter(to)].sort().join(", ")}: ${kind}`,
    );
  return links.length === 0 ? [] : [...links.sort(), `${origins.length} origins`];
}

runCases(new URL("piles.cases.txt", import.meta.url), answer);

/**
 * Text that no reporter wrote, against as much of the example story: nothing may take out of all proportion longer. The
 * bound is wide, since a busy machine must not decide a test; a pattern that explodes is beyond any bound, and is caught
 * at the small size before it can hang the large one.
 */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { read } from "../src/analyse.ts";
import { Fault } from "../src/model/fault.ts";
import type { Form } from "../src/model/source.ts";

const SIZES = [300, 2_000, 30_000];
const BEYOND = 20;

const HOSTILE = [
  ...["-", "—", '"', "“ ", "“a” ", "' ", "(", "[(", ", ", "A, ", "…", "... ", " ", "\t \t", "\n", "a\n"],
  ...[
    "x",
    "X",
    "A-",
    "- A",
    "a-",
    "a.a.a.",
    "A. ",
    "A B C D ",
    "Ana Ruiz ",
    "é",
    "7",
    "7 ",
    "1,000.",
    "1 2 3/4 ",
  ],
  ...[
    "said ",
    "he said that ",
    '"I am" said Ana. ',
    "the ",
    "of the minister of ",
    "on Monday ",
    "$5 million ",
  ],
  ...["<p>", "<", "&amp;", "[a](", "* ", "# ", "> ", "http://", "www.a.", "a@", "Photo: ", "Agency/"],
];

const news = globSync(new URL("../stories/*/reports/*.txt", import.meta.url).pathname)
  .sort()
  .map((file) => readFileSync(file, "utf8"))
  .join("\n\n");

const usual = new Map(SIZES.map((size) => [size, Math.max(...[1, 2].map(() => timeOf(news, size, "text")))]));

test.each(HOSTILE.map((word) => [JSON.stringify(word), word] as const))(
  "a report of nothing but %s is read in the time of other reports",
  (_, word) => {
    for (const size of SIZES) {
      const longest = Math.max(...forms(size).map((form) => timeOf(word, size, form)));
      expect(longest).toBeLessThan(BEYOND * usual.get(size)! + 1000);
    }
  },
);

function forms(size: number): Form[] {
  return size < 10_000 ? ["text", "html", "markdown"] : ["text"];
}

function timeOf(word: string, size: number, form: Form): number {
  const text = word.repeat(Math.ceil(size / word.length)).slice(0, size);
  const source = { file: "report", bytes: new TextEncoder().encode(text), form, known: {} };
  const start = performance.now();
  try {
    read(source);
  } catch (error) {
    // A Fault is an answer too.
    if (!(error instanceof Fault)) throw error;
  }
  return performance.now() - start;
}

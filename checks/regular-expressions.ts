/**
 * Part of npm run check: recheck finds no regular expression of the project that takes more than linear time on any text.
 * Those written out are found by their syntax, those put together by loading the module. What it cannot decide fails too.
 * What it found linear is kept in linear.txt, as a hash of the expression and of recheck's version, and not asked again.
 */
import { globSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { check } from "recheck";
import { composedBy } from "./composed.ts";
import { type Expression, expressionsIn } from "./expressions.ts";
import { keepLinear, keptLinear, writtenHash } from "./linear.ts";

const ROOT = new URL("..", import.meta.url).pathname;
/** Steps decide, not time: a busy machine gives the same answer. Only what would never end is ended, in milliseconds. */
const BOUNDS = {
  timeout: 300_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
} as const;

const files = globSync(["{src,evals,bench,checks}/**/*.ts", "bin/*.js"], { cwd: ROOT })
  .filter((file) => !file.endsWith(".test.ts"))
  .sort();
const found = files.map((file) => ({ file, ...expressionsIn(join(ROOT, file), file) }));
const composing = found.filter(({ composed }) => composed.length > 0).map(({ file }) => join(ROOT, file));
const composed = await composedBy(composing, ROOT);
// In evals and bench, patterns made of gold data while running meet no text from outside.
const unseen = found
  .filter(({ file }) => /^(?:src|bin)\//.test(file))
  .flatMap((each) => each.composed)
  .filter((place) => !composed.some((each) => each.place === place));

const expressions = Map.groupBy(
  [...found.flatMap(({ literals }) => literals), ...composed],
  ({ source, flags }) => `/${source}/${flags}`,
);
const kept = keptLinear();
const left = [...expressions].filter(([written]) => !kept.has(writtenHash(written)));
const bad = new Map<string, string>();
await Promise.all(Array.from({ length: availableParallelism() }, judge));
keepLinear([...expressions.keys()].filter((written) => !bad.has(written)).map(writtenHash));

for (const [written, answer] of bad)
  console.error(`${expressions.get(written)![0]!.place}: ${written}\n    ${answer}`);
for (const place of unseen)
  console.error(
    `${place}: put together while running, where it is not checked; make it when the module loads`,
  );
console.log(`${expressions.size} regular expressions, ${bad.size + unseen.length} vulnerable or undecided`);
process.exitCode = bad.size + unseen.length > 0 ? 1 : 0;

async function judge(): Promise<void> {
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [written, [first]] = next;
    const trouble = await troubleWith(first!);
    if (trouble !== null) bad.set(written, trouble);
  }
}

async function troubleWith({ source, flags }: Expression): Promise<string | null> {
  const answer = await check(source, flags, BOUNDS);
  if (answer.status === "safe") return null;
  if (answer.status === "unknown") return `not decided: ${answer.error.kind}`;
  return `${answer.complexity.summary}: ${answer.attack.pattern}`;
}

/**
 * Part of npm run check: recheck finds no regular expression of the project that takes more than linear time on any text.
 * Those written out are found by their syntax, those put together by loading the module. What it cannot decide fails too. Answers are kept in node_modules/.cache, by the expression itself.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { check } from "recheck";
import { composedBy } from "./composed.ts";
import { type Expression, expressionsIn } from "./expressions.ts";

const ROOT = new URL("..", import.meta.url).pathname;
const CACHE = join(ROOT, "node_modules/.cache/regular-expressions.json");
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
const answers = cached();
const left = [...expressions].filter(([written]) => answers[written] !== "linear");
await Promise.all(Array.from({ length: availableParallelism() }, judge));
mkdirSync(join(CACHE, ".."), { recursive: true });
writeFileSync(
  CACHE,
  JSON.stringify(Object.fromEntries(Object.entries(answers).filter(([written]) => expressions.has(written)))),
);

const bad = [...expressions].filter(([written]) => answers[written] !== "linear");
for (const [written, [first]] of bad) console.error(`${first!.place}: ${written}\n    ${answers[written]}`);
for (const place of unseen)
  console.error(
    `${place}: put together while running, where it is not checked; make it when the module loads`,
  );
console.log(`${expressions.size} regular expressions, ${bad.length + unseen.length} vulnerable or undecided`);
process.exitCode = bad.length + unseen.length > 0 ? 1 : 0;

async function judge(): Promise<void> {
  for (let next = left.pop(); next !== undefined; next = left.pop())
    answers[next[0]] = await answerTo(next[1][0]!);
}

async function answerTo({ source, flags }: Expression): Promise<string> {
  const answer = await check(source, flags, BOUNDS);
  if (answer.status === "safe") return "linear";
  if (answer.status === "unknown") return `not decided: ${answer.error.kind}`;
  return `${answer.complexity.summary}: ${answer.attack.pattern}`;
}

function cached(): { [written: string]: string } {
  try {
    return JSON.parse(readFileSync(CACHE, "utf8"));
  } catch {
    return {};
  }
}

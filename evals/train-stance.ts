/**
 * node evals/train-stance.ts --data DIR: fits the weights of src/align/stance/ on the seen half of stance-emergent, a
 * logistic regression for each stance against the others, and writes src/align/stance/weights.ts.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { FEATURES } from "../src/align/stance/features.ts";
import { evidence, STANCES } from "../src/align/stance/index.ts";
import { fitted } from "./logistic.ts";
import { readRows } from "./rows.ts";
import { halfOf } from "./split.ts";
import type { ClaimedRow } from "./tasks/stance-emergent.ts";

const DECAY = 1e-3;
const STEPS = 400;

const { data } = parseArgs({ options: { data: { type: "string" } } }).values;
if (data === undefined) throw new Error("usage: node evals/train-stance.ts --data DIR");

const rows = (readRows(data, "stance-emergent") ?? []).filter((row) => halfOf(row) === "seen");
const seen = (rows as unknown as ClaimedRow[]).map(({ claim, headline, label }) => ({
  label,
  features: evidence(claim, headline),
}));
const lines = STANCES.flatMap((stance) => [`  ${stance}: {`, ...weightsOf(stance), "  },"]);
const file = new URL("../src/align/stance/weights.ts", import.meta.url);
const source = readFileSync(file, "utf8");
writeFileSync(file, `${source.slice(0, source.indexOf("{\n"))}{\n${lines.join("\n")}\n};\n`);
console.log(`${seen.length} pairs\n${lines.join("\n")}`);

function weightsOf(stance: string): string[] {
  const weights = fitted(
    seen.map(({ label, features }) => ({
      features,
      target: Number(label === stance),
      weight: 1 / seen.length,
    })),
    DECAY,
    STEPS,
  );
  return FEATURES.map(
    ([name], at) => `    ${/^\w+$/.test(name) ? name : `"${name}"`}: ${weights[at]!.toFixed(2)},`,
  );
}

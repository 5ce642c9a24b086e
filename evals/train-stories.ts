/**
 * node evals/train-stories.ts DATA: fits the weights of src/group/likeness.ts on pairs of reports of the seen halves of
 * the story benchmarks (logistic regression, Adam, a fixed number of steps) and writes src/group/weights.ts.
 */
import { writeFileSync } from "node:fs";
import { Frequencies } from "../src/group/frequencies.ts";
import { common, gapBetween, nearness, OF_TIME, OF_WORDS } from "../src/group/likeness.ts";
import type { Signature } from "../src/group/signature.ts";
import { Traffic } from "../src/group/traffic.ts";
import { momentOf } from "../src/text/edtf.ts";
import { compareText } from "../src/text/order.ts";
import { type Example, fitted } from "./logistic.ts";
import { readRows } from "./rows.ts";
import { halfOf } from "./split.ts";
import { type StoryRow, signatureOf } from "./stories.ts";

/** How much a benchmark's pairs of different stories count beside its pairs of one story. */
const TASKS = { allsides: 3, ecbplus: 1, giveme5w1h: 1, headlines: 1 };
/** Days behind which a report of one's own story is an example without its day. */
const APART = 7;
const HARDEST = 15;
const FURTHER = 10;
const POSITIVE = 12;
const NAMES = [...OF_WORDS, ...OF_TIME].map(([name]) => name).concat(["nearness, less", "nearness, more"]);

const data = process.argv[2];
if (data === undefined) throw new Error("usage: node evals/train-stories.ts DATA");
const examples = Object.entries(TASKS).flatMap(([task, strangers]) => examplesOf(data, task, strangers));
write(fitted(examples));

function examplesOf(folder: string, task: string, strangers: number): Example[] {
  const all = readRows(folder, `stories-${task}`) as unknown as StoryRow[];
  // How much came out on which day is no gold: it is taken from both halves, as the stream has it.
  const traffic = new Traffic();
  for (const { published } of all) if (published) traffic.add(momentOf(published)!);
  const rows = all
    .filter((row) => halfOf(row) === "seen")
    .toSorted((a, b) => compareText(a.published ?? "9999", b.published ?? "9999"));
  const frequencies = new Frequencies();
  const signatures = rows.map(signatureOf).map((each) => frequencies.take(each));
  const alike = signatures.map((one) =>
    signatures.map((other) => (one === other ? 0 : common(one, other).all)),
  );
  const nearest = alike.map((row) => Math.max(...row));
  const found: Example[] = [];
  for (const [i, row] of alike.entries()) {
    const near = row.flatMap((all, j) => (all > 0.015 ? [j] : [])).sort((a, b) => row[b]! - row[a]!);
    const same = spread(
      near.filter((j) => rows[j]!.cluster === rows[i]!.cluster),
      POSITIVE,
    );
    const other = near.filter((j) => rows[j]!.cluster !== rows[i]!.cluster);
    const different = [...other.slice(0, HARDEST), ...spread(other.slice(HARDEST), FURTHER)];
    const add = (js: readonly number[], isSame: boolean, weight: number) => {
      for (const j of js)
        found.push({
          features: features(signatures[i]!, signatures[j]!, nearest[i]!, nearest[j]!, isSame, traffic),
          target: Number(isSame),
          weight: weight / js.length,
        });
    };
    add(same, true, 1);
    add(different, false, strangers);
  }
  const total = found.reduce((sum, each) => sum + each.weight, 0);
  return found.map((each) => ({ ...each, weight: each.weight / total / Object.keys(TASKS).length }));
}

/** A report far from the days of its own story may be a straggler (src/group/gathering.ts), which is judged without its day. */
function gapOf(a: Signature, b: Signature, isSame: boolean, traffic: Traffic): number | null {
  const gap = gapBetween(a.day, b.day, traffic);
  return isSame && gap !== null && gap > APART ? null : gap;
}

function features(
  a: Signature,
  b: Signature,
  nearestA: number,
  nearestB: number,
  isSame: boolean,
  traffic: Traffic,
): number[] {
  const shared = common(a, b);
  const { less, more } = nearness(shared.all, nearestA, nearestB);
  const gap = gapOf(a, b, isSame, traffic);
  const apart = { gap, typicality: shared.typicality, nearness: less };
  return [...OF_WORDS.map(([, of]) => of(shared)), ...OF_TIME.map(([, of]) => of(apart)), less, more];
}

/** Evenly spaced ones, so that near and far are both there. */
function spread(items: readonly number[], most: number): number[] {
  return items.length <= most
    ? [...items]
    : Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)]!);
}

function write(weights: readonly number[]): void {
  const lines = NAMES.map(
    (name, index) => `  ${/^\w+$/.test(name) ? name : `"${name}"`}: ${weights[index]!.toFixed(2)},`,
  );
  const text = `/**
 * Weights of the odds that two reports tell one story. Written by evals/train-stories.ts from the seen halves of the story
 * benchmarks; not to be edited by hand.
 */
export const WEIGHTS = {
${lines.join("\n")}
};
`;
  writeFileSync(new URL("../src/group/weights.ts", import.meta.url), text);
  console.log(text);
}

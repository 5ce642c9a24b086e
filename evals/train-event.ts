/**
 * Trains the weights of the main event: node evals/train-event.ts --data DIR [--all] [--dry] [--cross].
 * Maximises the expected token F1 of a softmax over the candidates of each question, by plain gradient steps with decay on
 * the seen half of whowhat-giveme5w1h (--all: on both). --cross leaves out one topic at a time and prints what is reached on it.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { candidatesOf, sharesOf, type Weights } from "../src/attribute/event/choice.ts";
import { sceneOf } from "../src/attribute/event/scene.ts";
import { mark } from "../src/mark/index.ts";
import { QUESTIONS, type Question } from "../src/model/event.ts";
import { headedDocument } from "./document.ts";
import { type AnswersRow, answerF1, wordsOf } from "./metrics/answers.ts";
import { readRows } from "./rows.ts";
import { halfOf } from "./split.ts";

const { values: options } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/benchmarks" },
    all: { type: "boolean", default: false },
    dry: { type: "boolean", default: false },
    cross: { type: "boolean", default: false },
    steps: { type: "string", default: "300" },
    rate: { type: "string", default: "1" },
  },
});

/**
 * How each question is learned, chosen with a topic left out: `floor` bounds how much a text that goes wrong weighs (1: the
 * expected F1 itself), `decay` draws the weights to 0. The one that acts is the noisiest.
 */
const HOW: { readonly [Q in Question]: { readonly floor: number; readonly decay: number } } = {
  who: { floor: 1, decay: 0.01 },
  what: { floor: 0.05, decay: 0.001 },
  when: { floor: 1, decay: 0.03 },
  where: { floor: 0.05, decay: 0.0005 },
  why: { floor: 1, decay: 0.03 },
  how: { floor: 0.05, decay: 0.03 },
};

interface Example {
  readonly topic: string;
  readonly features: readonly (readonly string[])[];
  readonly gains: readonly number[];
}

const rows = (readRows(options.data, "whowhat-giveme5w1h") ?? []) as (AnswersRow & { topic: string })[];
const seen = rows.filter((row) => options.all || halfOf(row) === "seen");
const scenes = seen.map((row) => {
  const document = headedDocument(row.title, row.text, row);
  return { row, document, scene: sceneOf(document, mark(document)) };
});
const learned: { [Q in Question]?: Weights } = {};
const totals: number[][] = [];
for (const question of QUESTIONS) {
  const examples = scenes.flatMap(({ row, document, scene }): Example[] => {
    const candidates = candidatesOf(scene)[question];
    const gains = candidates.map(({ from, to }) =>
      answerF1(wordsOf(document.text.slice(from, to)), row.answers[question] ?? []),
    );
    if (gains.includes(null)) return [];
    return [
      { topic: row.topic, features: candidates.map(({ features }) => features), gains: gains as number[] },
    ];
  });
  const best = examples.map(({ gains }) => Math.max(0, ...gains));
  const weights = train(examples, question);
  learned[question] = weights;
  const own = examples.map((each) => reached(each, weights));
  const line = [
    `${question}: ${examples.length} texts`,
    `possible ${mean(best)}`,
    `on the same ${mean(own)}`,
  ];
  if (options.cross) {
    const topics = [...new Set(examples.map(({ topic }) => topic))];
    const crossed = topics.flatMap((topic) => {
      const without = train(
        examples.filter((each) => each.topic !== topic),
        question,
      );
      return examples.filter((each) => each.topic === topic).map((each) => reached(each, without));
    });
    line.push(`topic left out ${mean(crossed)}`);
    totals.push(crossed);
  }
  console.log(line.join(", "));
}
if (options.cross)
  console.log(`topic left out: all ${mean(totals.flat())}, first four ${mean(totals.slice(0, 4).flat())}`);
if (!options.dry) write();

function mean(values: readonly number[]): string {
  return (values.reduce((sum, each) => sum + each, 0) / values.length).toFixed(3);
}

function reached({ features, gains }: Example, weights: Weights): number {
  if (gains.length === 0) return 0;
  const shares = sharesOf(
    features.map((each) => ({ features: each, from: 0, to: 0, rule: "" })),
    weights,
  );
  return gains[shares.indexOf(Math.max(...shares))]!;
}

function train(examples: readonly Example[], question: Question): Weights {
  const { floor, decay } = HOW[question];
  const weights: { [feature: string]: number } = {};
  const usable = examples.filter(({ gains }) => gains.some((gain) => gain > 0));
  for (let step = 0; step < Number(options.steps); step += 1) {
    const slopes: { [feature: string]: number } = {};
    for (const { features, gains } of usable) {
      const shares = sharesOf(
        features.map((each) => ({ features: each, from: 0, to: 0, rule: "" })),
        weights,
      );
      // Likelihood of the good ones, each as good as its F1: convex at first, and close to the expected F1 at the end.
      const expected = gains.reduce((sum, gain, at) => sum + gain * shares[at]!, 0);
      for (const [at, each] of features.entries()) {
        const slope = (shares[at]! * (gains[at]! - expected)) / Math.max(expected, floor) / usable.length;
        if (Math.abs(slope) < 1e-7) continue;
        for (const feature of each) slopes[feature] = (slopes[feature] ?? 0) + slope;
      }
    }
    for (const feature of new Set([...Object.keys(slopes), ...Object.keys(weights)]))
      weights[feature] =
        (weights[feature] ?? 0) +
        Number(options.rate) * ((slopes[feature] ?? 0) - decay * (weights[feature] ?? 0));
  }
  return weights;
}

function write(): void {
  const body = QUESTIONS.map((question) => {
    const lines = Object.entries(learned[question]!)
      .map(([feature, weight]) => [feature, Math.round(weight * 1000) / 1000] as const)
      .filter(([, weight]) => weight !== 0)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([feature, weight]) => `    ${JSON.stringify(feature)}: ${weight},\n`);
    return `  ${question}: {\n${lines.join("")}  },\n`;
  });
  writeFileSync(
    new URL("../src/attribute/event/weights.ts", import.meta.url),
    `/** Learned weights of the answers to each question; written by evals/train-event.ts. */\nimport type { Question } from "../../model/event.ts";\nimport type { Weights } from "./choice.ts";\n\nexport const WEIGHTS: { readonly [Q in Question]: Weights } = {\n${body.join("")}};\n`,
  );
}

/**
 * Trains the weights that choose between the readings of a cue: node evals/train-quotes.ts --data DIR [--all] [--dry].
 * Learns from the seen half of quotes-polnear alone (--all: from both); a conditional logit, AdaGrad, fixed order, no chance.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { contentOf, rangeOf } from "../src/attribute/attributions/content.ts";
import {
  type Asker,
  addCue,
  addOpening,
  addOwn,
  addSource,
  FEATURE_BITS,
  featureOf,
} from "../src/attribute/attributions/features.ts";
import { readingsOf, waysToRead } from "../src/attribute/attributions/readings.ts";
import { quotations } from "../src/mark/quotations/index.ts";
import { sentences } from "../src/mark/sentences/index.ts";
import { tokens } from "../src/mark/tokens.ts";
import type { Range } from "../src/model/span.ts";
import { documentOf } from "./document.ts";
import type { QuoteRow, Spans } from "./metrics/attributions.ts";
import { readRows } from "./rows.ts";
import { halfOf } from "./split.ts";

/** A prime: the examples are seen in an order that mixes the texts and is always the same. */
const STRIDE = 7919;

interface Example {
  /** The features of the cue, and of each of its readings. */
  readonly shared: readonly number[];
  readonly features: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

class List implements Asker {
  readonly features: number[] = [];
  add(rule: number, a: number, b?: number, c?: number): void {
    this.features.push(featureOf(rule, a, b, c));
  }
  givesUp(): boolean {
    return false;
  }
}

const { values: options } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/benchmarks" },
    all: { type: "boolean", default: false },
    dry: { type: "boolean", default: false },
    epochs: { type: "string", default: "12" },
    rate: { type: "string", default: "0.05" },
    decay: { type: "string", default: "0.001" },
  },
});

const rows = (readRows(options.data, "quotes-polnear") ?? []) as QuoteRow[];
const seen = rows.filter((row) => options.all || halfOf(row) === "seen");
const examples = seen.flatMap(examplesOf);
const able = examples.filter((example) => example.right.includes(true)).length;
const gold = seen.reduce((sum, row) => sum + row.attributions.length, 0);
console.log(`${seen.length} texts, ${examples.length} cues, ${able} with a right reading, ${gold} gold`);
const weights = train(examples, Number(options.epochs), Number(options.rate), Number(options.decay));
if (!options.dry) write(weights);

function examplesOf(row: QuoteRow): Example[] {
  const document = documentOf(row.text, row);
  const words = tokens(document);
  const base = { tokens: words, sentences: sentences(document, words) };
  const marks = { ...base, quotations: quotations(document, base) };
  const readings = readingsOf(document, marks);
  const { frames, tails, cues } = readings;
  const golds = row.attributions.map((each) => ({
    cue: each.cue ?? [],
    source: each.source,
    content: each.content,
  }));
  return cues.map((each) => {
    const { frame, cue, before } = each;
    const { units } = frames[frame]!;
    const ways = waysToRead(readings, each);
    const shared = new List();
    const codes = addCue(shared, units, cue, frame === 0 ? 1 : 0, before)!;
    const features = ways.map((option) => {
      const list = new List();
      addSource(list, units, codes, option.source);
      addOpening(list, units, codes, option);
      addOwn(list, units, cue, codes, option);
      return list.features;
    });
    const at = rangeOf(units, {
      first: cue.first,
      end: Math.max(cue.head, cue.kind === "according" ? cue.head + 1 : cue.head) + 1,
    });
    const near = golds.filter((each) => each.cue.some(([from, to]) => from < at.to && at.from < to));
    const right = ways.map((option) => {
      const content = contentOf(units, option, tails[frame]!);
      const source = option.source.phrase === null ? null : rangeOf(units, option.source.phrase);
      return near.some((each) => sameSource(each.source, source) && jaccard(each.content, content) > 0.5);
    });
    return { shared: shared.features, features, right };
  });
}

function sameSource(gold: Spans, source: Range | null): boolean {
  if (gold.length === 0 || source === null) return gold.length === 0 && source === null;
  return gold.some(([from, to]) => from < source.to && source.from < to);
}

function jaccard(gold: Spans, content: readonly Range[]): number {
  const size = (spans: readonly (readonly [number, number])[]) =>
    spans.reduce((sum, [from, to]) => sum + to - from, 0);
  let both = 0;
  for (const [from, to] of gold)
    for (const piece of content) both += Math.max(0, Math.min(to, piece.to) - Math.max(from, piece.from));
  return both / (size(gold) + size(content.map((piece) => [piece.from, piece.to])) - both);
}

function train(examples: readonly Example[], epochs: number, rate: number, decay: number): Float32Array {
  const weights = new Float32Array(1 << FEATURE_BITS);
  const squares = new Float32Array(1 << FEATURE_BITS).fill(0.1);
  const sum = new Float32Array(1 << FEATURE_BITS);
  const update = (feature: number, slope: number) => {
    const whole = slope + decay * weights[feature]!;
    squares[feature]! += whole * whole;
    weights[feature]! -= (rate * whole) / Math.sqrt(squares[feature]!);
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    let loss = 0;
    for (let step = 0; step < examples.length; step += 1) {
      const { shared, features, right } = examples[(step * STRIDE) % examples.length]!;
      const base = scoreOf(weights, shared);
      const odds = features.map((own) => Math.exp(clamp(base + scoreOf(weights, own))));
      const total = odds.reduce((sum, each) => sum + each, 1);
      const good = right.includes(true) ? odds.reduce((sum, each, at) => sum + (right[at] ? each : 0), 0) : 1;
      loss -= Math.log(good / total);
      let slopes = 0;
      for (const [at, each] of odds.entries()) {
        const slope = each / total - (right[at] ? each / good : 0);
        if (Math.abs(slope) < 1e-4) continue;
        slopes += slope;
        for (const feature of features[at]!) update(feature, slope);
      }
      if (Math.abs(slopes) > 1e-4) for (const feature of shared) update(feature, slopes);
    }
    for (let at = 0; at < sum.length; at += 1) sum[at]! += weights[at]!;
    console.log(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}`);
  }
  return sum.map((each) => each / epochs);
}

function scoreOf(weights: Float32Array, features: readonly number[]): number {
  return features.reduce((sum, feature) => sum + weights[feature]!, 0);
}

function clamp(score: number): number {
  return Math.max(-30, Math.min(30, score));
}

function write(weights: Float32Array): void {
  const most = weights.reduce((high, each) => Math.max(high, Math.abs(each)), 0);
  const scale = Math.min(most, 4) / 127;
  const bytes = Int8Array.from(weights, (each) => Math.max(-127, Math.min(127, Math.round(each / scale))));
  const text = Buffer.from(bytes.buffer).toString("base64");
  writeFileSync(
    new URL("../src/attribute/attributions/weights.ts", import.meta.url),
    `/** Learned weights of the readings of a cue, a signed byte each in base64; written by evals/train-quotes.ts. */\nexport const SCALE = ${scale.toFixed(6)};\nexport const WEIGHTS =\n  "${text}";\n`,
  );
}

/**
 * node evals/train-claims.ts --data DIR: fits the weights of src/align/claims/likeness.ts on pairs of statements of the
 * seen halves (logistic regression) and writes src/align/claims/weights.ts. Each benchmark has a constant of its own, for
 * how often its pairs are the same; that of the annotated events is kept.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compared, comparedWhole } from "../src/align/claims/index.ts";
import { CLAIM_FEATURES, type Comparison, dice, FEATURES } from "../src/align/claims/likeness.ts";
import { entities } from "../src/align/entities/index.ts";
import { read } from "../src/analyse.ts";
import { takeIn } from "../src/intake/index.ts";
import type { StatementRef } from "../src/model/claim.ts";
import type { Range } from "../src/model/span.ts";
import type { Reading } from "../src/model/statement.ts";
import { type Example, fitted } from "./logistic.ts";
import { type Gold, numberOf } from "./metrics/gold.ts";
import { readingOf } from "./reading.ts";
import { readRows } from "./rows.ts";
import { halfOf } from "./split.ts";
import { EVENTS } from "./tasks/collate.ts";

/** Judged in degrees, not by yes or no: each of its pairs tells more. */
const GRADED = new Set(["align-headlines"]);

type Features = readonly (readonly [name: string, of: (of: Comparison) => number])[];

/** A pair that a benchmark judged, with what its likest statements have in common. */
interface Judged {
  readonly comparison: Comparison;
  readonly same: number;
}

const { values } = parseArgs({ options: { data: { type: "string" }, without: { type: "string" } } });
const { data, without } = values;
if (data === undefined) throw new Error("usage: node evals/train-claims.ts --data DIR");

const sets: { readonly [name: string]: readonly Judged[] } = {
  events: (await Promise.all(Object.keys(EVENTS).map(eventPairs))).flat(),
  "align-headlines": headlinePairs(),
  "align-claimdiff": claimPairs(),
  "align-multinews": summaryPairs(),
};
const taken = Object.entries(sets).filter(([name, pairs]) => name !== without && pairs.length > 0);
const file = new URL("../src/align/claims/weights.ts", import.meta.url);
console.log(taken.map(([name, pairs]) => `${name}: ${pairs.length} pairs`).join("\n"));
for (const [name, features] of [
  ["WEIGHTS", FEATURES],
  ["CLAIM_WEIGHTS", CLAIM_FEATURES],
] as const) {
  const examples = taken.flatMap(([, pairs], at) => examplesOf(features, pairs, at));
  write(name, features, fitted(examples, 1e-3, 2000));
}

/**
 * The constants of the further benchmarks stand behind the features. Pairs that are the same are the fewer, and count the
 * more for it, so that a likeness of one half is about where they should be joined.
 */
function examplesOf(features: Features, pairs: readonly Judged[], set: number): Example[] {
  const own = taken.slice(1).map((_, at) => Number(at + 1 === set));
  const share = pairs.reduce((sum, { same }) => sum + same, 0) / pairs.length;
  const weightOf = ({ same }: Judged) => Math.sqrt(same / share + (1 - same) / (1 - share));
  const total = pairs.reduce((sum, pair) => sum + weightOf(pair), 0) / (GRADED.has(taken[set]![0]) ? 4 : 1);
  return pairs.map((pair) => ({
    features: [...features.map(([, of]) => of(pair.comparison)), ...own],
    target: pair.same,
    weight: weightOf(pair) / total / (taken.length + 3),
  }));
}

function rowsOf<R>(name: string): R[] {
  return (readRows(data!, name) ?? []).filter((row) => halfOf(row) === "seen") as unknown as R[];
}

function headlinePairs(): Judged[] {
  interface Pair {
    readonly id: string;
    readonly a: string;
    readonly b: string;
    readonly score: number;
  }
  return rowsOf<Pair>("align-headlines").flatMap(({ id, a, b, score }) => {
    const comparison = comparedWhole(readingOf(a, { id: `${id}a` }), readingOf(b, { id: `${id}b` }));
    return comparison === null ? [] : [{ comparison, same: score / 5 }];
  });
}

function claimPairs(): Judged[] {
  interface Articles {
    readonly a: { readonly id: string; readonly text: string };
    readonly b: { readonly id: string; readonly text: string };
    readonly claims: readonly {
      readonly aSpan: readonly [number, number] | null;
      readonly bSpan: readonly [number, number] | null;
      readonly strengthens: number;
      readonly weakens: number;
    }[];
  }
  return rowsOf<Articles>("align-claimdiff").flatMap(({ a, b, claims }) => {
    const pairs = pairsOf([readingOf(a.text, a), readingOf(b.text, b)]);
    return claims.flatMap(({ aSpan, bSpan, strengthens, weakens }) => {
      if (aSpan === null || bSpan === null) return [];
      const comparison = likest(pairs, [0, range(aSpan)], [1, range(bSpan)]);
      return comparison === null ? [] : [{ comparison, same: Number(strengthens === 1 || weakens === 1) }];
    });
  });
}

function summaryPairs(): Judged[] {
  interface Sentence {
    readonly id: string;
    readonly text: string;
  }
  interface Topic {
    readonly id: string;
    readonly summary: readonly Sentence[];
    readonly source: readonly Sentence[];
    readonly links: readonly { readonly summary: string; readonly source: string }[];
  }
  return rowsOf<Topic>("align-multinews").flatMap(({ id, summary, source, links }) => {
    const texts = [summary, source].map((all) => all.map(({ text }) => text.replaceAll("\n", " ")));
    const pairs = pairsOf(texts.map((lines, side) => readingOf(lines.join("\n"), { id: `${id} ${side}` })));
    const places = texts.map(lineRanges);
    return summary.flatMap((one, i) =>
      source.flatMap((other, j) => {
        const comparison = likest(pairs, [0, places[0]![i]!], [1, places[1]![j]!]);
        const same = links.some((link) => link.summary === one.id && link.source === other.id);
        return comparison === null ? [] : [{ comparison, same: Number(same) }];
      }),
    );
  });
}

function lineRanges(lines: readonly string[]): Range[] {
  let from = 0;
  return lines.map((line) => {
    const own = { from, to: from + line.length };
    from = own.to + 1;
    return own;
  });
}

async function eventPairs(event: string): Promise<Judged[]> {
  if (EVENTS[event as keyof typeof EVENTS] !== "seen") return [];
  const folder = join(data!, "collate", event);
  const gold = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as Gold;
  const readings = (await takeIn([folder])).sources.map(read);
  const numbers = new Map(readings.map(({ document }, at) => [numberOf(document.file), at]));
  const pairs = pairsOf(readings);
  const items = (gold.facts ?? []).flatMap((fact) =>
    fact.spans.flatMap(([number, words]) => {
      const at = numbers.get(number)!;
      const from = readings[at]!.document.text.indexOf(String(words));
      return from < 0 ? [] : [{ fact, at, place: { from, to: from + String(words).length } }];
    }),
  );
  return items.flatMap((a, index) =>
    items.slice(index + 1).flatMap((b) => {
      if (a.fact.mayJoin?.includes(b.fact.id) || b.fact.mayJoin?.includes(a.fact.id)) return [];
      const comparison = likest(pairs, [a.at, a.place], [b.at, b.place]);
      return comparison === null ? [] : [{ comparison, same: Number(a.fact.id === b.fact.id) }];
    }),
  );
}

interface Compared {
  readonly a: Range;
  readonly b: Range;
  readonly comparison: Comparison;
}

/** By the numbers of the two readings. */
function pairsOf(readings: readonly Reading[]): Map<string, Compared[]> {
  const place = ({ reading, statement }: StatementRef): Range => readings[reading]!.statements[statement]!;
  return Map.groupBy(
    compared(readings, entities(readings), 0).flatMap(({ a, b, comparison }) => [
      { key: `${a.reading} ${b.reading}`, a: place(a), b: place(b), comparison },
      { key: `${b.reading} ${a.reading}`, a: place(b), b: place(a), comparison },
    ]),
    ({ key }) => key,
  );
}

function likest(
  pairs: ReadonlyMap<string, readonly Compared[]>,
  [i, one]: readonly [number, Range],
  [j, other]: readonly [number, Range],
): Comparison | null {
  const within = (pairs.get(`${i} ${j}`) ?? []).filter(({ a, b }) => near(a, one) && near(b, other));
  if (within.length === 0) return null;
  return within.reduce((best, each) => (dice(each.comparison) > dice(best.comparison) ? each : best))
    .comparison;
}

/** Half of the shorter lies in the other. */
function near(a: Range, b: Range): boolean {
  const both = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return both > 0 && both >= 0.5 * Math.min(a.to - a.from, b.to - b.from);
}

function range([from, to]: readonly [number, number]): Range {
  return { from, to };
}

function write(constant: string, features: Features, weights: readonly number[]): void {
  const lines = features.map(
    ([name], at) => `  ${/^\w+$/.test(name) ? name : `"${name}"`}: ${weights[at]!.toFixed(2)},`,
  );
  const source = readFileSync(file, "utf8");
  const head = source.indexOf("{\n", source.indexOf(`const ${constant} =`));
  const tail = source.indexOf("\n};", head);
  writeFileSync(file, `${source.slice(0, head)}{\n${lines.join("\n")}${source.slice(tail)}`);
  console.log(`${constant}\n${lines.join("\n")}`);
}

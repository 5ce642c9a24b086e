/** Aligned claims and sentences: judged claim pairs (claimdiff), sentence pairs within a topic (multinews). */
import type { Scores } from "../task.ts";
import { byId, f1, ratio } from "./ratio.ts";

type Place = readonly [number, number];

export interface ClaimRow {
  readonly pair: string;
  readonly claims: readonly {
    readonly aSpan: Place | null;
    readonly bSpan: Place | null;
    readonly strengthens: number;
    readonly weakens: number;
  }[];
}

export interface ClaimPrediction {
  readonly pair: string;
  readonly links: readonly { readonly a: Place; readonly b: Place; readonly score?: number }[];
}

interface Judged {
  readonly a: Place;
  readonly b: Place;
  related: boolean;
  score: number;
  hit: boolean;
}

export function claimScores(rows: readonly ClaimRow[], predictions: readonly ClaimPrediction[]): Scores {
  const given = new Map(predictions.map((each) => [each.pair, each.links]));
  const all: Judged[] = [];
  let wrong = 0;
  for (const row of rows) {
    const judged = judgements(row);
    for (const link of given.get(row.pair) ?? []) {
      const touched = judged.filter((each) => near(link.a, each.a) && near(link.b, each.b));
      for (const each of touched) {
        each.score = Math.max(each.score, link.score ?? 1);
        each.hit ||= each.related;
      }
      if (touched.length > 0 && !touched.some((each) => each.related)) wrong += 1;
    }
    all.push(...judged);
  }
  const related = all.filter((each) => each.related).length;
  const found = all.filter((each) => each.hit).length;
  const [precision, recall] = [ratio(found, found + wrong), ratio(found, related)];
  const scores = { f1: f1(precision, recall), precision, recall, related, judged: all.length };
  const ranked = [...given.values()].some((links) => links.some((link) => link.score !== undefined));
  return ranked ? { ...scores, average_precision: averagePrecision(all) } : scores;
}

/** Both directions of a claim pair together; related if any judgement is 1. */
function judgements(row: ClaimRow): Judged[] {
  const judged = new Map<string, Judged>();
  for (const { aSpan: a, bSpan: b, strengthens, weakens } of row.claims) {
    if (a === null || b === null) continue;
    const key = JSON.stringify([a, b]);
    const each = judged.get(key) ?? { a, b, related: false, score: 0, hit: false };
    each.related ||= strengthens === 1 || weakens === 1;
    judged.set(key, each);
  }
  return [...judged.values()];
}

/** Jaccard of at least 0.3, so that a link of whole texts earns nothing. */
function near(x: Place, y: Place): boolean {
  const both = Math.min(x[1], y[1]) - Math.max(x[0], y[0]);
  return both >= 0.3 * (Math.max(x[1], y[1]) - Math.min(x[0], y[0]));
}

/** Mean precision at each related pair, best score first; equal scores share a rank. */
function averagePrecision(judged: readonly Judged[]): number {
  const ranks = Map.groupBy(judged, (each) => each.score);
  let [seen, hits, sum] = [0, 0, 0];
  for (const [, rank] of [...ranks].sort(([a], [b]) => b - a)) {
    const related = rank.filter((each) => each.related).length;
    seen += rank.length;
    hits += related;
    sum += (related * hits) / seen;
  }
  return ratio(sum, hits);
}

interface Linked {
  readonly id: string;
  readonly links: readonly { readonly summary: string | number; readonly source: string | number }[];
}

export function linkScores(rows: readonly Linked[], predictions: readonly Linked[]): Scores {
  const given = byId(predictions);
  const keys = (row: Linked | undefined) =>
    new Set((row?.links ?? []).map((link) => JSON.stringify([link.summary, link.source])));
  let [hits, predicted, gold] = [0, 0, 0];
  for (const row of rows) {
    const [own, theirs] = [keys(row), keys(given.get(row.id))];
    hits += own.intersection(theirs).size;
    predicted += theirs.size;
    gold += own.size;
  }
  return {
    f1: ratio(2 * hits, predicted + gold),
    precision: ratio(hits, predicted),
    recall: ratio(hits, gold),
    gold,
    predicted,
  };
}

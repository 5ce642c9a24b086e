/** Attributions against gold ones: matched one to one by the content they share, then by their source. */
import type { Row, Scores } from "../task.ts";

export type Spans = readonly (readonly [number, number])[];

export interface QuoteRow extends Row {
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: Spans;
    readonly cue?: Spans;
    readonly content: Spans;
    readonly kind: "direct" | "mixed" | "indirect";
  }[];
}

export interface Predicted {
  readonly id: string;
  readonly attributions: readonly { readonly source: Spans; readonly cue: Spans; readonly content: Spans }[];
}

const KINDS = ["direct", "mixed", "indirect"] as const;

export function score(rows: readonly QuoteRow[], predictions: readonly Predicted[]): Scores {
  const by = new Map(predictions.map((each) => [each.id, each.attributions]));
  const gold = { direct: 0, mixed: 0, indirect: 0 };
  const found = { direct: 0, mixed: 0, indirect: 0 };
  let predicted = 0;
  let right = 0;
  for (const row of rows) {
    const guesses = by.get(row.id) ?? [];
    predicted += guesses.length;
    for (const each of row.attributions) gold[each.kind] += 1;
    for (const [at, guess] of matched(row.attributions, guesses)) {
      const each = row.attributions[at]!;
      const other = guesses[guess]!.source;
      found[each.kind] += 1;
      if (shared(each.source, other) > 0 || (each.source.length === 0 && other.length === 0)) right += 1;
    }
  }
  const all = (counts: typeof gold) => counts.direct + counts.mixed + counts.indirect;
  return {
    attribution_f1: (2 * right) / (all(gold) + predicted),
    content_f1: (2 * all(found)) / (all(gold) + predicted),
    recall_quoted: (found.direct + found.mixed) / (gold.direct + gold.mixed),
    ...Object.fromEntries(KINDS.map((kind) => [`recall_${kind}`, found[kind] / gold[kind]])),
    attribution_p: right / predicted,
    attribution_r: right / all(gold),
    source_accuracy: right / all(found),
  };
}

/** Pairs of indices whose contents share more than half, the most alike first. */
function matched(
  gold: readonly { readonly content: Spans }[],
  guesses: readonly { readonly content: Spans }[],
): [number, number][] {
  const hits: { like: number; at: number; guess: number }[] = [];
  for (const [at, { content }] of gold.entries()) {
    for (const [guess, other] of guesses.entries()) {
      const both = shared(content, other.content);
      const like = both / (sizeOf(content) + sizeOf(other.content) - both);
      if (like > 0.5) hits.push({ like, at, guess });
    }
  }
  hits.sort((a, b) => b.like - a.like || b.at - a.at || b.guess - a.guess);
  const used = { gold: new Set<number>(), guesses: new Set<number>() };
  const pairs: [number, number][] = [];
  for (const { at, guess } of hits) {
    if (used.gold.has(at) || used.guesses.has(guess)) continue;
    used.gold.add(at);
    used.guesses.add(guess);
    pairs.push([at, guess]);
  }
  return pairs;
}

function shared(a: Spans, b: Spans): number {
  let sum = 0;
  for (const [from, to] of a)
    for (const [start, end] of b) sum += Math.max(0, Math.min(to, end) - Math.max(from, start));
  return sum;
}

function sizeOf(spans: Spans): number {
  return spans.reduce((sum, [from, to]) => sum + to - from, 0);
}

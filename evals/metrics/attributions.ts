/** Attributions held against gold ones: content by Jaccard of characters, matched one to one, then the sources. */
import type { Row, Scores } from "../task.ts";
import { byId, ratio } from "./ratio.ts";

/** Spans are [from, to]. */
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

interface Side {
  readonly content: Spans;
  readonly source: Spans;
}

const KINDS = ["direct", "mixed", "indirect"];

export function attributionScores(
  rows: readonly Pick<QuoteRow, "id" | "attributions">[],
  predictions: readonly Predicted[],
): Scores {
  const given = byId(predictions);
  const gold = new Map<string, number>();
  const found = new Map<string, number>();
  let [predicted, content, cover3, cover8, right] = [0, 0, 0, 0, 0];
  for (const row of rows) {
    const own = row.attributions.map(sideOf);
    const others = (given.get(row.id)?.attributions ?? []).map(sideOf);
    for (const { kind } of row.attributions) gold.set(kind, (gold.get(kind) ?? 0) + 1);
    predicted += others.length;
    const pairs = own.flatMap((a, i) =>
      others.flatMap((b, j) => {
        const both = shared(a.content, b.content);
        if (both === 0) return [];
        const [whole, size] = [sizeOf(a.content), sizeOf(b.content)];
        return [{ i, j, jaccard: both / (whole + size - both), cover: both / whole }];
      }),
    );
    for (const { i, j } of matched(
      pairs.map((each) => ({ ...each, score: each.jaccard })),
      0.5,
    )) {
      const kind = row.attributions[i]!.kind;
      found.set(kind, (found.get(kind) ?? 0) + 1);
      content += 1;
      const [a, b] = [own[i]!.source, others[j]!.source];
      if (shared(a, b) > 0 || (sizeOf(a) === 0 && sizeOf(b) === 0)) right += 1;
    }
    const covering = pairs.map((each) => ({ ...each, score: each.cover }));
    cover3 += matched(covering, 0.3).length;
    cover8 += matched(covering, 0.8).length;
  }
  const total = sum(gold.values());
  const f = (hits: number) => ratio(2 * hits, total + predicted);
  const quoted = (of: Map<string, number>) => (of.get("direct") ?? 0) + (of.get("mixed") ?? 0);
  return {
    attribution_f1: f(right),
    attribution_p: ratio(right, predicted),
    attribution_r: ratio(right, total),
    content_f1: f(content),
    content_f1_cover_3: f(cover3),
    content_f1_cover_8: f(cover8),
    source_accuracy: ratio(right, content),
    recall_quoted: ratio(quoted(found), quoted(gold)),
    ...Object.fromEntries(
      KINDS.map((kind) => [`recall_${kind}`, ratio(found.get(kind) ?? 0, gold.get(kind) ?? 0)]),
    ),
    gold: total,
    predicted,
  };
}

interface Pair {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/** Greedily, best first; of equal ones the last in the text, as the reference does. */
function matched(pairs: readonly Pair[], least: number): Pair[] {
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  const ordered = pairs
    .filter(({ score }) => score > least)
    .sort((a, b) => b.score - a.score || b.i - a.i || b.j - a.j);
  return ordered.filter(({ i, j }) => {
    if (rows.has(i) || columns.has(j)) return false;
    rows.add(i);
    columns.add(j);
    return true;
  });
}

function sideOf(attribution: { readonly content?: Spans; readonly source?: Spans }): Side {
  return { content: merged(attribution.content ?? []), source: merged(attribution.source ?? []) };
}

/** Sorted and without overlap: a character counts once. */
function merged(pieces: Spans): Spans {
  const out: [number, number][] = [];
  for (const [from, to] of [...pieces].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else if (to > from) out.push([from, to]);
  }
  return out;
}

function shared(a: Spans, b: Spans): number {
  return sum(
    a.flatMap(([from, to]) =>
      b.map((other) => Math.max(0, Math.min(to, other[1]) - Math.max(from, other[0]))),
    ),
  );
}

function sizeOf(pieces: Spans): number {
  return sum(pieces.map(([from, to]) => to - from));
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}

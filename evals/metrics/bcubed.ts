/** Clusterings held against each other: B³ and pairwise F1. A labelling is item → label. */
import type { Scores } from "../task.ts";
import { byId, f1, mean } from "./ratio.ts";

export type Labelling = ReadonlyMap<string, string>;

export function clusters(labels: Labelling): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [item, label] of labels) {
    const members = found.get(label) ?? new Set();
    found.set(label, members.add(item));
  }
  return found;
}

/** Item-averaged precision and recall, and their F1. */
export function bCubed(gold: Labelling, predicted: Labelling) {
  const own = clusters(gold);
  const given = clusters(predicted);
  const shared = counts([...gold].map(([item, label]) => JSON.stringify([label, predicted.get(item)])));
  const share = (of: Map<string, Set<string>>, labels: Labelling) =>
    mean(
      [...gold].map(([item, label]) => {
        const both = shared.get(JSON.stringify([label, predicted.get(item)]))!;
        return both / of.get(labels.get(item)!)!.size;
      }),
    );
  const precision = share(given, predicted);
  const recall = share(own, gold);
  return { precision, recall, f1: f1(precision, recall) };
}

function pairF1(gold: Labelling, predicted: Labelling): number {
  const pairs = (labels: readonly string[]) =>
    [...counts(labels).values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  const both = pairs([...gold].map(([item, label]) => JSON.stringify([label, predicted.get(item)])));
  const all = pairs([...gold.values()]) + pairs([...predicted.values()]);
  return all === 0 ? 1 : (2 * both) / all;
}

interface StoryRow {
  readonly id: string;
  readonly cluster: string;
}

/** A document without a prediction is a story of its own. */
export function storyScores(
  rows: readonly StoryRow[],
  predictions: readonly { readonly id: string; readonly cluster?: string | number | null }[],
): Scores {
  const of = byId(predictions);
  const gold = new Map(rows.map((row) => [row.id, row.cluster]));
  const predicted = new Map(
    rows.map(({ id }) => [id, JSON.stringify(of.get(id)?.cluster ?? ["alone", id])] as const),
  );
  const { precision, recall, f1: main } = bCubed(gold, predicted);
  return {
    b3_f1: main,
    b3_p: precision,
    b3_r: recall,
    pair_f1: pairF1(gold, predicted),
    gold_stories: clusters(gold).size,
    predicted_stories: clusters(predicted).size,
  };
}

function counts(labels: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const label of labels) found.set(label, (found.get(label) ?? 0) + 1);
  return found;
}

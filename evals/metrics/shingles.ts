/** Article bodies by their counted 4-word shingles: the metric of the article extraction benchmark. */
import type { Scores } from "../task.ts";
import { byId, f1, mean } from "./ratio.ts";

const SIZE = 4;

export function pageScores(
  rows: readonly { readonly id: string; readonly body: string }[],
  predictions: readonly { readonly id: string; readonly body?: string | null }[],
): Scores {
  const given = byId(predictions);
  const [precisions, recalls]: [number[], number[]] = [[], []];
  for (const row of rows) {
    const gold = wordRuns(row.body);
    const predicted = wordRuns(given.get(row.id)?.body ?? "");
    const both = total(new Map([...gold].map(([key, n]) => [key, Math.min(n, predicted.get(key) ?? 0)])));
    if (predicted.size > 0) precisions.push(both / total(predicted));
    if (gold.size > 0) recalls.push(both / total(gold));
  }
  const [precision, recall] = [mean(precisions), mean(recalls)];
  return { f1: f1(precision, recall), precision, recall, pages: rows.length };
}

export function wordRuns(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const found = new Map<string, number>();
  const starts = words.length === 0 ? 0 : Math.max(1, words.length - SIZE + 1);
  for (let at = 0; at < starts; at += 1) {
    const key = words.slice(at, at + SIZE).join(" ");
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, n) => sum + n, 0);
}

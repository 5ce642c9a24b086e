/** One label a row: accuracy, F1 of each gold label and their mean; for rewrites also reuse or none. */
import type { Scores } from "../task.ts";
import { byId, mean, ratio } from "./ratio.ts";

export interface Labelled {
  readonly id: string;
  readonly label: string;
}

function labelScores(rows: readonly Labelled[], predictions: readonly Labelled[]) {
  const pairs = paired(rows, predictions);
  const names = [...new Set(pairs.map(([gold]) => gold))].sort();
  const by = names.map((name) => [`f1_${name}`, ofLabel(pairs, name)] as const);
  return {
    macro_f1: mean(by.map(([, value]) => value)),
    accuracy: mean(pairs.map(([gold, given]) => Number(gold === given))),
    by: Object.fromEntries(by) as Scores,
  };
}

export function rewriteScores(rows: readonly Labelled[], predictions: readonly Labelled[]): Scores {
  const { macro_f1, accuracy, by } = labelScores(rows, predictions);
  const reuse = paired(rows, predictions).map(([gold, given]) =>
    Number((gold !== "non") === (given !== undefined && given !== "non")),
  );
  return { macro_f1, accuracy, reuse_accuracy: mean(reuse), ...by };
}

export function stanceScores(rows: readonly Labelled[], predictions: readonly Labelled[]): Scores {
  const { macro_f1, accuracy, by } = labelScores(rows, predictions);
  return { accuracy, macro_f1, ...by };
}

type Pairs = readonly (readonly [string, string | undefined])[];

function paired(rows: readonly Labelled[], predictions: readonly Labelled[]): Pairs {
  const given = byId(predictions);
  return rows.map((row) => [row.label, given.get(row.id)?.label]);
}

function ofLabel(pairs: Pairs, name: string): number {
  const both = pairs.filter(([gold, given]) => gold === name && given === name).length;
  const either =
    pairs.filter(([gold]) => gold === name).length + pairs.filter(([, given]) => given === name).length;
  return ratio(2 * both, either);
}

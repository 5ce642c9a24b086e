/** Scored pairs of headlines: Pearson correlation a year, and the mean of the years. */
import type { Scores } from "../task.ts";
import { byId, mean, ratio } from "./ratio.ts";

function pearson(pairs: readonly (readonly [number, number])[]): number {
  const [mx, my] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  const sum = (of: (x: number, y: number) => number) =>
    pairs.reduce((total, [x, y]) => total + of(x - mx, y - my), 0);
  return ratio(
    sum((x, y) => x * y),
    Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y)),
  );
}

export function headlineScores(
  rows: readonly { readonly id: string; readonly year: number; readonly score: number }[],
  predictions: readonly { readonly id: string; readonly score: number }[],
): Scores {
  const given = byId(predictions);
  const years = Object.groupBy(rows, (row) => String(row.year));
  const by = Object.entries(years).map(([year, own = []]) => {
    return [
      `pearson_${year}`,
      pearson(own.map((row) => [row.score, given.get(row.id)?.score ?? 0])),
    ] as const;
  });
  return { pearson: mean(by.map(([, value]) => value)), ...Object.fromEntries(by) };
}

/** Time expressions as in TempEval-3 task A: each gold span takes one overlapping prediction. */
import type { Scores } from "../task.ts";
import { byId, ratio } from "./ratio.ts";

interface Timex {
  readonly from: number;
  readonly to: number;
  readonly type?: string;
  readonly value?: string;
}

export interface TimesRow {
  readonly id: string;
  readonly corpus: string;
  readonly times: readonly Timex[];
}

export interface TimesPrediction {
  readonly id: string;
  readonly times: readonly Timex[];
}

/** Main: value F1. */
export function timeScores(rows: readonly TimesRow[], predictions: readonly TimesPrediction[]): Scores {
  const given = byId(predictions);
  const all = counted(rows, given);
  return {
    value_f1: fOf(all.value, all),
    relaxed_f1: fOf(all.relaxed, all),
    strict_f1: fOf(all.strict, all),
    type_f1: fOf(all.type, all),
    relaxed_p: ratio(all.relaxed, all.predicted),
    relaxed_r: ratio(all.relaxed, all.gold),
    gold: all.gold,
    predicted: all.predicted,
  };
}

type Counts = ReturnType<typeof counted>;

const fOf = (hits: number, of: Counts) => ratio(2 * hits, of.gold + of.predicted);

function counted(rows: readonly TimesRow[], given: ReadonlyMap<string, TimesPrediction>) {
  const n = { gold: 0, predicted: 0, relaxed: 0, strict: 0, type: 0, value: 0 };
  for (const row of rows) {
    const left = [...(given.get(row.id)?.times ?? [])];
    n.gold += row.times.length;
    n.predicted += left.length;
    for (const gold of row.times.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
      const best = nearest(gold, left);
      if (best === null) continue;
      left.splice(left.indexOf(best), 1);
      n.relaxed += 1;
      if (isSame(gold, best)) n.strict += 1;
      if (best.type === gold.type) n.type += 1;
      if (best.value === gold.value) n.value += 1;
    }
  }
  return n;
}

/** An exact one first, then the largest overlap, then the first. */
function nearest(gold: Timex, left: readonly Timex[]): Timex | null {
  let best: Timex | null = null;
  let score = 0;
  for (const each of left) {
    const both = Math.min(gold.to, each.to) - Math.max(gold.from, each.from);
    const own = isSame(gold, each) ? Number.POSITIVE_INFINITY : both;
    if (both > 0 && own > score) {
      best = each;
      score = own;
    }
  }
  return best;
}

function isSame(a: Timex, b: Timex): boolean {
  return a.from === b.from && a.to === b.to;
}

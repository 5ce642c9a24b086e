/** Facts of a report, exact; and of two reports, which facts differ. */
import type { Scores } from "../task.ts";
import { byId, mean, ratio } from "./ratio.ts";

export type Facts = { readonly [fact: string]: string | number };

interface FactsRow {
  readonly id: string;
  readonly facts: Facts;
}

interface PairRow {
  readonly id: string;
  readonly differ: { readonly [fact: string]: boolean };
}

/** Main: civilians killed, where there are any. */
export function figureScores(rows: readonly FactsRow[], predictions: readonly FactsRow[]): Scores {
  const given = byId(predictions);
  const right = (row: FactsRow, fact: string) => {
    const value = given.get(row.id)?.facts[fact];
    return Number(value !== undefined && plain(value) === plain(row.facts[fact]!));
  };
  const names = [...new Set(rows.flatMap(({ facts }) => Object.keys(facts)))].sort();
  const by = names.map(
    (name) => [name, mean(rows.filter(({ facts }) => name in facts).map((row) => right(row, name)))] as const,
  );
  const above = rows.filter(({ facts }) => Number(facts.nb_civilians) > 0);
  return {
    civilians_above_zero: mean(above.map((row) => right(row, "nb_civilians"))),
    mean_accuracy: mean(by.map(([, value]) => value)),
    ...Object.fromEntries(by),
    articles: above.length,
  };
}

const plain = (value: string | number) => String(value).trim().toLowerCase();

/** Main: mean F1 of "differs" for civilians, actor and any fact. */
export function figurePairScores(rows: readonly PairRow[], predictions: readonly PairRow[]): Scores {
  const given = byId(predictions);
  const of = (look: (differ: PairRow["differ"]) => boolean) =>
    binary(rows.map((row) => [look(row.differ), look(given.get(row.id)?.differ ?? {})]));
  const civilians = of((differ) => differ.nb_civilians === true);
  const actor = of((differ) => differ.actor === true);
  const any = of((differ) => Object.values(differ).some(Boolean));
  return {
    mean_f1: mean([civilians, actor, any]),
    nb_civilians_f1: civilians,
    actor_f1: actor,
    any_f1: any,
    pairs: rows.length,
  };
}

function binary(pairs: readonly (readonly [gold: boolean, given: boolean])[]): number {
  const both = pairs.filter(([gold, given]) => gold && given).length;
  return ratio(2 * both, pairs.filter(([gold]) => gold).length + pairs.filter(([, given]) => given).length);
}

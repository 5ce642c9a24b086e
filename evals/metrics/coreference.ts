/** Coreference over gold mentions: MUC, B³, CEAF with similarity φ4, their mean (CoNLL F1), and mention recall. */
import type { Scores } from "../task.ts";
import { leastCost } from "./assignment.ts";
import { bCubed, clusters, type Labelling } from "./bcubed.ts";
import { byId, f1, ratio } from "./ratio.ts";

function muc(gold: Labelling, predicted: Labelling): number {
  const links = (a: Labelling, b: Labelling) => {
    const groups = [...clusters(a).values()];
    const parts = groups.map((members) => new Set([...members].map((item) => b.get(item))).size);
    return ratio(
      groups.reduce((sum, members, at) => sum + members.size - parts[at]!, 0),
      groups.reduce((sum, members) => sum + members.size - 1, 0),
    );
  };
  return f1(links(predicted, gold), links(gold, predicted));
}

/** Each connected part of gold and predicted clusters is assigned on its own, which is exact and stays small. */
function ceafE(gold: Labelling, predicted: Labelling): number {
  const own = clusters(gold);
  const given = clusters(predicted);
  const seen = new Set<string>();
  let similarity = 0;
  for (const start of own.keys()) {
    if (seen.has(start)) continue;
    const rows: string[] = [];
    const columns = new Set<string>();
    const todo = [start];
    seen.add(start);
    for (let label = todo.pop(); label !== undefined; label = todo.pop()) {
      rows.push(label);
      for (const item of own.get(label)!) {
        const column = predicted.get(item)!;
        if (columns.has(column)) continue;
        columns.add(column);
        for (const member of given.get(column)!) {
          const near = gold.get(member)!;
          if (!seen.has(near)) todo.push(near);
          seen.add(near);
        }
      }
    }
    const cost = rows.map((row) => [...columns].map((column) => -phi4(own.get(row)!, given.get(column)!)));
    similarity -= leastCost(
      cost.length > columns.size ? cost[0]!.map((_, at) => cost.map((row) => row[at]!)) : cost,
    );
  }
  return f1(ratio(similarity, given.size), ratio(similarity, own.size));
}

function phi4(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * a.intersection(b).size) / (a.size + b.size);
}

interface GoldMention {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
  readonly entity: string;
}

export interface PeopleRow {
  readonly id: string;
  readonly event: string;
  readonly mentions: readonly GoldMention[];
}

export interface PeoplePrediction {
  readonly id: string;
  readonly mentions: readonly { readonly from: number; readonly to: number; readonly entity: string }[];
}

/** Main: ACTOR. The other kinds of the set hold catch-all entities. */
export function peopleScores(rows: readonly PeopleRow[], predictions: readonly PeoplePrediction[]): Scores {
  const actors = ofKinds(["ACTOR"], rows, predictions);
  const four = ofKinds(["ACTOR", "ACTOR-I", "COUNTRY", "GROUP"], rows, predictions);
  return {
    ...actors,
    conll_f1_four_kinds: four.conll_f1,
    mention_recall_four_kinds: four.mention_recall,
  };
}

function ofKinds(
  kinds: readonly string[],
  rows: readonly PeopleRow[],
  predictions: readonly PeoplePrediction[],
) {
  const given = byId(predictions);
  const gold = new Map<string, string>();
  const predicted = new Map<string, string>();
  let overlapped = 0;
  let exact = 0;
  for (const row of rows) {
    for (const [at, mention] of row.mentions.entries()) {
      if (!kinds.includes(mention.kind)) continue;
      const item = JSON.stringify([row.id, at]);
      gold.set(item, JSON.stringify([row.event, mention.kind, mention.entity]));
      const best = nearest(mention, given.get(row.id)?.mentions ?? []);
      if (best !== null) overlapped += 1;
      if (best?.jaccard === 1) exact += 1;
      predicted.set(item, best === null ? item : JSON.stringify([row.event, best.entity]));
    }
  }
  const scores = {
    muc: muc(gold, predicted),
    b3: bCubed(gold, predicted).f1,
    ceaf_e: ceafE(gold, predicted),
  };
  return {
    conll_f1: (scores.muc + scores.b3 + scores.ceaf_e) / 3,
    ...scores,
    mention_recall: ratio(overlapped, gold.size),
    mention_recall_exact: ratio(exact, gold.size),
    gold: gold.size,
    entities: clusters(gold).size,
  };
}

/** The predicted mention of the highest Jaccard overlap; of equal ones the last entity in order. */
function nearest(mention: GoldMention, given: PeoplePrediction["mentions"]) {
  let best: { readonly jaccard: number; readonly entity: string } | null = null;
  for (const each of given) {
    const both = Math.min(mention.to, each.to) - Math.max(mention.from, each.from);
    if (both <= 0) continue;
    const jaccard = both / (Math.max(mention.to, each.to) - Math.min(mention.from, each.from));
    const entity = String(each.entity);
    if (best === null || jaccard > best.jaccard || (jaccard === best.jaccard && entity > best.entity))
      best = { jaccard, entity };
  }
  return best;
}

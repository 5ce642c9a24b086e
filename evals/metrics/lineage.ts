/** Pairs of reports: linked or not, of which kind, and from which; a kind or direction counts only where the pair is linked. */
import type { Scores } from "../task.ts";
import { byId, f1, ratio } from "./ratio.ts";

type PairLabel = "copy" | "retelling" | "shared origin" | "independent";

export interface LabelledPair {
  readonly id: string;
  readonly label: PairLabel;
  /** Which of the two has its text from the other; null where that cannot be known. */
  readonly from: "a" | "b" | null;
}

export function lineageScores(rows: readonly LabelledPair[], predictions: readonly LabelledPair[]): Scores {
  const given = byId(predictions);
  const pairs = rows.map((gold) => ({ gold, own: given.get(gold.id) }));
  const linked = (label: PairLabel | undefined) => label !== undefined && label !== "independent";
  const hits = pairs.filter(({ gold, own }) => linked(gold.label) && linked(own?.label));
  const claims = pairs.filter(({ own }) => linked(own?.label)).length;
  const wanted = pairs.filter(({ gold }) => linked(gold.label)).length;
  const [precision, recall] = [ratio(hits.length, claims), ratio(hits.length, wanted)];
  const kinds = hits.filter(({ gold, own }) => gold.label === own?.label).length;
  const directed = hits.filter(({ gold }) => gold.from !== null);
  const claimed = pairs.filter(({ own }) => own !== undefined && own.from !== null);
  return {
    f1: f1(precision, recall),
    precision,
    recall,
    kind_f1: f1(ratio(kinds, claims), ratio(kinds, wanted)),
    direction: ratio(directed.filter(({ gold, own }) => gold.from === own?.from).length, directed.length),
    direction_precision: ratio(
      claimed.filter(({ gold, own }) => gold.from === own?.from).length,
      claimed.length,
    ),
    linked: wanted,
  };
}

/** figures-fakes-pairs: in which facts two reports of one day and place differ, each report read alone. */
import { factsOf } from "../figures.ts";
import { figurePairScores } from "../metrics/figures.ts";
import { readRows } from "../rows.ts";
import type { Row, Task } from "../task.ts";
import type { ReportRow } from "./figures-fakes.ts";

interface PairRow extends Row {
  readonly id: string;
  readonly a: ReportRow;
  readonly b: ReportRow;
  readonly differ: { readonly [fact: string]: boolean };
}

type Raw = Omit<PairRow, "a" | "b"> & { readonly a: string; readonly b: string };

export const task: Task<PairRow, Pick<PairRow, "id" | "differ">> = {
  name: "figures-fakes-pairs",
  /** The pairs name their reports, which stand in the other file. */
  async load(data) {
    const pairs = readRows(data, "figures-fakes-pairs") as readonly Raw[] | null;
    const reports = readRows(data, "figures-fakes") as readonly ReportRow[] | null;
    if (pairs === null || reports === null) return null;
    const of = new Map(reports.map((report) => [report.id, report]));
    return pairs.flatMap((pair) => {
      const [a, b] = [of.get(pair.a), of.get(pair.b)];
      return a === undefined || b === undefined ? [] : [{ ...pair, a, b } as PairRow];
    });
  },
  predict: (rows) =>
    rows.map(({ id, a, b }) => {
      const [one, other] = [factsOf(a), factsOf(b)];
      return {
        id,
        differ: Object.fromEntries(Object.keys(one).map((fact) => [fact, one[fact] !== other[fact]])),
      };
    }),
  score: figurePairScores,
};

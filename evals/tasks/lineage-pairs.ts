/**
 * lineage-pairs: 154 pairs of reports of one story, labelled by hand from their texts (lineage.gold.json holds ids and labels);
 * drawn by draw-lineage.ts from two benchmarks. A pair counts as linked where the two are one origin.
 */
import { readFileSync } from "node:fs";
import { printed } from "../../src/group/fingerprint.ts";
import { boilerplate, isRepeated } from "../../src/group/lineage/boilerplate.ts";
import { lineageOf } from "../../src/group/lineage/index.ts";
import type { Reading } from "../../src/model/statement.ts";
import type { Lineage } from "../../src/model/story.ts";
import { read } from "../../src/read.ts";
import { type LabelledPair, lineageScores } from "../metrics/lineage.ts";
import { readRows } from "../rows.ts";
import type { StoryRow } from "../stories.ts";
import type { Row, Task } from "../task.ts";

type GoldPair = Row & Omit<LabelledPair, "id"> & { readonly [field in "of" | "cluster" | "a" | "b"]: string };

/** A pair with all the reports of its story, among which it stands in use too. */
type Pair = GoldPair & { readonly id: string; readonly story: readonly StoryRow[] };

const GOLD = new URL("../lineage.gold.json", import.meta.url);

export const task: Task<Pair, LabelledPair & { readonly why: string }> = {
  name: "lineage-pairs",
  async load(data) {
    const gold: readonly GoldPair[] = JSON.parse(readFileSync(GOLD, "utf8"));
    const sets = new Map(
      [...new Set(gold.map((pair) => pair.of))].map((name) => [
        name,
        readRows(data, name) as StoryRow[] | null,
      ]),
    );
    if ([...sets.values()].includes(null)) return null;
    return gold.map((pair) => ({
      ...pair,
      id: `${pair.a} ${pair.b}`,
      story: sets.get(pair.of)!.filter(({ cluster }) => cluster === pair.cluster),
    }));
  },
  predict(pairs) {
    const stories = new Map(pairs.map(({ cluster, story }) => [cluster, story.map(readingOf)]));
    const leftOut = isRepeated(
      boilerplate(
        [...stories.values()].map((story) => story.map(({ reading }) => printed(reading.document))),
      ),
    );
    const links = new Map(
      [...stories].map(([cluster, story]) => [
        cluster,
        lineageOf(
          story.map(({ reading }) => reading),
          leftOut,
        ).lineage,
      ]),
    );
    return pairs.map(({ id, cluster, a, b }) => {
      const report = (row: string) =>
        stories.get(cluster)!.find((each) => each.row === row)!.reading.document.id;
      return { id, ...labelOf(links.get(cluster)!, report(a), report(b)) };
    });
  },
  score: lineageScores,
  details: (rows, predictions) =>
    rows.flatMap((row, at) => {
      const given = predictions[at]!;
      const same = row.label === given.label && row.from === given.from;
      if (same || row.half !== "seen") return [];
      return [
        `${row.label} from ${row.from}, found ${given.label} from ${given.from}: ${row.cluster.slice(0, 30)} ${row.a.slice(0, 16)} ${row.b.slice(0, 16)} ${given.why}`,
      ];
    }),
};

function labelOf(lineage: readonly Lineage[], a: string, b: string) {
  const link = lineage.find(({ from, to }) => (from === a && to === b) || (from === b && to === a));
  if (link === undefined) return { label: "independent", from: null, why: "" } as const;
  if (!link.oneOrigin) return { label: "independent", from: null, why: link.why } as const;
  const from = link.directed ? (link.from === a ? "a" : "b") : null;
  return { label: link.kind, from, why: link.why } as const;
}

function readingOf({ id, title, text, published, source }: StoryRow): { row: string; reading: Reading } {
  const known = {
    ...(title === null ? {} : { title }),
    ...(published === null ? {} : { published }),
    ...(source === null ? {} : { outlet: source }),
  };
  const bytes = new TextEncoder().encode(text);
  return { row: id, reading: read({ file: `${id}.txt`, bytes, form: "text", known }) };
}

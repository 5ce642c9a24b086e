/**
 * node evals/draw-lineage.ts DIR: the pairs of reports to label by hand, drawn by a fixed seed from two benchmarks: in each
 * half as many of a benchmark, half of them from pairs with many equal runs of words, half from all. Prints ids, one pair a line.
 */
import { identify } from "../src/text/identity.ts";
import { containment } from "../src/text/similarity.ts";
import { wordRuns } from "./metrics/shingles.ts";
import { readRows } from "./rows.ts";
import { halfOf } from "./split.ts";
import type { StoryRow } from "./stories.ts";

const SEED = "readout lineage pairs 1";
/** Of each benchmark's half: so many with most equal runs, with some, and drawn from all. */
const DRAWN = { "stories-giveme5w1h": [12, 8, 24], "stories-allsides": [11, 9, 20] } as const;
const MANY = 0.3;
const SOME = 0.06;
/** No story may fill the sample. */
const OF_A_STORY = 8;
/** Stories whose reports stand in events that are scored only. */
const LEFT_OUT = /^(?:24|36)_/;

interface Pair {
  readonly cluster: string;
  readonly a: string;
  readonly b: string;
  readonly overlap: number;
}

for (const [name, sizes] of Object.entries(DRAWN)) {
  const rows = readRows(process.argv[2]!, name) as StoryRow[];
  const pairs = pairsOf(rows.filter(({ cluster }) => !LEFT_OUT.test(cluster)));
  for (const half of ["seen", "unseen"] as const) {
    const own = pairs.filter((pair) => halfOf({ ...pair }) === half);
    const strata = [
      own.filter(({ overlap }) => overlap >= MANY),
      own.filter(({ overlap }) => overlap >= SOME && overlap < MANY),
      own,
    ];
    const taken = new Set<Pair>();
    for (const [index, stratum] of strata.entries()) draw(stratum, sizes[index]!, taken);
    for (const { cluster, a, b } of taken) console.log(JSON.stringify({ of: name, half, cluster, a, b }));
  }
}

function draw(pairs: readonly Pair[], size: number, taken: Set<Pair>): void {
  const wanted = taken.size + size;
  for (const pair of pairs) {
    if (taken.size >= wanted) return;
    const ofStory = [...taken].filter(({ cluster }) => cluster === pair.cluster).length;
    if (ofStory < OF_A_STORY) taken.add(pair);
  }
}

/** The pairs within stories, in an order that chance made. */
function pairsOf(rows: readonly StoryRow[]): Pair[] {
  const runs = new Map(rows.map((row) => [row.id, new Set(wordRuns(row.text.toLowerCase()).keys())]));
  const pairs = Map.groupBy(rows, ({ cluster }) => cluster)
    .values()
    .flatMap((story) =>
      story.flatMap((one, index) => story.slice(index + 1).map((other) => [one.id, other.id].sort())),
    )
    .map(([a, b]) => ({ a: a!, b: b! }));
  const story = new Map(rows.map(({ id, cluster }) => [id, cluster]));
  return [...pairs]
    .map(({ a, b }) => {
      const [of, and] = [runs.get(a)!, runs.get(b)!];
      const overlap = Math.max(containment(of, and), containment(and, of));
      return { cluster: story.get(a)!, a, b, overlap, drawn: identify(SEED, a, b) };
    })
    .toSorted((x, y) => (x.drawn < y.drawn ? -1 : 1));
}

/**
 * node evals/stream-stories.ts DATA: B³ F1 of the story benchmarks as a stream that is settled each evening, its reports in
 * five shuffled orders within each day, and how far apart the five are. Undated reports come last, as one day.
 */
import { Gathering } from "../src/group/gathering.ts";
import type { Signature } from "../src/group/signature.ts";
import { identify } from "../src/text/identity.ts";
import { compareText } from "../src/text/order.ts";
import { storyScores } from "./metrics/bcubed.ts";
import { readRows } from "./rows.ts";
import { type StoryRow, signatureOf } from "./stories.ts";

const TASKS = ["allsides", "ecbplus", "giveme5w1h", "headlines"];
const ORDERS = ["1", "2", "3", "4", "5"];

interface Arriving {
  readonly row: StoryRow;
  readonly signature: Signature;
}

const data = process.argv[2];
if (data === undefined) throw new Error("usage: node evals/stream-stories.ts DATA");
for (const task of TASKS) {
  const rows = (readRows(data, `stories-${task}`) ?? []) as unknown as StoryRow[];
  const arriving = rows.map((row) => ({ row, signature: signatureOf(row) }));
  const scores = ORDERS.map((seed) => streamed(shuffled(arriving, seed)));
  const spread = Math.max(...scores) - Math.min(...scores);
  const printed = scores.map((score) => score.toFixed(3)).join(" ");
  console.log(`stories-${task.padEnd(11)} ${printed}  spread ${spread.toFixed(3)}`);
}

function dayOf({ day }: Signature): number {
  return day === null ? Number.MAX_VALUE : Math.floor(day);
}

function shuffled(arriving: readonly Arriving[], seed: string): Arriving[] {
  return arriving
    .map((each) => ({ ...each, lot: identify(seed, each.signature.id) }))
    .sort((a, b) => dayOf(a.signature) - dayOf(b.signature) || compareText(a.lot, b.lot));
}

function streamed(arriving: readonly Arriving[]): number {
  const gathering = new Gathering();
  let today: number | null = null;
  for (const { signature } of arriving) {
    const day = dayOf(signature);
    if (today !== null && day !== today) gathering.settle();
    today = day;
    gathering.place(signature);
  }
  gathering.settle(true);
  const predicted = gathering
    .stories()
    .flatMap((reports, cluster) => reports.map((number) => ({ id: arriving[number]!.row.id, cluster })));
  return storyScores(
    arriving.map(({ row }) => row),
    predicted,
  ).b3_f1!;
}

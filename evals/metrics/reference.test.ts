/** Every metric against the reference scorer of the benchmarks, on the gold spoilt in a fixed way. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readRows, writeRows } from "../rows.ts";
import type { Row, Scores } from "../task.ts";
import { answerScores } from "./answers.ts";
import { attributionScores } from "./attributions.ts";
import { storyScores } from "./bcubed.ts";
import { peopleScores } from "./coreference.ts";
import { headlineScores } from "./correlation.ts";
import { figurePairScores, figureScores } from "./figures.ts";
import { rewriteScores, stanceScores } from "./labels.ts";
import { claimScores, linkScores } from "./links.ts";
import { pageScores } from "./shingles.ts";
import { timeScores } from "./timex.ts";

const DATA = new URL("../../../shared/benchmarks/", import.meta.url).pathname;
const REFERENCE = join(DATA, "score.py");
const missing = !existsSync(REFERENCE)
  ? " (skipped: ../shared/benchmarks is not there)"
  : spawnSync("python3", ["--version"]).status !== 0
    ? " (skipped: no python3)"
    : "";

// biome-ignore lint/suspicious/noExplicitAny: rows of seven shapes, spoilt here and nowhere else
type Loose = any;

interface Spoilt {
  readonly task: string;
  readonly rows: number;
  readonly spoil: (row: Loose, n: number) => Row;
  readonly score: (rows: Loose, predictions: Loose) => Scores;
}

/** Keeps two of three, moves every fifth. */
const thinned = (items: Loose[], moved: (item: Loose) => Loose) =>
  items.filter((_, at) => at % 3 !== 1).map((item, at) => (at % 5 === 0 ? moved(item) : item));
const stories = {
  spoil: (row: Loose, n: number) => ({ id: row.id, cluster: n % 7 ? row.cluster : `x${n % 3}` }),
  score: storyScores,
};

const SPOILT: readonly Spoilt[] = [
  { task: "stories-allsides", rows: 300, ...stories },
  { task: "stories-headlines", rows: 400, ...stories },
  {
    task: "quotes-polnear",
    rows: 25,
    score: attributionScores,
    spoil: ({ id, attributions }) => ({
      id,
      attributions: thinned(attributions, ({ content, source }) => ({
        content: content.map(([from, to]: number[]) => [from! + 5, to! + 9]),
        source: source.slice(1),
      })),
    }),
  },
  {
    task: "times-tempeval",
    rows: 60,
    score: timeScores,
    spoil: ({ id, times }) => ({
      id,
      times: thinned(times, (time) => ({ ...time, to: time.to + 3, value: "P1D", type: "DURATION" })),
    }),
  },
  {
    task: "people-newswcl50",
    rows: 10,
    score: peopleScores,
    spoil: ({ id, mentions }) => ({
      id,
      mentions: thinned(mentions, (mention) => ({ ...mention, from: mention.from - 2, entity: "one" })).map(
        ({ from, to, entity }) => ({ from, to, entity: `${entity.slice(0, 6)} ${from % 2}` }),
      ),
    }),
  },
  {
    task: "whowhat-giveme5w1h",
    rows: 50,
    score: answerScores,
    spoil: ({ id, answers, whenISO }, n) => ({
      id,
      whenISO: n % 3 ? whenISO : null,
      answers: Object.fromEntries(
        Object.entries(answers)
          .filter((_, at) => (at + n) % 4 !== 0)
          .map(([question, [first]]: Loose) => [question, `${first?.text ?? ""} and three more words`]),
      ),
    }),
  },
  {
    task: "align-headlines",
    rows: 900,
    score: headlineScores,
    spoil: ({ id, score }, n) => ({ id, score: score + (n % 4) }),
  },
  {
    task: "align-claimdiff",
    rows: 20,
    score: claimScores,
    spoil: ({ pair, claims }) => ({
      pair,
      links: claims
        .filter((claim: Loose, at: number) => at % 2 && claim.aSpan && claim.bSpan)
        .map((claim: Loose, at: number) => ({
          a: claim.aSpan,
          b: [claim.bSpan[0] + 10, claim.bSpan[1]],
          score: at % 3,
        })),
    }),
  },
  {
    task: "align-multinews",
    rows: 4,
    score: linkScores,
    spoil: ({ id, links }) => ({ id, links: thinned(links, (link) => ({ ...link, source: "none" })) }),
  },
  {
    task: "figures-fakes",
    rows: 120,
    score: figureScores,
    spoil: ({ id, facts }, n) => ({
      id,
      facts: n % 3 ? { ...facts, actor: "Unknown" } : { nb_civilians: n % 4 },
    }),
  },
  {
    task: "figures-fakes-pairs",
    rows: 120,
    score: figurePairScores,
    spoil: ({ id, differ }, n) => ({ id, differ: n % 3 ? differ : { actor: true, nb_women: n % 2 === 0 } }),
  },
  {
    task: "rewrites-clough",
    rows: 57,
    score: rewriteScores,
    spoil: ({ id, label }, n) => ({ id, label: n % 4 ? label : "light" }),
  },
  {
    task: "stance-emergent",
    rows: 300,
    score: stanceScores,
    spoil: ({ id, label }, n) => ({ id, label: n % 4 ? label : "observing" }),
  },
  {
    task: "pages-scrapinghub",
    rows: 20,
    score: pageScores,
    spoil: ({ id, body }, n) => ({ id, body: n % 6 ? `${body.slice(40)} more words than the gold has` : "" }),
  },
];

for (const { task, rows: size, spoil, score } of SPOILT) {
  test.skipIf(missing !== "")(`${task}: figures equal the reference scorer's${missing}`, () => {
    const rows = readRows(DATA, task)!.slice(0, size);
    const predictions = rows.map(spoil).filter((_, n) => n % 11 !== 10);
    const { more, ...reference }: Loose = referenceScores(task, rows, predictions);
    const own = score(rows, predictions);
    expect(Object.keys(own).length).toBeGreaterThan(2);
    for (const [figure, value] of Object.entries(own))
      expect(value, figure).toBeCloseTo(
        reference[figure] ?? reference[figure.replace("pearson_", "")] ?? more[figure.slice(3)].token_f1,
        6,
      );
  });
}

function referenceScores(task: string, rows: readonly Row[], predictions: readonly Row[]): Scores {
  const folder = mkdtempSync(join(tmpdir(), "readout-"));
  try {
    const gold = rows.map((row) => JSON.stringify(row)).join("\n");
    writeFileSync(join(folder, `${task}.jsonl.gz`), gzipSync(gold));
    writeRows(join(folder, "predicted"), task, predictions);
    const args = [REFERENCE, "--gold", folder, "--pred", join(folder, "predicted"), "--task", task, "--json"];
    return JSON.parse(execFileSync("python3", args, { encoding: "utf8" }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

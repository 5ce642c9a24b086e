/**
 * Prepared reports → the pairs that may have anything to do with one another, by postings: runs of words, neighbouring words
 * of quotations, agencies and outlets named. Pairs that share less are never compared. Time grows with the pairs that share.
 */
import type { Prepared } from "./prepared.ts";

/**
 * Two runs of four words make a pair, where one of them is rare in the story; of runs that many reports have ("president of
 * the united") it takes four, as seven equal words in a row have.
 */
const ENOUGH = 4;
const [RARE_WEIGHT, COMMON_WEIGHT] = [3, 1];
/** A run is rare where so many reports have it at most, or this share of them. */
const [FEW, SHARE] = [8, 0.1];

/** Calls back with each pair of indices, the lower one first, in rising order. */
export function candidates(reports: readonly Prepared[], found: (one: number, other: number) => void): void {
  const postings = { runs: new Map<number, number[]>(), said: new Map<string, number[]>() };
  for (const [index, report] of reports.entries()) {
    for (const run of new Set(report.shingles.hashes)) post(postings.runs, run, index);
    for (const key of saidBy(report)) post(postings.said, key, index);
  }
  const rare = Math.max(FEW, SHARE * reports.length);
  const shared = new Uint16Array(reports.length);
  for (const [index, report] of reports.entries()) {
    shared.fill(0);
    for (const run of new Set(report.shingles.hashes)) {
      const posting = postings.runs.get(run)!;
      count(shared, posting, index, posting.length <= rare ? RARE_WEIGHT : COMMON_WEIGHT);
    }
    for (const key of saidBy(report)) count(shared, postings.said.get(key)!, index, ENOUGH);
    for (const [other, weight] of shared.entries()) if (weight >= ENOUGH) found(index, other);
  }
}

function post<K>(postings: Map<K, number[]>, key: K, index: number): void {
  const known = postings.get(key);
  if (known === undefined) postings.set(key, [index]);
  else known.push(index);
}

/** Postings stand in rising order: what is behind the report itself is counted, each pair once. */
function count(shared: Uint16Array, posting: readonly number[], index: number, weight: number): void {
  for (let at = posting.length - 1; at >= 0 && posting[at]! > index; at -= 1) shared[posting[at]!]! += weight;
}

/** Whom it credits, what it is, and pairs of the words it quotes. */
function saidBy({ credits, outlet, quotations }: Prepared): Set<string> {
  const said = new Set(credits.map(({ key }) => `credit ${key}`));
  if (outlet !== null) said.add(`credit ${outlet}`);
  for (const stems of quotations) {
    const row = [...stems];
    for (let at = 1; at < row.length; at += 1) said.add(`said ${row[at - 1]} ${row[at]}`);
  }
  return said;
}

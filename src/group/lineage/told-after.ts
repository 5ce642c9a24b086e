/**
 * A report and an outlet it credits → how far the whole of it is told after that outlet: by a credit at its head, by the share of
 * its sentences that stand under one, and by how much of its matter another report has. One fact credited is one fact.
 */
import type { Prepared } from "./prepared.ts";

/** Of its sentences, by weight, this share under the outlet's name makes the whole the outlet's. */
const UNDER = 1 / 3;
/** So many telling words at most are a brief, which has nothing but what it retells. */
const BRIEF = 100;
/** Share of its telling words that the other has: a brief's, and a longer report's. */
const [OF_BRIEF, OF_LONGER] = [0.4, 0.5];

/** Whether it tells its whole after the outlet: by its dateline or byline, at its head, or in a third of its sentences. */
export function tellsAfter(report: Prepared, outlet: string): boolean {
  const credits = report.credits.filter(({ key }) => key === outlet);
  if (credits.some(({ wholly }) => wholly)) return true;
  if (credits.some(({ leading }) => leading) && (credits.length > 1 || isBrief(report))) return true;
  let [under, all] = [0, 0];
  for (const { from, to, weight } of report.sentences) {
    all += weight;
    if (credits.some((credit) => from <= credit.from && credit.from < to)) under += weight;
  }
  return all > 0 && under / all >= UNDER;
}

/** Whether so much of what it tells stands in the other that no reporting of its own remains to be seen. */
export function restsOn(report: Prepared, other: Prepared): boolean {
  const own = matterOf(report);
  const theirs = matterOf(other);
  let [shared, all] = [0, 0];
  for (const [stem, weight] of own) {
    all += weight;
    if (theirs.has(stem)) shared += weight;
  }
  return all > 0 && shared / all >= (isBrief(report) ? OF_BRIEF : OF_LONGER);
}

function isBrief(report: Prepared): boolean {
  return matterOf(report).size <= BRIEF;
}

function matterOf({ sentences }: Prepared): ReadonlyMap<string, number> {
  return new Map(sentences.flatMap(({ stems }) => [...stems]));
}

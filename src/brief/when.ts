/**
 * When the story is: the time that most reports give for their main event, each as surely as it is found there, and that
 * the engagements have which were not called off. A stretch of more than a week is no time of a story.
 */
import type { Collation, Findings } from "../model/collation.ts";
import { daysOf } from "../text/edtf.ts";
import { compareText } from "../text/order.ts";
import { overlap } from "../text/range.ts";

/** What a report that tells of an engagement adds to the time of that, beside what its own main event does. */
const TELLS = 0.5;
const LONGEST_DAYS = 7;

export function storyTime({ readings }: Collation, { engagements }: Findings): string | null {
  const votes = new Map<string, number>();
  const vote = (edtf: string | null, weight: number) => {
    const days = edtf === null ? null : daysOf(edtf);
    if (edtf === null || days === null || days.last - days.first > LONGEST_DAYS) return;
    const day = edtf.includes("/") ? edtf : edtf.slice(0, "2026-03-03".length);
    votes.set(day, (votes.get(day) ?? 0) + weight);
  };
  for (const { event, marks } of readings) {
    const told = event.when;
    if (told === null) continue;
    const time = marks.times.find((each) => overlap(each, told) > 0);
    if (time !== undefined) vote(time.edtf, told.weight);
  }
  for (const { status, when, spans } of engagements) {
    if (status === "cancelled" || status === "postponed") continue;
    vote(when.edtf, TELLS * new Set(spans.map(({ report }) => report)).size);
  }
  return [...votes].toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? null;
}

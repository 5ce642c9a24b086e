/**
 * What a row of the timeline is to its story: what came before the news, the news itself, or what is yet to come. Told by the
 * days of the reports: news is what begins between a week before the first of them and the day of the last. Null
 * where no report is dated, or a vague time ("this year") may be of either.
 */
import type { TimelineRow } from "../../model/record.ts";
import { daysOf } from "../../text/edtf.ts";
import { boundsOf } from "../../text/edtf-order.ts";

/** Weeklies and follow-ups tell as news what is up to this many days old. */
const NEWS_DAYS = 7;

/** Days since 1970: the first and the last of the news. */
export interface News {
  readonly first: number;
  readonly last: number;
}

export function newsDays(published: readonly (string | null)[]): News | null {
  const days = published.flatMap((value) => (value === null ? [] : (daysOf(value) ?? [])));
  if (days.length === 0) return null;
  return {
    first: Math.min(...days.map(({ first }) => first)) - NEWS_DAYS,
    last: Math.max(...days.map(({ last }) => last)),
  };
}

export function stageOf(edtf: string, news: News | null): NonNullable<TimelineRow["stage"]> | null {
  const time = boundsOf(edtf);
  if (news === null || time === null) return null;
  if (time.last < news.first) return "background";
  if (time.first > news.last) return "prospect";
  return time.first >= news.first ? "event" : null;
}

/**
 * Engagements and dated statements → a timeline: in the order of time, vague times kept vague, background and prospect
 * included. One row for one thing: what an engagement's row tells is not told again by a statement of the same day.
 */
import { STOPWORDS } from "../../lexicon/stopwords.ts";
import type { Collation } from "../../model/collation.ts";
import type { Engagement, TimelineRow } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";
import { compareEdtf, mayCoincide } from "../../text/edtf-order.ts";
import { words } from "../../text/fold.ts";
import { compareText } from "../../text/order.ts";
import { overlap } from "../../text/range.ts";
import { overlapCoefficient } from "../../text/similarity.ts";
import { stem } from "../../text/stem.ts";
import { type Dated, datedStatements, trimmed } from "./dated.ts";
import { newsDays, stageOf } from "./stage.ts";

const MOST_ROWS = 20;
const ALIKE = 0.6;

interface Row extends Dated {
  readonly engagement: string | null;
  readonly matter: ReadonlySet<string>;
}

export function timeline(collation: Collation, engagements: readonly Engagement[]): TimelineRow[] {
  const met = engagements.flatMap((each) => ofEngagement(collation, each));
  const told = datedStatements(collation).map((each) => ({
    ...each,
    engagement: null,
    matter: matterOf(each.what),
  }));
  const kept: Row[] = [];
  for (const row of [...met.toSorted(bestSupported), ...told.toSorted(bestSupported)]) {
    if (kept.length >= MOST_ROWS) break;
    if (!kept.some((other) => sameThing(other, row))) kept.push(row);
  }
  const news = newsDays(collation.readings.map(({ document }) => document.published.value));
  return kept.toSorted(inTime).map(({ when, what, spans, engagement }) => {
    const stage = stageOf(when.edtf, news);
    return { when, what, spans: [...spans], engagement, ...(stage === null ? {} : { stage }) };
  });
}

/** Told in the shortest of its clauses that stands in the latest report. */
function ofEngagement({ readings }: Collation, { id, when, spans, origins }: Engagement): Row[] {
  if (when.edtf === null) return [];
  const text = (span: Span) => {
    const reading = readings.find(({ document }) => document.id === span.report)!;
    return trimmed(reading.document.text.slice(span.from, span.to));
  };
  const clauses = spans.map(text);
  const timed = clauses.filter((clause) => clause.includes(when.text));
  const what = (timed.length > 0 ? timed : clauses).reduce((a, b) => (b.length < a.length ? b : a));
  const reports = new Set(spans.map(({ report }) => report)).size;
  return [
    {
      when: { ...when, edtf: when.edtf },
      what,
      spans,
      origins,
      reports,
      engagement: id,
      matter: matterOf(what),
    },
  ];
}

function sameThing(kept: Row, row: Row): boolean {
  if (!mayCoincide(kept.when.edtf, row.when.edtf)) return false;
  if (kept.engagement !== null && row.engagement !== null) return false;
  if (
    row.spans.some((span) =>
      kept.spans.some((other) => other.report === span.report && overlap(other, span) > 0),
    )
  )
    return true;
  return overlapCoefficient(kept.matter, row.matter) >= ALIKE;
}

function matterOf(text: string): Set<string> {
  return new Set(
    words(text)
      .map(({ word }) => word)
      .filter((word) => !STOPWORDS.has(word))
      .map(stem),
  );
}

function bestSupported(a: Row, b: Row): number {
  return b.origins - a.origins || b.reports - a.reports || inTime(a, b);
}

function inTime(a: Row, b: Row): number {
  return (
    compareEdtf(a.when.edtf, b.when.edtf) ||
    compareText(a.what, b.what) ||
    compareText(a.spans[0]?.report ?? "", b.spans[0]?.report ?? "") ||
    (a.spans[0]?.from ?? 0) - (b.spans[0]?.from ?? 0)
  );
}

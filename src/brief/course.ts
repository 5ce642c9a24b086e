/**
 * How the story went on, as far as the reports tell: plans that have come to something since, and the latest of figures that
 * grew. A brief tells where things stand, not where they stood.
 */
import type { Collation, Findings } from "../model/collation.ts";
import type { Engagement } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import type { Statement } from "../model/statement.ts";
import { daysOf } from "../text/edtf.ts";
import { overlap } from "../text/range.ts";

export interface Course {
  /** Plans that were put off or called off, or that several origins tell as held: not told any more. */
  readonly past: ReadonlySet<Statement>;
  readonly ends: readonly End[];
  /** What has the latest of several figures. */
  readonly latest: ReadonlySet<Statement>;
}

/** Of one engagement that has come to an end: its plans, and what came of them. Where that is told, they are not. */
interface End {
  readonly plans: ReadonlySet<Statement>;
  readonly outcomes: ReadonlySet<Statement>;
}

export function courseOf(collation: Collation, findings: Findings): Course {
  const ended = findings.engagements.filter(({ status }) => /^(?:held|postponed|cancelled)$/.test(status));
  const isSettled = (each: Engagement) => each.status !== "held" || originsOfEnd(collation, each) > 1;
  const isPlan = ({ nature, certainty }: Statement) => nature === "plan" || certainty === "possible";
  const plans = (some: readonly Engagement[]) =>
    statementsAt(
      collation,
      some.flatMap(({ spans }) => spans),
      isPlan,
    );
  return {
    past: plans(ended.filter(isSettled)),
    ends: ended.map((each) => ({
      plans: plans([each]),
      outcomes: statementsAt(
        collation,
        each.history.filter((step) => step.status === each.status).map(({ span }) => span),
        (statement) => !isPlan(statement),
      ),
    })),
    latest: statementsAt(collation, latestFigures(collation, findings), () => true),
  };
}

/** The independent origins among these reports. */
function originsAmong({ story }: Collation, reports: readonly string[]): number {
  return story.origins.filter((origin) => reports.some((id) => origin.includes(id))).length;
}

/** Nobody tells as held what is to come: of reports from before its day, such words mean something else. */
function originsOfEnd(collation: Collation, { status, history, when }: Engagement): number {
  const began = when.edtf === null ? null : daysOf(when.edtf);
  const late = collation.readings.filter(({ document: { published } }) => {
    const day = published.value === null ? null : daysOf(published.value);
    return began === null || day === null || day.last >= began.first;
  });
  const told = new Set(history.filter((step) => step.status === status).map(({ span }) => span.report));
  return originsAmong(
    collation,
    late.map(({ document }) => document.id).filter((id) => told.has(id)),
  );
}

function statementsAt(
  { readings }: Collation,
  spans: readonly Span[],
  fits: (statement: Statement) => boolean,
): ReadonlySet<Statement> {
  return new Set(
    readings.flatMap(({ document, marks, statements }) => {
      const own = spans.filter((span) => span.report === document.id);
      return statements.filter(
        (statement) =>
          document.blocks[marks.sentences[statement.sentence]!.block]!.kind !== "headline" &&
          fits(statement) &&
          own.some((span) => overlap(span, statement) > 0),
      );
    }),
  );
}

/** The passages of a toll in the last report that gives one which others give differently. Readings stand by day. */
function latestFigures({ readings }: Collation, { discrepancies }: Findings): Span[] {
  return discrepancies
    .filter(({ rule }) => rule === "different tolls of one event")
    .flatMap(({ sides }) => {
      const spans = sides.flatMap((side) => side.spans);
      const last = readings.findLast(({ document }) => spans.some((span) => span.report === document.id));
      return spans.filter((span) => span.report === last?.document.id);
    });
}

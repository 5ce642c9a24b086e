/**
 * What belongs in the brief: the news itself, then what several origins tell, then what one tells; within these by how
 * many reports open with it, how much of its wording other reports share, and whether it carries times and figures.
 */
import type { Assertion, StatementRef } from "../model/claim.ts";
import type { Collation } from "../model/collation.ts";
import type { Statement } from "../model/statement.ts";
import { compareText } from "../text/order.ts";
import { textOf } from "../text/range.ts";
import type { Course } from "./course.ts";
import { contentWords } from "./wording.ts";

/** A report opens with its first sentences: the headline and the lead. */
const LEAD = 3;

/** Of the most important so many, the first that can be told opens the brief, however few bear it out. */
const LEADS = 5;

export interface Ranked {
  readonly leads: readonly Assertion[];
  readonly all: readonly Assertion[];
}

export function ranked(collation: Collation, { latest, ends }: Course): Ranked {
  const spread = spreadOf(collation);
  const weigh = (claim: Assertion) => {
    const statements = claim.statements.map((ref) => statementOf(collation, ref));
    const isOutcome = statements.some((each) => ends.some(({ outcomes }) => outcomes.has(each)));
    const isUpdate = statements.some((each) => latest.has(each));
    return importance(collation, claim, spread) + (isUpdate ? UPDATE : 0) + (isOutcome ? OUTCOME : 0);
  };
  const byWeight = collation.claims
    .flatMap(({ id, assertions }) => assertions.map((told) => ({ id, told })))
    .filter(({ told }) => told.statements.some((ref) => tells(statementOf(collation, ref))))
    .map((each) => ({ ...each, weight: weigh(each.told) }))
    .toSorted((a, b) => b.weight - a.weight || compareText(a.id, b.id))
    .map(({ told }) => told);
  return {
    leads: byWeight.slice(0, LEADS),
    all: byWeight.toSorted((a, b) => Number(b.origins > 1) - Number(a.origins > 1)),
  };
}

/** Of figures that differ by an update the brief must have the latest, whoever tells it. */
const UPDATE = 8;
/** What came of a plan comes before the plan. */
const OUTCOME = 2;

export function tells(statement: Statement): boolean {
  return statement.nature === "fact" || statement.nature === "plan";
}

export function statementOf({ readings }: Collation, ref: StatementRef): Statement {
  return readings[ref.reading]!.statements[ref.statement]!;
}

function importance(collation: Collation, claim: Assertion, spread: ReadonlyMap<string, number>): number {
  const statements = claim.statements.map((ref) => ({ ref, statement: statementOf(collation, ref) }));
  const leads = new Set(
    statements.filter(({ statement }) => statement.sentence < LEAD).map(({ ref }) => ref.reading),
  );
  const exact = statements.some(({ statement }) => statement.times.length + statement.amounts.length > 0);
  const quoted = statements.every(
    ({ ref, statement }) =>
      statement.attribution !== null &&
      collation.readings[ref.reading]!.attributions[statement.attribution]!.form === "direct",
  );
  const words = [...contentWords(claim.text)];
  const shared =
    words.reduce((sum, word) => sum + ((spread.get(word) ?? 1) - 1), 0) /
    (Math.max(6, words.length) * Math.max(1, collation.readings.length - 1));
  return (
    2 * leads.size +
    claim.origins +
    0.5 * Math.log(1 + statements.length) +
    (exact ? 0.5 : 0) +
    4 * shared +
    4 * headlined(collation, claim) -
    (quoted ? 2 : 0)
  );
}

/** The share of the headlines' words that stand in the wordings of the claim, over all reports. */
function headlined({ readings }: Collation, claim: Assertion): number {
  const words = new Set(
    claim.statements.flatMap((ref) => {
      const { document, statements } = readings[ref.reading]!;
      return [...contentWords(textOf(document, statements[ref.statement]!))];
    }),
  );
  const titles = readings.flatMap(({ document }) =>
    document.title === null ? [] : [contentWords(document.title)],
  );
  const shares = titles.map(
    (title) => [...title].filter((word) => words.has(word)).length / Math.max(4, title.size),
  );
  return shares.reduce((sum, each) => sum + each, 0) / Math.max(1, titles.length);
}

/** In how many reports each content word stands: what the story is about. */
function spreadOf({ readings }: Collation): Map<string, number> {
  const spread = new Map<string, number>();
  for (const { document, statements } of readings) {
    const words = new Set(statements.flatMap((each) => [...contentWords(textOf(document, each))]));
    for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  return spread;
}

/** Collation, findings and brief → the record as it is printed. Nothing is decided here. */
import type { StatementRef } from "./model/claim.ts";
import type { Collation, Findings } from "./model/collation.ts";
import type { Document } from "./model/document.ts";
import type { MainEvent, Question } from "./model/event.ts";
import type { Brief, Problem, Record } from "./model/record.ts";
import type { Holder, Reading, Statement } from "./model/statement.ts";
import { identify } from "./text/identity.ts";
import { bySpan, overlap, spanOf } from "./text/range.ts";

export function assemble(
  collation: Collation,
  findings: Findings,
  brief: Brief,
  problems: readonly Problem[],
  founder: string,
  when: string | null,
): Record {
  const { story, readings, entities, claims } = collation;
  const holders = new Map<string, string>(
    entities.flatMap((entity) =>
      entity.referents.map((of) => [`${of.reading}:${of.referent}`, entity.id] as const),
    ),
  );
  const holderIn = (reading: number, { kind, referent, text }: Holder) => ({
    kind,
    entity: holders.get(`${reading}:${referent}`) ?? null,
    text,
  });
  const disputed = disputedStatements(collation, findings);
  const claimOf = new Map<string, string>(
    claims.flatMap((claim) =>
      claim.statements.map((ref) => [`${ref.reading}:${ref.statement}`, claim.id] as const),
    ),
  );
  return {
    schema: "readout-record/1",
    story: {
      // Of the founding report, the first in the order of their days: what comes later leaves the id as it is.
      id: identify("story", founder),
      also: [],
      title: title(readings, brief),
      when: when ?? readings[0]?.document.published.value ?? null,
      reports: readings.length,
      origins: story.origins.length,
    },
    reports: readings.map(({ document, event }) => ({
      id: document.id,
      file: document.file,
      source: document.source,
      title: document.title,
      byline: document.byline,
      published: {
        value: document.published.value,
        basis: document.published.basis,
        spans: document.published.ranges.map((range) => spanOf(document, range)),
      },
      language: document.language,
      text: document.text,
      blocks: document.blocks.map(({ kind, from, to, rule }) => ({ kind, from, to, rule })),
      credits: story.credits
        .filter(({ report }) => report === document.id)
        .map(({ name, report, from, to }) => ({ name, span: { report, from, to } })),
      remarks: [...document.remarks],
      modified: document.modified ?? null,
      told: { ...document.origins },
      notes: (document.notes ?? []).map(({ kind, day, ...range }) => ({
        kind,
        day,
        span: spanOf(document, range),
      })),
      event: eventOf(document, event),
    })),
    entities: entities.map(({ referents: _, ...entity }) => ({
      ...entity,
      also: [...entity.also],
      mentions: entity.mentions.toSorted(bySpan),
      roles: entity.roles.map((role) => ({ ...role, spans: [...role.spans] })),
    })),
    statements: readings.flatMap((reading, at) =>
      reading.statements.map((statement, index) => ({
        id: statementId(reading, statement),
        span: spanOf(reading.document, statement),
        holder: holderIn(at, statement.holder),
        ...(statement.through.length === 0
          ? {}
          : { through: statement.through.map((teller) => holderIn(at, teller)) }),
        certainty: statement.certainty,
        nature: statement.nature,
        when: statement.when,
        claim: claimOf.get(`${at}:${index}`) ?? null,
        rule: statement.rule,
      })),
    ),
    claims: claims.map((claim) => ({
      id: claim.id,
      text: claim.text,
      statements: claim.statements.map((ref) => refId(readings, ref)),
      ...(claim.assertions.length === 1
        ? {}
        : {
            inPart: claim.assertions
              .slice(1)
              .flatMap((each) => each.statements.map((ref) => refId(readings, ref))),
          }),
      reports: claim.reports,
      origins: claim.origins,
      ...(claim.after.length === 0
        ? {}
        : {
            after: claim.after
              .map(({ name, ...span }) => ({ name, span }))
              .toSorted((a, b) => bySpan(a.span, b.span)),
          }),
      status: claim.statements.some((ref) => disputed.has(`${ref.reading}:${ref.statement}`))
        ? "disputed"
        : claim.origins > 1
          ? "corroborated"
          : "single origin",
    })),
    ...findings,
    lineage: story.lineage.map((each) => ({ ...each, passages: [...each.passages] })),
    brief,
    problems: [...problems],
  };
}

function eventOf(document: Document, event: MainEvent): NonNullable<Record["reports"][number]["event"]> {
  const answer = (question: Question) => {
    const found = event[question];
    return found === null ? null : { span: spanOf(document, found), weight: found.weight, rule: found.rule };
  };
  return {
    who: answer("who"),
    what: answer("what"),
    when: answer("when"),
    where: answer("where"),
    why: answer("why"),
    how: answer("how"),
  };
}

function refId(readings: readonly Reading[], { reading, statement }: StatementRef): string {
  return statementId(readings[reading]!, readings[reading]!.statements[statement]!);
}

function statementId(reading: Reading, statement: Statement): string {
  return identify("statement", reading.document.id, String(statement.from), String(statement.to));
}

/** Discrepancies of fact dispute the statements they cite; those of wording and attribution do not. */
function disputedStatements({ readings }: Collation, findings: Findings): Set<string> {
  const disputed = new Set<string>();
  const kinds = new Set(["number", "date", "polarity", "place", "cause", "status"]);
  const cited = findings.discrepancies
    .filter((each) => kinds.has(each.kind) && each.weight >= 0.5)
    .flatMap((each) => each.sides.flatMap((side) => side.spans));
  for (const [at, reading] of readings.entries()) {
    const own = cited.filter((span) => span.report === reading.document.id);
    for (const [index, statement] of reading.statements.entries()) {
      // Of "ruled by five votes to two that the fee is unlawful" the vote may be disputed, and no more.
      if (own.some((span) => 2 * overlap(span, statement) >= statement.to - statement.from))
        disputed.add(`${at}:${index}`);
    }
  }
  return disputed;
}

function title(readings: readonly Reading[], brief: Brief): string {
  const given = readings.map((reading) => reading.document.title).filter((each) => each !== null);
  return given[0] ?? brief.sentences[0]?.text ?? readings[0]?.document.file ?? "";
}

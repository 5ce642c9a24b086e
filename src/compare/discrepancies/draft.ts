/** What a rule of comparison answers: a discrepancy without its id, and the assertions it looks at. */
import type { StatementRef } from "../../model/claim.ts";
import type { Collation, Findings } from "../../model/collation.ts";
import type { Discrepancy } from "../../model/record.ts";
import type { Range, Span } from "../../model/span.ts";
import type { Reading, Statement } from "../../model/statement.ts";
import { spanOf, textOf } from "../../text/range.ts";

export type Draft = Omit<Discrepancy, "id">;
export type Side = Draft["sides"][number];

/** What the rules look at: the aligned story, its quotations and its engagements. */
export interface Compared extends Collation {
  readonly quotes: Findings["quotes"];
  readonly engagements: Findings["engagements"];
}

/** How a draft ends that is about one count of the whole story, not about a passage. */
export const COUNTED = ": how many";

export interface DiscrepancyRule {
  /** In one sentence a user can read. */
  readonly name: string;
  readonly find: (story: Compared) => readonly Draft[];
}

/** A statement with the reading it stands in. */
export interface Assertion {
  readonly reading: Reading;
  readonly statement: Statement;
  readonly report: string;
  readonly text: string;
  readonly span: Span;
}

export function assertion(story: Collation, ref: StatementRef): Assertion {
  const reading = story.readings[ref.reading]!;
  const statement = reading.statements[ref.statement]!;
  return {
    reading,
    statement,
    report: reading.document.id,
    text: textOf(reading.document, statement),
    span: spanOf(reading.document, statement),
  };
}

/** One side of a disagreement: what it says, in the words of its first passage. */
export function side(
  says: string,
  passages: readonly { readonly reading: Reading; readonly range: Range }[],
): Side {
  return { says, spans: passages.map(({ reading, range }) => spanOf(reading.document, range)) };
}

/** Whether the sides come from at least two reports. */
export function acrossReports(sides: readonly Side[]): boolean {
  return new Set(sides.flatMap((each) => each.spans.map((span) => span.report))).size > 1;
}

/** What every comparison starts from: the readings of one story in their fixed order, aligned. */
import type { Claim, Entity, Link } from "./claim.ts";
import type { Record } from "./record.ts";
import type { Reading } from "./statement.ts";
import type { Story } from "./story.ts";

export interface Collation {
  readonly story: Story;
  readonly readings: readonly Reading[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  /** The likest first. */
  readonly links: readonly Link[];
}

/** What the comparison found, as the record prints it. */
export type Findings = Pick<
  Record,
  "discrepancies" | "quotes" | "engagements" | "timeline" | "positions" | "readouts"
>;

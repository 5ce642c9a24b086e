/** What a user decided about which reports tell one story. Reports are named by their ids, as a record has them. */

export type DecisionKind = "merge" | "split" | "pin";

export interface Decision {
  readonly kind: DecisionKind;
  /** They stay in one story, */
  readonly reports: readonly string[];
  /** and in one with these; */
  readonly with: readonly string[];
  /** and none of `reports` is in one with any of these. */
  readonly apart: readonly string[];
}

/** Which reports tell one story, and which of them took their text from another. */
import type { Span } from "./span.ts";

export type LineageKind = "copy" | "retelling" | "shared origin";

/** `from` has its text from `to`, where that is known; else the order means nothing and is that of the ids. */
export interface Lineage {
  readonly from: string;
  readonly to: string;
  /** Whether time, a credit or containment shows which of the two has it from the other. */
  readonly directed: boolean;
  /** Whether the two count as one origin: not where they share no more than a primary source. */
  readonly oneOrigin: boolean;
  readonly kind: LineageKind;
  /** Share of `from`'s words that stand in passages found in `to`, 0..1. */
  readonly share: number;
  readonly passages: readonly { readonly a: Span; readonly b: Span }[];
  /** The rule, in one sentence a user can read. */
  readonly why: string;
}

/** A place where a report says that it has something from an outlet, by its own words and by the outlets of the story. */
export interface StoryCredit extends Span {
  readonly name: string;
  /** The same for all names of one outlet. */
  readonly source: string;
  /** Ids of the reports of this story that are the outlet's. */
  readonly of: readonly string[];
  readonly rule: string;
}

export interface Story {
  /** Ids of its reports, sorted. */
  readonly reports: readonly string[];
  readonly lineage: readonly Lineage[];
  /** All credits of its reports, those of one report together and in the order of its text. */
  readonly credits: readonly StoryCredit[];
  /** The reports of one origin stand together; each report in exactly one group. */
  readonly origins: readonly (readonly string[])[];
}

/** One place of one report that tells of an engagement: what its words give, before it is held against the others. */
import type { Time } from "../../model/mark.ts";
import type { Engagement, EngagementStatus } from "../../model/record.ts";
import type { Range } from "../../model/span.ts";
import type { Party } from "./scene.ts";

export interface Sighting {
  readonly reading: number;
  /** Index of the sentence, and the tokens of the cue: where it stands. */
  readonly sentence: number;
  readonly at: number;
  /** The clause. */
  readonly span: Range;
  readonly kind: Engagement["kind"];
  /** What it can be one with: kinds among which one engagement may change its name, or a sort of its own ("hearing"). */
  readonly family: string;
  /** The sighting that its pronoun stands for: "it was postponed". */
  readonly of: Sighting | null;
  /** Visitor, caller, speaker; then those they go to. */
  readonly actors: readonly Party[];
  readonly others: readonly Party[];
  readonly place: Party | null;
  readonly time: Time | null;
  /** The time is that of the change ("postponed in February"), not surely that of the engagement. */
  readonly timeOfChange: boolean;
  readonly status: EngagementStatus | null;
  /** "the trip", "his visit": points to one already told of. */
  readonly definite: boolean;
  /** "an earlier trip", "had initially been planned": not the one this report is about. */
  readonly earlier: boolean;
  readonly grade: string | null;
  readonly topics: readonly string[];
  readonly rule: string;
}

/** Kinds among which one engagement may change its name from report to report. */
export function family(kind: Engagement["kind"]): string {
  return kind === "meeting" || kind === "talks" || kind === "summit" ? "meeting" : kind;
}

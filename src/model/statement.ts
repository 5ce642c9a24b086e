/** Who says what, how surely: attributions, and the clause-sized assertions a report makes. */
import type { Document } from "./document.ts";
import type { MainEvent } from "./event.ts";
import type { Marks } from "./mark.ts";
import type { Range } from "./span.ts";

/** Source, cue and content of reported speech, thought or writing. Content may be in pieces around the cue. */
export interface Attribution {
  readonly source: Range | null;
  readonly cue: Range | null;
  readonly content: readonly Range[];
  readonly form: "direct" | "mixed" | "indirect";
  /** Index into Marks.referents: who speaks, pronouns, titles and metonyms resolved; null where that is not known. */
  readonly speaker: number | null;
  /** The words for the speaker in this or a near sentence: "the department"; empty where there are none. */
  readonly speakerText: string;
  /** `denial` is "denied that …", `doubt` "it is unclear whether …". */
  readonly stance: "assertion" | "denial" | "doubt" | "demand" | "question" | "thought";
  /** Index of the attribution this one is told inside of ("the ministry said that Qin urged …"), or null. */
  readonly within: number | null;
  /** A few quoted words without a cue: no attribution of the text's own; the speaker is a guess from what stands near. */
  readonly inferred: boolean;
  /** Whether the source utters or writes it, and does not only think, want or plan it: whose words quoted words are. */
  readonly told: boolean;
  readonly rule: string;
}

/** `outlet` is the reporter's own voice; `document` a statement, readout or paper; `unnamed` "senior officials". */
type HolderKind = "outlet" | "named" | "unnamed" | "document";

export interface Holder {
  readonly kind: HolderKind;
  readonly referent: number | null;
  readonly text: string;
}

export type Certainty = "asserted" | "reported" | "alleged" | "possible" | "denied";

/** A clause-sized assertion. */
export interface Statement extends Range {
  /** Index into Marks.sentences. */
  readonly sentence: number;
  readonly holder: Holder;
  /** By whose account the holder says so, the nearest first: the ministry of "the ministry said that Hale had warned …". */
  readonly through: readonly Holder[];
  readonly certainty: Certainty;
  /** `filler` says nothing ("it remains to be seen"); only facts and plans are compared. */
  readonly nature: "fact" | "plan" | "opinion" | "question" | "filler";
  /** Whether the clause is negated. */
  readonly negated: boolean;
  /** The EDTF value of the time it holds at, or null. */
  readonly when: string | null;
  /** Indices into Marks: the mentions, times and amounts that stand in it. */
  readonly mentions: readonly number[];
  readonly times: readonly number[];
  readonly amounts: readonly number[];
  /** Index of the attribution it stands in, or null for the reporter's own words. */
  readonly attribution: number | null;
  readonly rule: string;
}

/** One report, read: all that can be known of it without looking at another. */
export interface Reading {
  readonly document: Document;
  readonly marks: Marks;
  readonly attributions: readonly Attribution[];
  readonly statements: readonly Statement[];
  readonly event: MainEvent;
}

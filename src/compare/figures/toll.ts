/** How many of whom it happened to, as one report tells it at one place. */
import type { Fate, Victims } from "../../lexicon/harm.ts";
import type { Amount } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";

export interface Toll extends Range {
  readonly fate: Fate;
  readonly who: Victims;
  readonly least: number;
  readonly most: number;
  readonly bound: Amount["bound"];
  /** Index into Marks.sentences. */
  readonly sentence: number;
  /** Counted in a figure told before: "12 people, including three children". */
  readonly part: boolean;
  /** Of more than the event at hand: "since 2011", "the war has killed". */
  readonly longer: boolean;
}

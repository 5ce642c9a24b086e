/** What a format is: it knows its own when it sees it, and makes of it reports, or things to be looked into further. */
import type { Problem } from "../model/record.ts";
import type { Source } from "../model/source.ts";
import type { Address, Arrival } from "./arrival.ts";
import type { Budget } from "./budget.ts";

/** Not a report and not a mishap: what was passed over, in words a user can read. */
export interface Skipped {
  readonly skipped: string;
  readonly why: string;
}

/** A report, what went wrong, what was passed over; or something to be opened (Arrival), or fetched and opened (Address). */
export type Opened = Source | Problem | Skipped | Arrival | Address;

export interface Format {
  /** Shown to the user: "feed", "zip archive". */
  readonly name: string;
  /** Reads an arrival that is too large to hold, from `arrival.whole`. */
  readonly streams?: true;
  /** Looks at the media type, then the name's ending, then the first bytes; nothing else. */
  accepts(arrival: Arrival): boolean;
  /**
   * May throw a Fault: it becomes a Problem of this arrival. Takes from `budget` what it decompresses; asks `formatOf`
   * whether what is inside is worth it.
   */
  open(
    arrival: Arrival,
    budget: Budget,
    formatOf: (arrival: Arrival) => Format | undefined,
  ): AsyncGenerator<Opened>;
}

/** What a store can do, whatever it is built on. test/store.test.ts holds every implementation to it. */
import type { Record } from "../model/record.ts";
import type { Source } from "../model/source.ts";
import type { Decided, Deciding } from "./decisions.ts";
import type { Entry, Refusal, Signature, Signed, Snapshot } from "./entries.ts";
import type { KeptReport, Version } from "./versions.ts";

/** What a source turned out to be: a report not there before, another version of one that is, or bytes that are there. */
export type Addition = "report" | "version" | "known";

/**
 * A store is a set: of bytes, and of the ways they came. What it answers depends on that set alone, never on the order in
 * which it grew; versions.ts says which of them are one report.
 */
export interface Store {
  /**
   * All of them, or none: one transaction. The same bytes again are no new report, unless another outlet carries them; how
   * and when they came this time is kept too. `signatures` are those of the sources, where they are at hand.
   */
  add(sources: readonly Source[], signatures?: readonly (Signature | null)[]): readonly Addition[];
  /** Of every report its newest version, as it came, in an order that does not depend on when it was added. */
  sources(): readonly Source[];
  /** Changes exactly when `sources` does. */
  fingerprint(): string;
  /** Every report with all its versions, without their bytes; or those that bytes of these hashes belong to or bear on. */
  reports(shas?: Iterable<string>): readonly KeptReport[];
  /** A version as it came. */
  source(version: Version): Source;
  /** Forgets all versions of a report, and how they came. */
  remove(report: KeptReport): void;
  /** How many entries there are. */
  size(): number;
  /** The newest version of a report, by its id. */
  entry(id: string): Entry | null;
  /** Whether the entry that this source becomes, where nothing else is known of its bytes, has a signature. */
  isSigned(source: Source, edition: string): boolean;
  /** Ids of entries that have no signature of this edition. */
  unsigned(edition: string): readonly string[];
  /** Keeps signatures of entries that still have this key. */
  sign(
    signatures: Iterable<{ readonly id: string; readonly key: string; readonly signature: Signature }>,
  ): void;
  /** The signatures of this edition, in the order of publication. */
  signed(edition: string): Iterable<Signed>;
  /** The last that was kept by this edition and still holds: no entry before its place has come, gone or changed since. */
  snapshot(edition: string): Snapshot | null;
  /** Keeps it beside those before it, the fewer the older. */
  keepSnapshot(snapshot: Snapshot, edition: string): void;
  /** The files of entries that could not be read, and why. */
  faults(edition: string): readonly { readonly file: string; readonly fault: Refusal }[];
  titleOf(id: string): string | null;
  /** Of entries with several versions, the ids of the others. */
  earlier(): ReadonlyMap<string, readonly string[]>;
  /** What the user decided about stories, in that order. */
  decisions(): readonly Decided[];
  decide(deciding: Deciding): Decided;
  /** Takes the last decision back, and answers which that was; null where there is none. */
  undo(): Decided | null;
  /** The record kept under this key, or null; only some thousands, the last that were kept, are there. */
  kept(key: string): Record | null;
  keep(key: string, record: Record): void;
  /** A small value under a name, for work that goes on where it stopped: anything that JSON can say; it replaces the last. */
  remember(key: string, value: unknown): void;
  /** What was remembered under this name, or null. Whoever reads it checks it: another edition may have written it. */
  recall(key: string): unknown;
  close(): void;
}

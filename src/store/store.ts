/** What a store can do, whatever it is built on. test/store.test.ts holds every implementation to it. */
import type { RecordFile } from "../model/record.ts";
import type { Source } from "../model/source.ts";

export interface Store {
  /**
   * All of them, or none: one transaction. The same bytes again change nothing, unless another outlet carries them; the
   * answer says for each source whether it was new.
   */
  add(sources: readonly Source[]): readonly boolean[];
  /** Every source as it came, in an order that does not depend on when it was added. */
  sources(): readonly Source[];
  /** Changes exactly when the set of sources does. */
  fingerprint(): string;
  /** The records kept under this key, or null; only the last that were kept are there. */
  kept(key: string): RecordFile | null;
  keep(key: string, records: RecordFile): void;
  /** A small value under a name, for work that goes on where it stopped: anything that JSON can say; it replaces the last. */
  remember(key: string, value: unknown): void;
  /** What was remembered under this name, or null. Whoever reads it checks it: another edition may have written it. */
  recall(key: string): unknown;
  close(): void;
}

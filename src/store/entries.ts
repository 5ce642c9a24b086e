/**
 * What a store keeps of each report for grouping: the newest version, and the signature that was made of it. Entries follow
 * from the receipts, and are brought in step with them in the transaction that changes these.
 */
import type { FaultCode } from "../model/fault.ts";
import type { Source } from "../model/source.ts";
import { identify } from "../text/identity.ts";
import { compareText } from "../text/order.ts";
import { type KeptReport, newest, type Version } from "./versions.ts";

/** Why a report could not be read. */
export interface Refusal {
  readonly code: FaultCode;
  readonly detail: string;
}

/** What was made of a report, by the program of this edition; or why nothing could be. */
export type Signature = { readonly edition: string } & (
  | {
      /** Days since 1970; null where the day of publication is not known. */
      readonly moment: number | null;
      readonly title: string | null;
      readonly bytes: Uint8Array;
    }
  | { readonly fault: Refusal }
);

export interface Entry {
  readonly id: string;
  /** Changes with all that a signature or a reading depends on. */
  readonly key: string;
  readonly version: Version;
  /** Ids that the report had in its other versions. */
  readonly earlier: readonly string[];
}

/** A signed entry in the order of publication: by moment, the unknown last, then by id. */
export interface Signed {
  readonly id: string;
  readonly key: string;
  readonly moment: number | null;
  readonly bytes: Uint8Array;
}

/** The index as it was before the entry at this place in the order of publication. */
export interface Snapshot {
  readonly moment: number;
  readonly id: string;
  /** How many entries it has. */
  readonly size: number;
  readonly bytes: Uint8Array;
}

/** One version may be the newest at two addresses. */
export function entriesOf(reports: readonly KeptReport[]): Entry[] {
  const entries = reports.map((report): Entry => {
    const version = newest(report);
    const ids = new Set(report.versions.map(({ id }) => id));
    ids.delete(version.id);
    return { id: version.id, key: keyOf(version), version, earlier: [...ids].sort(compareText) };
  });
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()].toSorted((a, b) =>
    compareText(a.id, b.id),
  );
}

/** Id and key of the entry that a source becomes, where nothing else is known of its bytes. */
export function namedOf({ bytes, ...source }: Source): Pick<Entry, "id" | "key"> {
  const id = identify(bytes, source.known.outlet ?? "");
  return { id, key: keyOf({ id, ...source }) };
}

type Facts = Pick<Version, "id" | "file" | "form" | "known"> & { readonly charset?: string | null };

/** Bytes under one outlet have one id. */
function keyOf({ id, file, form, known, charset }: Facts): string {
  const { outlet, url, published, title } = known;
  return identify(
    JSON.stringify(
      [id, file, form, charset ?? null, outlet, url, published, title].map((each) => each ?? null),
    ),
  );
}

/** As it came last. */
export function sourceOf({ file, form, known, charset, retrievals }: Version, bytes: Uint8Array): Source {
  const retrieval = retrievals.at(-1);
  return {
    file,
    bytes,
    form,
    known,
    ...(charset === null ? {} : { charset }),
    ...(retrieval === undefined ? {} : { retrieval }),
  };
}

/**
 * Entries in their table: brought in step with the receipts for the bytes that changed and for all that hang together with
 * them, by a page or by the same bytes. A signature stays as long as all that it depends on does.
 */
import type { DatabaseSync } from "node:sqlite";
import { type Entry, entriesOf, type Refusal, type Signature, type Signed } from "../entries.ts";
import type { KeptReport, Version } from "../versions.ts";

/** The moment of what has none: behind all others. */
const UNKNOWN = 1e9;

interface EntryRow {
  readonly id: string;
  readonly key: string;
  readonly version: string;
  readonly earlier: string | null;
}

interface SignedRow {
  readonly id: string;
  readonly key: string;
  readonly moment: number;
  readonly signature: Uint8Array;
}

/** `reports` answers the reports that have these bytes in one of their receipts, and all that hang together with them. */
export function entriesIn(database: DatabaseSync, reports: (shas: Iterable<string>) => KeptReport[]) {
  const held = database.prepare("SELECT id, key, version, earlier FROM entries WHERE sha256 = ?");
  const drop = database.prepare("DELETE FROM entries WHERE id = ?");
  const insert = database.prepare(
    "INSERT INTO entries (id, key, sha256, version, earlier) VALUES (?, ?, ?, ?, ?)",
  );
  const update = database.prepare("UPDATE entries SET version = ?, earlier = ? WHERE id = ?");
  const one = database.prepare("SELECT id, key, version, earlier FROM entries WHERE id = ?");
  const sign = database.prepare(
    `UPDATE entries SET edition = ?, moment = ?, title = ?, signature = ?, fault = ? WHERE id = ? AND key = ?`,
  );
  const size = database.prepare("SELECT count(*) AS n FROM entries");
  const isSigned = database.prepare("SELECT 1 FROM entries WHERE id = ? AND key = ? AND edition = ?");
  const unsigned = database.prepare("SELECT id FROM entries WHERE edition IS NOT ? ORDER BY id");
  const signed = database.prepare(
    `SELECT id, key, moment, signature FROM entries
      WHERE edition = ? AND signature IS NOT NULL ORDER BY moment, id`,
  );
  const faults = database.prepare(
    "SELECT version, fault FROM entries WHERE edition = ? AND fault IS NOT NULL ORDER BY id",
  );
  const title = database.prepare("SELECT title FROM entries WHERE id = ?");
  const earlier = database.prepare("SELECT id, earlier FROM entries WHERE earlier IS NOT NULL");
  const stale = database.prepare(
    "SELECT NOT EXISTS (SELECT 1 FROM entries) AND EXISTS (SELECT 1 FROM receipts) AS stale",
  );

  const entryIn = ({ id, key, version, earlier: ids }: EntryRow): Entry => ({
    id,
    key,
    version: JSON.parse(version) as Version,
    earlier: ids === null ? [] : (JSON.parse(ids) as string[]),
  });
  const put = (id: string, key: string, signature: Signature): void => {
    if ("fault" in signature)
      sign.run(signature.edition, UNKNOWN, null, null, JSON.stringify(signature.fault), id, key);
    else {
      const { edition, moment, title: its, bytes } = signature;
      sign.run(edition, moment ?? UNKNOWN, its, bytes, null, id, key);
    }
  };

  return {
    /** After a change of the receipts of these bytes. `signatures` are at hand, by key. */
    follow(shas: Iterable<string>, signatures: ReadonlyMap<string, Signature>): void {
      const all = new Set(shas);
      const now = reports(all);
      for (const { receipts } of now) for (const { sha256 } of receipts) all.add(sha256);
      const before = new Map(
        [...all]
          .flatMap((sha) => held.all(Buffer.from(sha, "hex")) as unknown as EntryRow[])
          .map((row) => [row.id, row]),
      );
      for (const { id, key, version, earlier: ids } of entriesOf(now)) {
        const row = before.get(id);
        before.delete(id);
        const [its, others] = [JSON.stringify(version), ids.length === 0 ? null : JSON.stringify(ids)];
        if (row?.key === key) {
          if (row.version !== its || row.earlier !== others) update.run(its, others, id);
        } else {
          drop.run(id);
          insert.run(id, key, Buffer.from(version.sha256, "hex"), its, others);
        }
        const signature = signatures.get(key);
        if (signature !== undefined) put(id, key, signature);
      }
      for (const id of before.keys()) drop.run(id);
    },
    /** A store of an earlier edition has receipts and no entries. */
    isStale: (): boolean => (stale.get() as { stale: number }).stale === 1,
    size: () => (size.get() as { n: number }).n,
    entry(id: string): Entry | null {
      const row = one.get(id) as EntryRow | undefined;
      return row === undefined ? null : entryIn(row);
    },
    sign: put,
    isSigned: ({ id, key }: { id: string; key: string }, edition: string) =>
      isSigned.get(id, key, edition) !== undefined,
    unsigned: (edition: string) => (unsigned.all(edition) as { id: string }[]).map(({ id }) => id),
    *signed(edition: string): Generator<Signed> {
      for (const row of signed.iterate(edition) as Iterable<unknown>) {
        const { id, key, moment, signature } = row as SignedRow;
        yield { id, key, moment: moment === UNKNOWN ? null : moment, bytes: signature };
      }
    },
    faults: (edition: string) =>
      (faults.all(edition) as { version: string; fault: string }[]).map(({ version, fault }) => ({
        file: (JSON.parse(version) as Version).file,
        fault: JSON.parse(fault) as Refusal,
      })),
    title: (id: string) => (title.get(id) as { title: string | null } | undefined)?.title ?? null,
    earlier: () =>
      new Map(
        (earlier.all() as { id: string; earlier: string }[]).map(({ id, earlier: ids }) => [
          id,
          JSON.parse(ids) as string[],
        ]),
      ),
  };
}

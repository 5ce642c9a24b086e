/**
 * The embedded store: one SQLite file, written ahead (WAL) and synced at every commit, so that what was acknowledged is
 * there after a kill or a power cut. For one machine; several processes may use it, one writes at a time.
 */
import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { RecordFile } from "../../model/record.ts";
import type { Source } from "../../model/source.ts";
import { identify } from "../../text/identity.ts";
import { compareText } from "../../text/order.ts";
import type { Decided, Deciding } from "../decisions.ts";
import type { Addition, Store } from "../store.ts";
import { type KeptReport, newest, reportsOf, type Version } from "../versions.ts";
import { open, transaction } from "./open.ts";
import { type Packed, pack, unpack } from "./packing.ts";
import { factsOf, keyOf, pageIn, type Row, receiptOf } from "./receipts.ts";

export function openSqlite(path: string): Store {
  const database = open(path);
  const carriers = database.prepare("SELECT DISTINCT outlet FROM receipts WHERE sha256 = ?");
  const elsewhere = database.prepare("SELECT 1 FROM receipts WHERE page = ? AND sha256 <> ?");
  const insertContent = database.prepare(
    "INSERT INTO contents (sha256, size, packing, bytes) VALUES (?, ?, ?, ?)",
  );
  const insertReceipt = database.prepare(
    `INSERT INTO receipts
      (key, sha256, id, page, file, form, outlet, url, published, title, address, retrieved, method, status,
       arrived_at, charset)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET retrieved = min(retrieved, excluded.retrieved)`,
  );
  const receipts = database.prepare(
    `SELECT lower(hex(sha256)) AS sha256, size, id, file, form, outlet, url, published, title, address, retrieved, method,
      status, arrived_at, charset, page FROM receipts JOIN contents USING (sha256)`,
  );
  const content = database.prepare("SELECT packing, bytes FROM contents WHERE sha256 = ?");
  const contents = database.prepare("SELECT lower(hex(sha256)) AS sha256, packing, bytes FROM contents");
  const withdraw = database.prepare("DELETE FROM receipts WHERE key = ?");
  const drop = database.prepare(
    "DELETE FROM contents WHERE sha256 = ? AND sha256 NOT IN (SELECT sha256 FROM receipts)",
  );
  const find = database.prepare("SELECT records FROM analyses WHERE key = ?");
  const forget = database.prepare("DELETE FROM analyses");
  const insertAnalysis = database.prepare("INSERT INTO analyses (key, records) VALUES (?, ?)");
  const remember = database.prepare("INSERT OR REPLACE INTO state (key, value) VALUES (?, ?)");
  const recall = database.prepare("SELECT value FROM state WHERE key = ?");
  const decisions = database.prepare("SELECT number, made, decision FROM decisions ORDER BY number");
  const decide = database.prepare(
    "INSERT INTO decisions (decision) VALUES (?) RETURNING number, made, decision",
  );
  const undo = database.prepare(
    "DELETE FROM decisions WHERE number = (SELECT max(number) FROM decisions) RETURNING number, made, decision",
  );

  const addOne = (source: Source): Addition => {
    const sha = createHash("sha256").update(source.bytes).digest();
    const facts = factsOf(source);
    const outlet = source.known.outlet ?? null;
    const page = pageIn(facts);
    const held = (carriers.all(sha) as { outlet: string | null }[]).map((row) => row.outlet);
    if (held.length === 0) {
      const { packing, bytes } = pack(source.bytes);
      insertContent.run(sha, source.bytes.length, packing, bytes);
    }
    const isVersion = page !== null && elsewhere.get(page, sha) !== undefined;
    insertReceipt.run(
      keyOf(sha.toString("hex"), facts),
      sha,
      identify(source.bytes, outlet ?? ""),
      page,
      ...facts,
    );
    if (isCarried(held, outlet)) return "known";
    return isVersion ? "version" : "report";
  };

  const bytesOf = (sha256: string) => unpack(content.get(Buffer.from(sha256, "hex")) as unknown as Packed);
  const rows = () => receipts.all() as unknown as Row[];
  const reports = (): KeptReport[] => {
    const all = rows();
    const ids = new Map(all.map(({ sha256, outlet, id }) => [`${sha256} ${outlet ?? ""}`, id]));
    return reportsOf(
      all.map(receiptOf),
      (sha256, outlet) => ids.get(`${sha256} ${outlet}`) ?? identify(bytesOf(sha256), outlet),
    );
  };
  /** One version may be the newest at two addresses. */
  const analysed = (): Version[] => {
    const versions = new Map(reports().map((report) => [newest(report).id, newest(report)]));
    return [...versions.values()].toSorted((a, b) => compareText(a.id, b.id));
  };
  /** In the order of the file, which for a whole store is several times faster than one after the other by hash. */
  const sources = (): Source[] => {
    const versions = analysed();
    const bytes = new Map<string, Uint8Array>(versions.map(({ sha256 }) => [sha256, EMPTY]));
    for (const row of contents.iterate() as Iterable<unknown>) {
      const { sha256, ...packed } = row as Packed & { readonly sha256: string };
      if (bytes.has(sha256)) bytes.set(sha256, unpack(packed));
    }
    return versions.map((version) => sourceOf(version, bytes.get(version.sha256)!));
  };

  return {
    add: (sources) => transaction(database, () => sources.map(addOne)),
    sources,
    fingerprint: () =>
      identify(
        "sources",
        ...analysed().map(({ id, sha256, file, form, known: { outlet, url, published, title } }) =>
          JSON.stringify([id, sha256, file, form, outlet, url, published, title]),
        ),
      ),
    reports,
    source: (version) => sourceOf(version, bytesOf(version.sha256)),
    remove: (report) =>
      transaction(database, () => {
        for (const receipt of report.receipts) {
          withdraw.run(keyOf(receipt.sha256, factsOf(receipt)));
          drop.run(Buffer.from(receipt.sha256, "hex"));
        }
      }),
    decisions: () => (decisions.all() as unknown as DecisionRow[]).map(decidedIn),
    decide: (deciding) => decidedIn(decide.get(JSON.stringify(deciding)) as unknown as DecisionRow),
    undo() {
      const row = undo.get() as DecisionRow | undefined;
      return row === undefined ? null : decidedIn(row);
    },
    kept(key) {
      const row = find.get(key) as { records: Uint8Array } | undefined;
      if (row === undefined) return null;
      return JSON.parse(inflateRawSync(row.records).toString()) as RecordFile;
    },
    keep(key, records) {
      const bytes = deflateRawSync(JSON.stringify(records));
      transaction(database, () => {
        forget.run();
        insertAnalysis.run(key, bytes);
      });
    },
    remember: (key, value) => void remember.run(key, JSON.stringify(value)),
    recall(key) {
      const row = recall.get(key) as { value: string } | undefined;
      return row === undefined ? null : JSON.parse(row.value);
    },
    close: () => database.close(),
  };
}

interface DecisionRow {
  readonly number: number;
  readonly made: string;
  readonly decision: string;
}

function decidedIn({ number, made, decision }: DecisionRow): Decided {
  const { kind, stories, reports, with: others, apart } = JSON.parse(decision) as Deciding;
  return { number, made, kind, stories, reports, with: others, apart };
}

const EMPTY = new Uint8Array(0);

/** As it came last. */
function sourceOf({ file, form, known, charset, retrievals }: Version, bytes: Uint8Array): Source {
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

/** Bytes are there already, unless only other outlets are said to carry them. */
function isCarried(held: readonly (string | null)[], outlet: string | null): boolean {
  if (held.length === 0) return false;
  const named = held.filter((each) => each !== null);
  return outlet === null || named.length === 0 || named.includes(outlet);
}

/**
 * The embedded store: one SQLite file, written ahead (WAL) and synced at every commit, so that what was acknowledged is
 * there after a kill or a power cut. For one machine; several processes may use it, one writes at a time.
 */
import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Record } from "../../model/record.ts";
import type { Source } from "../../model/source.ts";
import { identify } from "../../text/identity.ts";
import type { Decided, Deciding } from "../decisions.ts";
import { type Entry, entriesOf, namedOf, type Signature, sourceOf } from "../entries.ts";
import type { Addition, Store } from "../store.ts";
import { type KeptReport, reportsOf } from "../versions.ts";
import { entriesIn } from "./entries.ts";
import { open, transaction } from "./open.ts";
import { type Packed, pack, unpack } from "./packing.ts";
import { factsOf, keyOf, pageIn, type Row, receiptOf } from "./receipts.ts";
import { snapshotsIn } from "./snapshots.ts";

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
  const receipts = database.prepare(RECEIPTS);
  const receiptsOf = database.prepare(`${RECEIPTS} WHERE receipts.sha256 = ?`);
  const besides = database.prepare(
    "SELECT DISTINCT lower(hex(sha256)) AS sha256 FROM receipts WHERE page = ?",
  );
  const content = database.prepare("SELECT packing, bytes FROM contents WHERE sha256 = ?");
  const contents = database.prepare("SELECT lower(hex(sha256)) AS sha256, packing, bytes FROM contents");
  const withdraw = database.prepare("DELETE FROM receipts WHERE key = ?");
  const drop = database.prepare(
    "DELETE FROM contents WHERE sha256 = ? AND sha256 NOT IN (SELECT sha256 FROM receipts)",
  );
  const find = database.prepare("SELECT record FROM records WHERE key = ?");
  const insertRecord = database.prepare("INSERT OR REPLACE INTO records (key, record) VALUES (?, ?)");
  const forget = database.prepare("DELETE FROM records WHERE number <= ?");
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
  const reportsIn = (rows: readonly Row[]): KeptReport[] => {
    const ids = new Map(rows.map(({ sha256, outlet, id }) => [`${sha256} ${outlet ?? ""}`, id]));
    return reportsOf(
      rows.map(receiptOf),
      (sha256, outlet) => ids.get(`${sha256} ${outlet}`) ?? identify(bytesOf(sha256), outlet),
    );
  };
  /** From bytes to their pages, and from pages to other bytes that stood there, until there are no more. */
  const together = (shas: Iterable<string>): Row[] => {
    const rows: Row[] = [];
    const pages = new Set<string>();
    const met = new Set(shas);
    for (const sha of met) {
      const own = receiptsOf.all(Buffer.from(sha, "hex")) as unknown as Row[];
      rows.push(...own);
      for (const { page } of own) {
        if (page === null || pages.has(page)) continue;
        pages.add(page);
        for (const { sha256 } of besides.all(page) as { sha256: string }[]) met.add(sha256);
      }
    }
    return rows;
  };
  const reports = (shas?: Iterable<string>): KeptReport[] =>
    reportsIn(shas === undefined ? (receipts.all() as unknown as Row[]) : together(shas));
  const entries = entriesIn(database, reports);
  if (entries.isStale()) {
    const all = (database.prepare(EVERY).all() as { sha256: string }[]).map(({ sha256 }) => sha256);
    transaction(database, () => entries.follow(all, NONE));
  }
  const everyEntry = (): Entry[] => entriesOf(reports());
  /** In the order of the file, which for a whole store is several times faster than one after the other by hash. */
  const sources = (): Source[] => {
    const versions = everyEntry().map(({ version }) => version);
    const bytes = new Map<string, Uint8Array>(versions.map(({ sha256 }) => [sha256, EMPTY]));
    for (const row of contents.iterate() as Iterable<unknown>) {
      const { sha256, ...packed } = row as Packed & { readonly sha256: string };
      if (bytes.has(sha256)) bytes.set(sha256, unpack(packed));
    }
    return versions.map((version) => sourceOf(version, bytes.get(version.sha256)!));
  };

  return {
    add: (sources, signatures = []) =>
      transaction(database, () => {
        const additions = sources.map(addOne);
        const shas = sources.map(({ bytes }) => createHash("sha256").update(bytes).digest("hex"));
        const byKey = sources.flatMap((source, at) => {
          const signature = signatures[at] ?? null;
          return signature === null ? [] : [[namedOf(source).key, signature] as const];
        });
        entries.follow(shas, new Map(byKey));
        return additions;
      }),
    sources,
    fingerprint: () => identify("sources", ...everyEntry().map(({ id, key }) => `${id} ${key}`)),
    reports,
    source: (version) => sourceOf(version, bytesOf(version.sha256)),
    remove: (report) =>
      transaction(database, () => {
        const beside = together(report.receipts.map(({ sha256 }) => sha256)).map(({ sha256 }) => sha256);
        for (const receipt of report.receipts) {
          withdraw.run(keyOf(receipt.sha256, factsOf(receipt)));
          drop.run(Buffer.from(receipt.sha256, "hex"));
        }
        entries.follow(beside, NONE);
      }),
    size: entries.size,
    entry: entries.entry,
    isSigned: (source, edition) => entries.isSigned(namedOf(source), edition),
    unsigned: entries.unsigned,
    signed: entries.signed,
    sign: (signatures) =>
      transaction(database, () => {
        for (const { id, key, signature } of signatures) entries.sign(id, key, signature);
      }),
    ...snapshotsIn(database),
    faults: entries.faults,
    titleOf: entries.title,
    earlier: entries.earlier,
    decisions: () => (decisions.all() as unknown as DecisionRow[]).map(decidedIn),
    decide: (deciding) => decidedIn(decide.get(JSON.stringify(deciding)) as unknown as DecisionRow),
    undo() {
      const row = undo.get() as DecisionRow | undefined;
      return row === undefined ? null : decidedIn(row);
    },
    kept(key) {
      const row = find.get(key) as { record: Uint8Array } | undefined;
      return row === undefined ? null : (JSON.parse(inflateRawSync(row.record).toString()) as Record);
    },
    keep(key, record) {
      const bytes = deflateRawSync(JSON.stringify(record));
      transaction(database, () => {
        const { lastInsertRowid: number } = insertRecord.run(key, bytes);
        forget.run(Number(number) - MOST_RECORDS);
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
const NONE: ReadonlyMap<string, Signature> = new Map();
/** Those made last; each takes some 20 KB, and is made again in a second or two. */
const MOST_RECORDS = 5000;
const RECEIPTS = `SELECT lower(hex(sha256)) AS sha256, size, id, file, form, outlet, url, published, title, address, retrieved,
  method, status, arrived_at, charset, page FROM receipts JOIN contents USING (sha256)`;
const EVERY = "SELECT DISTINCT lower(hex(sha256)) AS sha256 FROM receipts";

/** Bytes are there already, unless only other outlets are said to carry them. */
function isCarried(held: readonly (string | null)[], outlet: string | null): boolean {
  if (held.length === 0) return false;
  const named = held.filter((each) => each !== null);
  return outlet === null || named.length === 0 || named.includes(outlet);
}

/**
 * The embedded store: one SQLite file, written ahead (WAL) and synced at every commit, so that what was acknowledged is
 * there after a kill or a power cut. For one machine; several processes may use it, one writes at a time.
 */
import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { Fault } from "../../model/fault.ts";
import type { RecordFile } from "../../model/record.ts";
import type { Form, Source } from "../../model/source.ts";
import { identify } from "../../text/identity.ts";
import type { Store } from "../store.ts";
import { MIGRATIONS } from "./migrations.ts";
import { type Packed, pack, unpack } from "./packing.ts";

/** "RDOU": a file that carries another mark is somebody else's database. */
const APPLICATION = 0x52444f55;
/** A second process waits so long for the first to finish its transaction. */
const PATIENCE_MS = 10_000;

interface Row extends Packed {
  readonly file: string;
  readonly form: Form;
  readonly outlet: string;
  readonly url: string | null;
  readonly published: string | null;
  readonly title: string | null;
}

export function openSqlite(path: string): Store {
  const database = open(path);
  const known = database.prepare("SELECT 1 FROM sources WHERE sha256 = ? AND (outlet = ? OR ? = '')");
  const insert = database.prepare(
    "INSERT INTO sources (sha256, outlet, file, form, url, published, title, packing, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
  );
  const everything = database.prepare("SELECT * FROM sources ORDER BY sha256, outlet");
  const names = database.prepare(
    "SELECT hex(sha256) AS sha, outlet, file, url, published, title FROM sources ORDER BY sha256, outlet",
  );
  const find = database.prepare("SELECT records FROM analyses WHERE key = ?");
  const forget = database.prepare("DELETE FROM analyses");
  const insertAnalysis = database.prepare("INSERT INTO analyses (key, records) VALUES (?, ?)");
  const remember = database.prepare("INSERT OR REPLACE INTO state (key, value) VALUES (?, ?)");
  const recall = database.prepare("SELECT value FROM state WHERE key = ?");

  const addOne = (source: Source): boolean => {
    const { outlet = "", url = null, published = null, title = null } = source.known;
    const sha = createHash("sha256").update(source.bytes).digest();
    if (known.get(sha, outlet, outlet) !== undefined) return false;
    const { packing, bytes } = pack(source.bytes);
    insert.run(sha, outlet, source.file, source.form, url, published, title, packing, bytes);
    return true;
  };

  return {
    add: (sources) => transaction(database, () => sources.map(addOne)),
    sources: () => (everything.all() as unknown as Row[]).map(sourceOf),
    fingerprint: () => identify("sources", ...names.all().map((row) => JSON.stringify(Object.values(row)))),
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

function open(path: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
    database = new DatabaseSync(path, { timeout: PATIENCE_MS });
    const { application_id: mark } = database.prepare("PRAGMA application_id").get() as {
      application_id: number;
    };
    const { tables } = database.prepare("SELECT count(*) AS tables FROM sqlite_schema").get() as {
      tables: number;
    };
    if (mark !== APPLICATION && tables > 0)
      throw new Fault("bad-store", `${path} is another program's database`);
    database.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA application_id = ${APPLICATION}`,
    );
    migrate(database, path);
    return database;
  } catch (error) {
    database?.close();
    if (error instanceof Fault) throw error;
    throw new Fault("bad-store", `${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function migrate(database: DatabaseSync, path: string): void {
  const taken = () =>
    (database.prepare("PRAGMA user_version").get() as { user_version: number }).user_version;
  if (taken() === MIGRATIONS.length) return;
  transaction(database, () => {
    if (taken() > MIGRATIONS.length) throw new Fault("bad-store", `${path} was made by a newer readout`);
    for (const step of MIGRATIONS.slice(taken())) database.exec(step);
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}

function transaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const done = work();
    database.exec("COMMIT");
    return done;
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}

function sourceOf(row: Row): Source {
  const { outlet, url, published, title } = row;
  return {
    file: row.file,
    bytes: unpack(row),
    form: row.form,
    known: {
      ...(outlet === "" ? {} : { outlet }),
      ...(url === null ? {} : { url }),
      ...(published === null ? {} : { published }),
      ...(title === null ? {} : { title }),
    },
  };
}

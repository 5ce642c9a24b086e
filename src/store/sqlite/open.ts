/** A path → an open database of this program's own, brought up to date; anything else is a Fault and stays as it was. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Fault } from "../../model/fault.ts";
import { MIGRATIONS } from "./migrations.ts";
import { defineFunctions } from "./receipts.ts";

/** "RDOU": a file that carries another mark is somebody else's database. */
const APPLICATION = 0x52444f55;
/** A second process waits so long for the first to finish its transaction. */
const PATIENCE_MS = 10_000;

export function open(path: string): DatabaseSync {
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
  defineFunctions(database);
  transaction(database, () => {
    if (taken() > MIGRATIONS.length) throw new Fault("bad-store", `${path} was made by a newer readout`);
    for (const step of MIGRATIONS.slice(taken())) database.exec(step);
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}

export function transaction<T>(database: DatabaseSync, work: () => T): T {
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

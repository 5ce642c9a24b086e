/** Which store a path means: so far always a file of SQLite. */
import { openSqlite } from "../store/sqlite/index.ts";
import type { Store } from "../store/store.ts";

export function openStore(path: string): Store {
  return openSqlite(path);
}

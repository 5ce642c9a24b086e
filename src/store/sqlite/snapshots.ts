/** Snapshots of the index in their table. What makes one untrue takes it away: triggers on the entries (migrations.ts). */
import type { DatabaseSync } from "node:sqlite";
import type { Snapshot } from "../entries.ts";
import { transaction } from "./open.ts";

export function snapshotsIn(database: DatabaseSync) {
  const last = database.prepare(
    "SELECT moment, id, size, bytes FROM snapshots WHERE edition = ? ORDER BY size DESC LIMIT 1",
  );
  const sizes = database.prepare("SELECT size FROM snapshots ORDER BY size DESC");
  const drop = database.prepare("DELETE FROM snapshots WHERE size = ?");
  const others = database.prepare("DELETE FROM snapshots WHERE edition <> ?");
  const insert = database.prepare(
    "INSERT OR REPLACE INTO snapshots (moment, id, edition, size, bytes) VALUES (?, ?, ?, ?, ?)",
  );
  return {
    snapshot: (edition: string) => (last.get(edition) as unknown as Snapshot | undefined) ?? null,
    keepSnapshot({ moment, id, size, bytes }: Snapshot, edition: string): void {
      transaction(database, () => {
        others.run(edition);
        insert.run(moment, id, edition, size, bytes);
        // A report that comes late costs about twice as many as came after it.
        let reach = 0;
        for (const { size: its } of sizes.all() as { size: number }[]) {
          const behind = size - its;
          if (behind > 0 && behind < 2 * reach) drop.run(its);
          else reach = behind;
        }
      });
    },
  };
}

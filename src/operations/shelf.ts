/**
 * The records at hand: those being served, else those of the store, made anew whenever its reports or the user's decisions
 * have changed. Stories keep the ids under which they were shown before.
 */
import type { RecordFile } from "../model/record.ts";
import { decisionsOn } from "../store/decisions.ts";
import type { Store } from "../store/store.ts";
import { newest } from "../store/versions.ts";
import { identify } from "../text/identity.ts";
import { edition } from "./edition.ts";
import { NAMES_KEY, named, namesIn } from "./naming.ts";
import type { Context } from "./operation.ts";
import { analyse } from "./reports.ts";

export async function shelf(path: string | undefined, context: Context): Promise<RecordFile> {
  if (context.served !== undefined) return context.served;
  const store = context.openStore(path);
  try {
    return await shelfOf(store, context);
  } finally {
    store.close();
  }
}

export async function shelfOf(store: Store, context: Context): Promise<RecordFile> {
  const reports = store.reports();
  const decisions = decisionsOn(store.decisions(), reports);
  const key = identify("analysis", edition(), store.fingerprint(), JSON.stringify(decisions));
  const kept = store.kept(key);
  if (kept !== null) return kept;
  const made = await analyse(store.sources(), { together: false, decisions }, context);
  const versions = new Map(reports.map((report) => [newest(report).id, report.versions.map(({ id }) => id)]));
  const { records, names } = named(
    made.records,
    namesIn(store.recall(NAMES_KEY)),
    (id) => versions.get(id) ?? [],
  );
  store.remember(NAMES_KEY, names);
  store.keep(key, { records });
  return { records };
}

/** The records at hand: those being served, else those of the store, made anew whenever its reports changed. */
import type { RecordFile } from "../model/record.ts";
import { identify } from "../text/identity.ts";
import { edition } from "./edition.ts";
import type { Context } from "./operation.ts";
import { analyse } from "./reports.ts";

export async function shelf(path: string | undefined, context: Context): Promise<RecordFile> {
  if (context.served !== undefined) return context.served;
  const store = context.openStore(path);
  try {
    const key = identify("analysis", edition(), store.fingerprint());
    const kept = store.kept(key);
    if (kept !== null) return kept;
    const made = await analyse(store.sources(), { together: false }, context);
    store.keep(key, made);
    return made;
  } finally {
    store.close();
  }
}

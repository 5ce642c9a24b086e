/**
 * Signatures for the store: made of reports as they are added, in the same workers and bounds as readings; and made anew
 * of those reports whose signature is that of another program, or is not there.
 */

import type { Signing } from "../gather.ts";
import { Fault } from "../model/fault.ts";
import type { Source } from "../model/source.ts";
import type { Signature } from "../store/entries.ts";
import type { Addition, Store } from "../store/store.ts";
import { signingEdition } from "./edition.ts";
import type { Context } from "./operation.ts";
import { type Pool, signers } from "./readers.ts";

/** Signatures that are kept in one transaction. */
const BATCH = 200;

/** Adds sources with their signatures, for as long as a run has some to add. */
export class Keeper {
  #pool: Pool<Signing> | undefined;

  async keep(store: Store, sources: readonly Source[]): Promise<readonly Addition[]> {
    const unknown = sources.filter((source) => !store.isSigned(source, signingEdition()));
    if (unknown.length > 0) this.#pool ??= signers();
    const made = new Map(this.#pool === undefined ? [] : await signaturesOf(this.#pool, unknown));
    return store.add(
      sources,
      sources.map((source) => made.get(source) ?? null),
    );
  }

  /** Ends its workers; more work hires others. */
  async close(): Promise<void> {
    const pool = this.#pool;
    this.#pool = undefined;
    await pool?.close();
  }
}

/** Every entry of the store has its signature after this. */
export async function signAll(store: Store, { doing, say }: Context): Promise<void> {
  const edition = signingEdition();
  const ids = store.unsigned(edition);
  if (ids.length === 0) return;
  if (ids.length >= BATCH) say(`The index of ${ids.length} reports is made anew from their texts`);
  const pool = signers();
  try {
    for (let at = 0; at < ids.length; at += BATCH) {
      doing("Reading reports for the index", { done: at, of: ids.length });
      const entries = ids.slice(at, at + BATCH).flatMap((id) => store.entry(id) ?? []);
      const sources = entries.map(({ version }) => store.source(version));
      const made = await signaturesOf(pool, sources);
      store.sign(entries.map(({ id, key }, index) => ({ id, key, signature: made[index]![1] })));
    }
  } finally {
    await pool.close();
  }
}

async function signaturesOf(
  pool: Pool<Signing>,
  sources: readonly Source[],
): Promise<(readonly [Source, Signature])[]> {
  const edition = signingEdition();
  const made = await pool.work(sources);
  return made.map((its, at) => [
    sources[at]!,
    its instanceof Fault ? { edition, fault: { code: its.code, detail: its.detail } } : { edition, ...its },
  ]);
}

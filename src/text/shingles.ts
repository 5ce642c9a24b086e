/** A row of hashed words → where each run of four of them stands. */
import { hashOfRow } from "./hash.ts";

export const SHINGLE = 4;
/** Places of one shingle that are kept: more of them is a refrain. */
const PLACES = 8;

export type ShingleIndex = ReadonlyMap<number, readonly number[]>;

export function shingleAt(row: Uint32Array, at: number): number {
  return hashOfRow(row, at, at + SHINGLE);
}

export function shinglesOf(row: Uint32Array): ShingleIndex {
  const places = new Map<number, number[]>();
  for (let at = 0; at + SHINGLE <= row.length; at += 1) {
    const hash = shingleAt(row, at);
    const known = places.get(hash);
    if (known === undefined) places.set(hash, [at]);
    else if (known.length < PLACES) known.push(at);
  }
  return places;
}

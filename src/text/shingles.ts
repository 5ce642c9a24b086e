/** A row of hashed words → its runs of four, and where each of them stands. */
import { hashOfRow } from "./hash.ts";

const SHINGLE = 4;
/** Places of one shingle that are kept: more of them is a refrain. */
const PLACES = 8;
/** Bits of a hash that say quickly of most shingles that a row has them not. */
const FILTER_BITS = 13;
const FILTER_MASK = (1 << FILTER_BITS) - 1;

export interface Shingles {
  /** The hash of the run that begins at each word. */
  readonly hashes: Uint32Array;
  placesOf(hash: number): readonly number[];
}

export function shinglesOf(row: Uint32Array): Shingles {
  const hashes = new Uint32Array(Math.max(0, row.length - SHINGLE + 1));
  const filter = new Uint8Array(1 << FILTER_BITS);
  const places = new Map<number, number[]>();
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = hashOfRow(row, at, at + SHINGLE);
    hashes[at] = hash;
    filter[hash & FILTER_MASK] = 1;
    const known = places.get(hash);
    if (known === undefined) places.set(hash, [at]);
    else if (known.length < PLACES) known.push(at);
  }
  return {
    hashes,
    placesOf: (hash) => (filter[hash & FILTER_MASK] === 0 ? NOWHERE : (places.get(hash) ?? NOWHERE)),
  };
}

const NOWHERE: readonly number[] = [];

/** Bytes packed where that makes them smaller, and back. */
import { deflateRawSync, inflateRawSync } from "node:zlib";

export interface Packed {
  readonly packing: "none" | "deflate";
  readonly bytes: Uint8Array;
}

export function pack(bytes: Uint8Array): Packed {
  const smaller = deflateRawSync(bytes);
  return smaller.length < bytes.length ? { packing: "deflate", bytes: smaller } : { packing: "none", bytes };
}

export function unpack({ packing, bytes }: Packed): Uint8Array {
  return packing === "none" ? bytes : new Uint8Array(inflateRawSync(bytes));
}

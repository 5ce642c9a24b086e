/** The bytes of an arrival in pieces, unpacked where they are packed; all of a stream, up to a bound. */
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { Fault } from "../model/fault.ts";
import type { Arrival } from "./arrival.ts";
import type { Budget } from "./budget.ts";

/** Small enough that a reader which copies what is left of a piece copies little. */
const PIECE = 16_384;

export async function* chunksOf({ bytes, whole }: Arrival): AsyncGenerator<Uint8Array> {
  if (whole === undefined) {
    for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
  } else if ("path" in whole) yield* createReadStream(whole.path, { highWaterMark: PIECE });
  else yield* whole.stream();
}

/** All of it; null as soon as there are more bytes than that. */
export async function collected(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of chunks) {
    size += part.length;
    if (size > most) return null;
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** gzip, of one member or many. Throws bad-archive where it is broken or cut off, behind what could be read. */
export async function* gunzipped(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  const packed = Readable.from(chunks, { objectMode: false });
  const unpacked = createGunzip({ chunkSize: PIECE });
  packed.on("error", (error) => unpacked.destroy(error));
  packed.pipe(unpacked);
  try {
    for await (const chunk of unpacked) {
      budget.takeBytes(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw damage(error, name);
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
}

/** The errors of zlib and of files carry a code; others are Faults, or bugs. */
export function damage(error: unknown, name: string): unknown {
  if (error instanceof Fault || !(error instanceof Error) || !("code" in error)) return error;
  return new Fault("bad-archive", `${name}: ${error.message}`);
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

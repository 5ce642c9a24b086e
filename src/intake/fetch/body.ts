/** The body of an answer → bytes, unpacked, within caps on what comes over the wire and on what it unpacks to. */
import { Transform, type TransformCallback, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { Fault } from "../../model/fault.ts";

/** The codings that are asked for. */
export const CODINGS = "gzip, deflate, br";

const UNPACKERS: { readonly [coding: string]: (() => Transform) | undefined } = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

export interface BodyCaps {
  readonly wireBytes: number;
  readonly bytes: number;
}

/** Throws too-large at the first byte too many, and bad-answer where the coding is unknown or broken. */
export async function readBody(
  body: NodeJS.ReadableStream,
  coding: string,
  address: string,
  caps: BodyCaps,
): Promise<Uint8Array> {
  const codings = coding
    .toLowerCase()
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "" && each !== "identity"); // prettier
  const unpack = codings.map((each) => UNPACKERS[each]);
  // One packed within the other has no honest use, and multiplies.
  if (codings.length > 1 || unpack.includes(undefined))
    throw new Fault("bad-answer", `${address} (packed as ${coding.slice(0, 60)})`);
  const parts: Uint8Array[] = [];
  const all = new Writable({
    write(chunk: Uint8Array, _, next) {
      parts.push(chunk);
      next();
    },
  });
  const stages: NodeJS.ReadWriteStream[] = [
    counted(caps.wireBytes, address),
    ...unpack.map((each) => each!()),
    counted(caps.bytes, address),
  ];
  await pipeline([body, ...stages, all]).catch((error: NodeJS.ErrnoException) => {
    // zlib's codes and those of a stream that breaks off.
    if (/^(Z_|ERR_)/.test(error.code ?? "")) throw new Fault("bad-answer", `${address} (${error.code})`);
    throw error;
  });
  return new Uint8Array(Buffer.concat(parts));
}

/** Lets at most so many bytes pass. */
function counted(most: number, address: string): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Uint8Array, _: string, next: TransformCallback) {
      size += chunk.length;
      if (size > most) next(new Fault("too-large", `${address} (more than ${most} bytes)`));
      else next(null, chunk);
    },
  });
}

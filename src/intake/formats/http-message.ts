/** The bytes of an HTTP/1.1 answer, as archives keep them → status, type and body, dechunked and unpacked within bounds. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";
import { MOST_BYTES } from "../budget.ts";

export interface Answer {
  readonly status: number;
  readonly type: string | null;
  /** Null where it unpacks to more than is read. */
  readonly body: Uint8Array | null;
}

/** Some 2 KB in practice; servers refuse more than 16 KB. */
const MOST_HEADER = 200_000;

export function payload(block: Uint8Array): Answer {
  const { head, body } = parted(block);
  const [first = "", ...lines] = head.split(/\r?\n/);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  const whole = /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "") ? dechunked(body) : body;
  return {
    status: Number(/^HTTP\/[\d.]{1,5} (\d{3})/.exec(first)?.[1] ?? 0),
    type: headers.get("content-type") ?? null,
    body: unpacked(whole, headers.get("content-encoding") ?? ""),
  };
}

function parted(block: Uint8Array): { head: string; body: Uint8Array } {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const start = bytes.subarray(0, MOST_HEADER).toString("latin1");
  const crlf = start.indexOf("\r\n\r\n");
  const lf = start.indexOf("\n\n");
  if (crlf < 0 && lf < 0) return { head: start, body: bytes.subarray(bytes.length) };
  const isLf = crlf < 0 || (lf >= 0 && lf < crlf);
  const end = isLf ? lf : crlf;
  return { head: start.slice(0, end), body: block.subarray(end + (isLf ? 2 : 4)) };
}

/** RFC 9112, 7.1. Many archives keep the header and store the body without chunks: then it is as it is. */
function dechunked(body: Uint8Array): Uint8Array {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const size = /^([0-9a-f]{1,8})(?:;[^\r\n]{0,80})?\r\n/i.exec(bytes.toString("latin1", at, at + 100));
    if (size === null) return parts.length === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) break;
    const from = at + size[0].length;
    parts.push(bytes.subarray(from, from + length));
    at = from + length + 2;
  }
  return Buffer.concat(parts);
}

const UNPACK: { readonly [encoding: string]: (bytes: Uint8Array) => Buffer } = {
  gzip: (bytes) => gunzipSync(bytes, { maxOutputLength: MOST_BYTES }),
  "x-gzip": (bytes) => gunzipSync(bytes, { maxOutputLength: MOST_BYTES }),
  deflate: inflated,
  br: (bytes) => brotliDecompressSync(bytes, { maxOutputLength: MOST_BYTES }),
  zstd: (bytes) => zstdDecompressSync(bytes, { maxOutputLength: MOST_BYTES }),
};

/** Some servers send deflate without the wrapper that the standard asks for. */
function inflated(bytes: Uint8Array): Buffer {
  const isWrapped = (bytes[0]! & 0x0f) === 8 && (bytes[0]! * 256 + bytes[1]!) % 31 === 0;
  return (isWrapped ? inflateSync : inflateRawSync)(bytes, { maxOutputLength: MOST_BYTES });
}

/** What says that it is packed and is not, is taken as it is: crawlers unpack and keep the header. */
function unpacked(body: Uint8Array, encoding: string): Uint8Array | null {
  const unpack = UNPACK[encoding.trim().toLowerCase()];
  if (unpack === undefined || body.length === 0) return body;
  try {
    return new Uint8Array(unpack(body));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? null : body;
  }
}

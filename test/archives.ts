/** Archives made for tests, byte by byte, so that what is wrong with one is wrong on purpose. */
import { crc32, deflateRawSync, gzipSync } from "node:zlib";

export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** As the directory says; the content's own where it is not given. */
  readonly size?: number;
  readonly encrypted?: boolean;
  readonly link?: boolean;
}

export function makeZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  const packings = new Map<string | Uint8Array, { plain: Buffer; packed: Buffer; sum: number }>();
  let at = 0;
  for (const { name, content, size, encrypted, link } of entries) {
    if (!packings.has(content)) {
      const plain = Buffer.from(content as Uint8Array);
      packings.set(content, { plain, packed: deflateRawSync(plain), sum: crc32(plain) });
    }
    const { plain, packed, sum } = packings.get(content)!;
    const nameBytes = Buffer.from(name, "utf8");
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800 | (encrypted === true ? 1 : 0), 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(sum, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size ?? plain.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, nameBytes, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((link === true ? 0o120777 : 0o100644) << 16) >>> 0, 6);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x03", "latin1"), common, rest, nameBytes);
    parts.push(local);
    at += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(Math.min(entries.length, 0xfffe), 8);
  end.writeUInt16LE(Math.min(entries.length, 0xfffe), 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, index, end]));
}

export interface WarcEntry {
  readonly url?: string;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: readonly string[];
  readonly body?: string | Uint8Array;
  /** As the record says; the block's own where it is not given. */
  readonly length?: number;
}

export function makeWarcRecord(entry: WarcEntry): Buffer {
  const {
    url = "https://herald.example/a",
    type = "response",
    status = 200,
    headers = [],
    body = "",
  } = entry;
  const http = [`HTTP/1.1 ${status} OK`, "Content-Type: text/html; charset=utf-8", ...headers, "", ""].join(
    "\r\n",
  );
  const block = Buffer.concat([
    Buffer.from(type === "response" ? http : ""),
    Buffer.from(body as Uint8Array),
  ]);
  const head = [
    "WARC/1.0",
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    "WARC-Date: 2026-03-03T09:30:00Z",
    "Content-Type: application/http; msgtype=response",
    `Content-Length: ${entry.length ?? block.length}`,
    "",
    "",
  ].join("\r\n");
  return Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")]);
}

/** gzip that unpacks to so many million bytes, a thousandth of them itself: of many members, which is quick to make. */
export function makeBomb(megabytes: number): Buffer {
  const member = gzipSync(new Uint8Array(10_000_000), { level: 9 });
  return Buffer.concat(Array.from({ length: megabytes / 10 }, () => member));
}

/**
 * Bytes → text, remembering enough to lead from a place in the text back to the bytes. UTF-8 wins wherever the bytes
 * are valid UTF-8; then a byte order mark, the charset that the server or the page declares, and windows-1252, which
 * reads any bytes.
 */
import type { Range } from "../model/span.ts";

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Bytes of the byte order mark, which is no part of the text. */
  readonly mark: number;
}

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** A page must declare its charset in its first 1024 bytes (HTML standard, 4.2.5.4); some are late. */
const DECLARATION = 2048;

/** `label` is the charset that whoever brought the bytes gives: a server, an e-mail. */
export function decode(bytes: Uint8Array, label?: string | null): Decoded {
  for (const [encoding, mark] of MARKS) {
    if (mark.every((byte, at) => bytes[at] === byte)) return decodeAs(encoding, bytes, mark.length);
  }
  const sound = asUtf8(bytes);
  // ISO-2022-JP is seven-bit, so it would pass for UTF-8, but for its escapes.
  if (sound !== null && !sound.includes("\x1b")) return { text: sound, encoding: "utf-8", mark: 0 };
  const declared = encodingOf(label) ?? declaredEncoding(bytes);
  if (declared === "iso-2022-jp") return decodeAs(declared, bytes, 0);
  if (sound !== null || (declared === "utf-8" && !isMostlyBroken(bytes))) return decodeAs("utf-8", bytes, 0);
  return decodeAs(declared === null || declared === "utf-8" ? "windows-1252" : declared, bytes, 0);
}

/** The bytes in which a stretch of the decoded text stands. */
export function byteRange(bytes: Uint8Array, decoded: Decoded, range: Range): Range {
  return {
    from: byteOffset(bytes, decoded, range.from),
    to: byteOffset(bytes, decoded, range.to),
  };
}

function byteOffset(bytes: Uint8Array, { encoding, mark }: Decoded, unit: number): number {
  if (encoding === "windows-1252") return unit;
  if (encoding.startsWith("utf-16")) return mark + 2 * unit;
  if (encoding === "utf-8" && asUtf8(bytes) !== null) return utf8Offset(bytes, mark, unit);
  return steppedOffset(bytes, encoding, mark, unit);
}

function utf8Offset(bytes: Uint8Array, mark: number, unit: number): number {
  let at = mark;
  let units = 0;
  while (units < unit && at < bytes.length) {
    const lead = bytes[at]!;
    units += lead >= 0xf0 ? 2 : 1;
    at += lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  }
  return at;
}

/** For encodings without a simple law: feed one byte after the other until the decoder has given that much text. */
function steppedOffset(bytes: Uint8Array, encoding: string, mark: number, unit: number): number {
  const decoder = new TextDecoder(encoding);
  let units = 0;
  let at = mark;
  while (units < unit && at < bytes.length) {
    units += decoder.decode(bytes.subarray(at, at + 1), { stream: true }).length;
    at += 1;
  }
  return at;
}

function decodeAs(encoding: string, bytes: Uint8Array, mark: number): Decoded {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(mark));
  return { text, encoding, mark };
}

/** null where the bytes are not UTF-8. */
function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A file cut in the middle of a letter is still UTF-8; a page in another encoding breaks at every accent. */
function isMostlyBroken(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  let broken = 0;
  let sound = 0;
  for (const letter of text) {
    if (letter === "\uFFFD") broken += 1;
    else if (letter > "\x7f") sound += 1;
  }
  // Without one sound letter nothing speaks for UTF-8 but the declaration, and a cut falls at the end.
  if (sound === 0) return broken > (text.endsWith("\uFFFD") ? 1 : 0);
  return broken > 1 + sound / 50;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, DECLARATION));
  return encodingOf(XML_ENCODING.exec(head)?.[1] ?? META_CHARSET.exec(head)?.[1] ?? null);
}

const XML_ENCODING = /^[ \t\r\n]{0,20}<\?xml[^<>]{0,200}? encoding[ \t]{0,4}=[ \t]{0,4}["']([\w:-]{2,40})/i;
const META_CHARSET = /<meta[^<>]{0,200}charset[ \t]{0,4}=[ \t]{0,4}["']?([\w:-]{2,40})/i;

function encodingOf(label: string | null | undefined): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

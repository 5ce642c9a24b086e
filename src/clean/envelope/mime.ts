/**
 * MIME (RFC 2045 to 2049): a message → its headers and the parts that hold something. Written here since reading has to
 * be synchronous, and the libraries are not; each part of the message is looked at once for each level around it.
 */
import { Fault } from "../../model/fault.ts";

/** By name in small letters, unfolded, one letter a byte. The first of a name wins. */
export type Headers = ReadonlyMap<string, string>;

export interface Part {
  readonly type: string;
  readonly charset: string | null;
  readonly isAttachment: boolean;
  readonly bytes: Uint8Array;
}

/** A newsletter has some ten parts; a thousand are an attack on whoever opens them. */
const MOST_PARTS = 500;
/** Mixed, related, alternative, signed: five at most. */
const MOST_LEVELS = 10;
/** What relays and filters add comes to some 20 KB. */
const MOST_HEADER = 200_000;

/** Throws too-deep. */
export function leaves(bytes: Uint8Array, file: string): { headers: Headers; parts: readonly Part[] } {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const top = entity(message);
  const parts: Part[] = [];
  let seen = 0;
  const visit = ({ headers, body }: Entity, level: number): void => {
    seen += 1;
    if (seen > MOST_PARTS) throw new Fault("too-deep", `${file}: over ${MOST_PARTS} parts`);
    if (level > MOST_LEVELS) throw new Fault("too-deep", `${file}: over ${MOST_LEVELS} levels`);
    const type = valued(headers.get("content-type") ?? "text/plain");
    const boundary = type.parameters.get("boundary");
    if (type.value.startsWith("multipart/") && boundary !== undefined) {
      for (const part of between(body, boundary, MOST_PARTS)) visit(entity(part), level + 1);
      return;
    }
    const isText = type.value === "text/plain" || type.value === "text/html";
    const disposition = valued(headers.get("content-disposition") ?? "").value;
    const isAttachment = disposition === "attachment" || (!isText && !type.value.startsWith("image/"));
    parts.push({
      type: type.value,
      charset: type.parameters.get("charset") ?? null,
      isAttachment,
      bytes: isText && !isAttachment ? decoded(body, headers.get("content-transfer-encoding")) : NOTHING,
    });
  };
  visit(top, 0);
  return { headers: top.headers, parts };
}

const NOTHING = new Uint8Array();

interface Entity {
  readonly headers: Headers;
  readonly body: string;
}

/** Headers, an empty line, the body. */
function entity(text: string): Entity {
  const headers = new Map<string, string>();
  let name = "";
  let at = 0;
  while (at < text.length && at < MOST_HEADER) {
    const end = text.indexOf("\n", at);
    const line = text.slice(at, end < 0 ? text.length : end).replace(/\r$/, "");
    at = end < 0 ? text.length : end + 1;
    if (line === "") break;
    if (/^[ \t]/.test(line)) {
      const value = headers.get(name);
      if (value !== undefined && value.length < 5_000) headers.set(name, value + line);
      continue;
    }
    const colon = line.indexOf(":");
    name = colon < 0 ? "" : line.slice(0, colon).trim().toLowerCase();
    if (name === "" || headers.has(name)) name = "";
    else headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: text.slice(at) };
}

/** `text/html; charset="utf-8"; boundary=x` → value and parameters, in small letters but for the parameters' values. */
function valued(header: string): { value: string; parameters: ReadonlyMap<string, string> } {
  const parameters = new Map<string, string>();
  const bounded = header.slice(0, 2_000);
  for (const [, name, quoted, bare] of bounded.matchAll(
    /;\s{0,20}([\w-]{1,40})\s{0,5}=\s{0,5}(?:"([^"]{0,300})"|([^\s;"]{1,300}))/g,
  )) {
    const key = name!.toLowerCase();
    if (!parameters.has(key)) parameters.set(key, quoted ?? bare ?? "");
  }
  return { value: bounded.split(";")[0]!.trim().toLowerCase(), parameters };
}

/** What stands between the lines `--boundary`, up to `--boundary--`; at most so many, and one more. */
function between(body: string, boundary: string, most: number): string[] {
  const parts: string[] = [];
  let mark = boundaryLine(body, boundary, 0);
  while (mark !== null && !mark.isLast && parts.length <= most) {
    const next = boundaryLine(body, boundary, mark.end);
    const part = body.slice(mark.end, next === null ? body.length : next.start);
    parts.push(part.replace(/\r?\n$/, ""));
    mark = next;
  }
  return parts;
}

interface BoundaryLine {
  readonly start: number;
  readonly end: number;
  readonly isLast: boolean;
}

/** The next line that is the boundary and nothing more: "--a" is none of "--ab". */
function boundaryLine(body: string, boundary: string, from: number): BoundaryLine | null {
  const mark = `--${boundary}`;
  for (let at = body.indexOf(mark, from); at >= 0; at = body.indexOf(mark, at + 1)) {
    if (at > 0 && body[at - 1] !== "\n") continue;
    const behind = at + mark.length;
    const rest = /(--)?[ \t]{0,100}(\r?\n|$)/y;
    rest.lastIndex = behind;
    const found = rest.exec(body);
    if (found !== null) return { start: at, end: behind + found[0].length, isLast: found[1] !== undefined };
  }
  return null;
}

function decoded(body: string, encoding = ""): Uint8Array {
  const name = encoding.trim().toLowerCase();
  if (name === "base64") return new Uint8Array(Buffer.from(body, "base64"));
  if (name === "quoted-printable") return new Uint8Array(Buffer.from(unquoted(body), "latin1"));
  return new Uint8Array(Buffer.from(body, "latin1"));
}

/** RFC 2045, 6.7: "=E9" is a byte, "=" at the end of a line joins it to the next. */
function unquoted(body: string): string {
  return body
    .replace(/=[ \t]{0,10}\r?\n/g, "")
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

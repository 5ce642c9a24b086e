/**
 * Of what kind an arrival is, as far as its outside says it: the media type given by a server, else the ending of its
 * name, else its first bytes. A server that says "text/plain" or "application/octet-stream" says nothing.
 */
import { extname } from "node:path";
import type { Arrival } from "./arrival.ts";

export interface Marks {
  readonly types: readonly string[];
  /** With the dot, in small letters. */
  readonly endings: readonly string[];
  /** Looked at where neither type nor ending says anything: the first 2,000 letters, without white space before them. */
  readonly head?: RegExp;
}

const SAYS_NOTHING: ReadonlySet<string> = new Set([
  "application/octet-stream",
  "binary/octet-stream",
  "application/unknown",
  "text/plain",
]);
const HEAD = 2_000;

export function isOfKind(arrival: Arrival, { types, endings, head }: Marks): boolean {
  const type = mediaType(arrival);
  if (type !== null && !SAYS_NOTHING.has(type)) return types.includes(type);
  if (endings.some((each) => arrival.name.toLowerCase().endsWith(each))) return true;
  return !hasKnownEnding(arrival.name) && head !== undefined && head.test(headOf(arrival));
}

/** An ending that names a form leaves nothing to be guessed from the first bytes; ".com" and ".2" do. */
const KNOWN_ENDING =
  /^\.(txt|text|md|markdown|html?|xhtml|json|eml|zip|wacz|warc|gz|xml|rss|atom|rdf|opml|jpe?g|png|gif|webp|svg|mp[34]|pdf|docx?|xlsx?|csv|js|css)$/;

export function mediaType({ type }: Arrival): string | null {
  return type === null ? null : type.split(";")[0]!.trim().toLowerCase() || null;
}

/** "text/html; charset=windows-1251" → windows-1251. */
export function charsetOf({ type }: Arrival): string | null {
  return /;\s{0,5}charset\s{0,5}=\s{0,5}"?([\w:.-]{2,40})/i.exec(type ?? "")?.[1] ?? null;
}

/** Whether the ending says what it is, so that nobody need look inside. */
export function hasKnownEnding(name: string): boolean {
  return KNOWN_ENDING.test(endingOf(name));
}

export function endingOf(name: string): string {
  return extname(name.split(/[?#]/)[0]!).toLowerCase();
}

export function headOf(arrival: Arrival): string {
  return new TextDecoder().decode(arrival.bytes.subarray(0, HEAD)).trimStart();
}

/**
 * XML from outside: which root it has, and whether it may be parsed. One pass over the text, before any tree is built.
 * Whatever declares a document type is refused: entities are declared there, and they multiply.
 */
import { Fault } from "../../model/fault.ts";
import { decode } from "../../text/decode.ts";
import type { Arrival } from "../arrival.ts";
import { charsetOf } from "../kind.ts";

/** Feeds nest 6 deep, outlines of lists perhaps 20; unclosed tags of a broken feed count as depth. */
const MOST_DEPTH = 256;
/** A sitemap of 50,000 addresses has 500,000 elements. */
const MOST_TAGS = 2_000_000;
/** A tag longer than this holds no attribute of a feed. */
const LONGEST_TAG = 20_000;
/** A root stands behind a few comments at most. */
const HEAD = 8_000;

/** UTF-8 where the bytes are that, whatever the server or the declaration says; else what they say. */
export function textOf(arrival: Arrival): string {
  return decode(arrival.bytes, charsetOf(arrival)).text;
}

/** The root's name in small letters without its prefix, or null where the text does not begin as XML does. */
export function rootOf(arrival: Arrival): string | null {
  const head = textOf({ ...arrival, bytes: arrival.bytes.subarray(0, HEAD) });
  for (let at = skipSpace(head, 0); head[at] === "<"; at = skipSpace(head, at)) {
    const end = endOfAside(head, at);
    if (end === null)
      return /^<(?:[\w.-]{1,40}:)?([\w.-]{1,40})/.exec(head.slice(at, at + 90))?.[1]?.toLowerCase() ?? null;
    at = end;
  }
  return null;
}

/** Throws bad-feed where the text must not be parsed. */
export function checkXml(text: string, name: string): void {
  let depth = 0;
  let tags = 0;
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at)) {
    if (/^<!doctype/i.test(text.slice(at, at + 9)))
      throw new Fault("bad-feed", `${name} (it declares a document type)`);
    const end = endOfAside(text, at);
    if (end !== null) {
      at = end;
      continue;
    }
    const close = text.indexOf(">", at);
    if (close === -1) return;
    if (close - at > LONGEST_TAG) throw new Fault("bad-feed", `${name} (a tag of ${close - at} letters)`);
    if (text[at + 1] === "/") depth = Math.max(0, depth - 1);
    else if (text[close - 1] !== "/") depth += 1;
    tags += 1;
    if (depth > MOST_DEPTH) throw new Fault("bad-feed", `${name} (built over ${MOST_DEPTH} deep)`);
    if (tags > MOST_TAGS) throw new Fault("bad-feed", `${name} (over ${MOST_TAGS} elements)`);
    at = close + 1;
  }
}

const ASIDES: readonly (readonly [begin: string, end: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
  ["<!", ">"],
];

/** Where a comment, a CDATA section, an instruction or a declaration that begins here ends; null where none begins. */
function endOfAside(text: string, at: number): number | null {
  const aside = ASIDES.find(([begin]) => text.startsWith(begin, at));
  if (aside === undefined) return null;
  const end = text.indexOf(aside[1], at + aside[0].length);
  return end === -1 ? text.length : end + aside[1].length;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at += 1;
  return text.charCodeAt(at) === 0xfeff ? skipSpace(text, at + 1) : at;
}

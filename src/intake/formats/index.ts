/** The formats that are read, each asked in this order; the first that knows an arrival as its own opens it. */
import type { Arrival } from "../arrival.ts";
import { feed } from "../feeds/feed.ts";
import { opml } from "../feeds/opml.ts";
import { sitemap } from "../feeds/sitemap.ts";
import type { Format } from "../format.ts";
import { email } from "./email.ts";
import { gzip } from "./gzip.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { jsonLines } from "./json-lines.ts";
import { markdown } from "./markdown.ts";
import { text } from "./text.ts";
import { warc } from "./warc.ts";
import { zip } from "./zip.ts";

/** What wraps other things, then lists, then reports; plain text last, since anything may look like it. */
const FORMATS: readonly Format[] = [
  zip,
  warc,
  gzip,
  opml,
  sitemap,
  feed, // A JSON Feed before other JSON.
  jsonLines,
  json,
  email,
  html,
  markdown,
  text,
];

export function formatOf(arrival: Arrival): Format | undefined {
  return FORMATS.find((format) => format.accepts(arrival));
}

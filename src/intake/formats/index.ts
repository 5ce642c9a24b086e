/** The formats that are read, each asked in this order; the first that knows an arrival as its own opens it. */
import type { Arrival } from "../arrival.ts";
import { feed } from "../feeds/feed.ts";
import { opml } from "../feeds/opml.ts";
import { sitemap } from "../feeds/sitemap.ts";
import type { Format } from "../format.ts";
import { html } from "./html.ts";
import { markdown } from "./markdown.ts";
import { text } from "./text.ts";

/** What wraps other things, then lists, then reports; plain text last, since anything may look like it. */
const FORMATS: readonly Format[] = [opml, sitemap, feed, html, markdown, text];

export function formatOf(arrival: Arrival): Format | undefined {
  return FORMATS.find((format) => format.accepts(arrival));
}

/** A feed: RSS, Atom, RDF or JSON Feed. Each entry is an address to be fetched; one without an address, but with its text, a report. */
import type { Known, Source } from "../../model/source.ts";
import { identify } from "../../text/identity.ts";
import type { Arrival } from "../arrival.ts";
import type { Format } from "../format.ts";
import { headOf, mediaType } from "../kind.ts";
import type { Entry } from "./entries.ts";
import { escaped } from "./html.ts";
import { linked } from "./link.ts";
import { checkXml, rootOf, textOf } from "./xml.ts";

const TYPES: ReadonlySet<string> = new Set([
  "application/rss+xml",
  "application/atom+xml",
  "application/rdf+xml",
  "application/feed+json",
]);
const ROOTS: ReadonlySet<string> = new Set(["rss", "feed", "rdf"]);
const JSON_FEED = /^\{.{0,1500}"version"\s{0,4}:\s{0,4}"https?:(?:\\?\/){2}jsonfeed\.org(?:\\?\/)version/s;

export const feed: Format = {
  name: "feed",
  accepts: (arrival) =>
    TYPES.has(mediaType(arrival) ?? "") ||
    ROOTS.has(rootOf(arrival) ?? "") ||
    JSON_FEED.test(headOf(arrival)),
  async *open(arrival) {
    const text = textOf(arrival);
    if (!text.trimStart().startsWith("{")) checkXml(text, arrival.name);
    // The library is large: whoever reads no feed does not wait for it.
    const { readFeed } = await import("./entries.ts");
    const { title, entries } = readFeed(text, arrival.name);
    // What the user calls a feed goes before what it calls itself.
    const outlet = arrival.known.outlet ?? title;
    for (const entry of entries) {
      const known = knownOf(entry, outlet);
      const url = entry.link === null ? null : linked(entry.link, arrival);
      if (url !== null) yield { url, known };
      else if (entry.content !== null) yield reportOf(entry, entry.content, arrival, known);
      else
        yield { skipped: entry.title ?? arrival.name, why: "an entry with neither an address nor its text" };
    }
  },
};

function knownOf({ title, published }: Entry, outlet: string | null): Known {
  return {
    ...(outlet === null ? {} : { outlet }),
    ...(published === null ? {} : { published }),
    ...(title === null ? {} : { title }),
  };
}

/** Named by its text, so that it has the same name when the feed is read again. */
function reportOf(entry: Entry, content: string, arrival: Arrival, known: Known): Source {
  const head = entry.title === null ? "" : `<h1>${escaped(entry.title)}</h1>\n`;
  const bytes = new TextEncoder().encode(`<article>${head}${content}</article>`);
  return {
    file: `${arrival.name}#${identify(bytes)}`,
    bytes,
    form: "html",
    known,
    retrieval: arrival.retrieval,
  };
}

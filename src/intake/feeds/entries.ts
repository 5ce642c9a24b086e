/** A feed in any of four forms → its title and its entries, alike. Broken XML gives the entries that can be read. */
import { parseFeed } from "feedsmith";
import { Fault } from "../../model/fault.ts";
import { feedDate } from "./date.ts";
import { escaped } from "./html.ts";
import { piecesOf } from "./salvage.ts";

export interface Entry {
  readonly title: string | null;
  /** As the feed gives it: it may be relative. */
  readonly link: string | null;
  /** EDTF. */
  readonly published: string | null;
  /** The whole text, as HTML, where the feed has it; a summary is none. */
  readonly content: string | null;
}

export interface Feed {
  readonly title: string | null;
  readonly entries: readonly Entry[];
}

/** Feeds hold their last 10 to 100 entries; one with more is an archive. */
const MOST_ENTRIES = 2_000;

/** Throws bad-feed where no feed is found in the text. */
export function readFeed(text: string, name: string): Feed {
  const whole = parsed(text);
  if (!(whole instanceof Error)) return alike(whole);
  const pieces = piecesOf(text).flatMap((piece) => {
    const feed = parsed(piece);
    return feed instanceof Error ? [] : [alike(feed)];
  });
  const entries = pieces.flatMap((each) => each.entries);
  if (entries.length === 0) throw new Fault("bad-feed", `${name} (${whole.message.slice(0, 200)})`);
  return { title: pieces.find(({ title }) => title !== null)?.title ?? null, entries };
}

/** The library throws an error of its own for each way a text can be no feed. */
function parsed(text: string): AnyFeed | Error {
  try {
    return parseFeed<string>(text, { maxItems: MOST_ENTRIES });
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

type AnyFeed = ReturnType<typeof parseFeed<string>>;

function alike({ format, feed }: AnyFeed): Feed {
  if (format === "rss")
    return {
      title: plain(feed.title),
      entries: (feed.items ?? []).map((item) => ({
        title: plain(item.title),
        link: item.link ?? (item.guid?.isPermaLink !== false ? addressIn(item.guid?.value) : null),
        published: feedDate(item.pubDate ?? first(item.dc?.dates)),
        content: item.content?.encoded ?? null,
      })),
    };
  if (format === "atom")
    return {
      title: plain(feed.title?.value),
      entries: (feed.entries ?? []).map((entry) => ({
        title: plain(entry.title?.value),
        link: alternate(entry.links ?? []),
        published: feedDate(entry.published ?? entry.updated),
        content: asHtml(entry.content?.value, entry.content?.type === "text"),
      })),
    };
  if (format === "rdf")
    return {
      title: plain(feed.title),
      entries: (feed.items ?? []).map((item) => ({
        title: plain(item.title),
        link: item.link ?? addressIn(item.rdf?.about),
        published: feedDate(first(item.dc?.dates)),
        content: item.content?.encoded ?? null,
      })),
    };
  return {
    title: plain(feed.title),
    entries: (feed.items ?? []).map((item) => ({
      title: plain(item.title),
      link: item.url ?? item.external_url ?? null,
      published: feedDate(item.date_published),
      content: item.content_html ?? asHtml(item.content_text, true),
    })),
  };
}

interface Link {
  readonly href?: string;
  readonly rel?: string;
}

/** RFC 4287, 4.2.7.2: a link without a relation is the page itself. */
function alternate(links: readonly Link[]): string | null {
  const link = links.find(({ rel }) => rel === undefined || rel === "alternate");
  return link?.href ?? null;
}

function addressIn(text: string | undefined): string | null {
  return text !== undefined && /^https?:\/\//i.test(text) ? text : null;
}

function first(dates: readonly string[] | undefined): string | undefined {
  return dates?.[0];
}

/** A title on one line, without the markup that some feeds put into it. */
function plain(text: string | undefined): string | null {
  const line = text
    ?.slice(0, 2_000)
    .replace(/<[^<>]{0,500}>/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return line === undefined || line === "" ? null : line;
}

function asHtml(text: string | undefined, isPlain: boolean): string | null {
  if (text === undefined || text.trim() === "") return null;
  if (!isPlain) return text;
  const paragraphs = escaped(text).split(/\n[ \t]{0,80}\n/);
  return paragraphs.map((each) => `<p>${each}</p>`).join("\n");
}

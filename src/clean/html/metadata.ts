/**
 * What a page says of itself in its markup: JSON-LD, then OpenGraph and other meta tags, then <time>, <title> and
 * <link>. All that is said is kept, in the order of preference. Nothing is inferred.
 */
import type { Origin } from "../../model/document.ts";
import { loosely, type Metadata, type Told, told } from "../metadata.ts";
import { day } from "./day.ts";
import { articleOf } from "./jsonld.ts";
import { attribute, type Element, textIn } from "./tree.ts";

/** Names of meta tags, lower case, the most telling first. */
const TAGS = {
  outlet: ["og:site_name", "application-name", "publisher", "dc.publisher", "dcterms.publisher"],
  title: [
    "og:title",
    "twitter:title",
    "dc.title",
    "dcterms.title",
    "headline",
    "sailthru.title",
    "parsely-title",
  ],
  byline: ["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "authors"],
  published: [
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
    "article:published",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "ptime",
    "pdate",
    "published_time_telegram",
    "originalpublicationdate",
    "dc.date.issued",
    "dcterms.created",
    "article.created",
    "cxenseparse:recs:publishtime",
  ],
  modified: [
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "datemodified",
    "article.updated",
    "lastmod",
    "last-modified",
    "dcterms.modified",
    "dc.date.modified",
    "revised",
    "utime",
    "moddate",
  ],
  /** Perhaps the day of a change. */
  dated: ["dcterms.date", "dc.date", "date", "article.date", "displaydate"],
  url: ["og:url"],
} as const;

export interface PageMetadata extends Metadata {
  /** The page says that it is for subscribers. */
  readonly forSubscribers: boolean;
}

export function metadataOf(all: readonly Element[]): PageMetadata {
  const article = articleOf(all, titleTag(all));
  const meta = metaTags(all);
  const tagged = (field: keyof typeof TAGS, read = (value: string): string | null => value): Told[] =>
    TAGS[field].flatMap((name) => told(originOf(name), read(meta.get(name) ?? "")));
  // What is said of a film on the page stands behind what is said of the page.
  const linked = (value: string | null) => (article.isOther ? [] : told("JSON-LD", value));
  const ofOther = (value: string | null) => (article.isOther ? told("JSON-LD", value) : []);
  const html = all.find((each) => each.tagName === "html");
  return {
    outlet: [...linked(article.outlet), ...tagged("outlet")],
    title: [
      ...linked(article.title),
      ...tagged("title"),
      ...told("title tag", titleTag(all)),
      ...ofOther(article.title),
    ],
    byline: [...linked(article.byline), ...tagged("byline", nameOnly)],
    published: [
      ...linked(article.published),
      ...tagged("published", day),
      ...timeTag(all),
      ...loosely(tagged("dated", day)),
      ...loosely(ofOther(article.published)),
    ],
    modified: [...linked(article.modified), ...tagged("modified", day)],
    language: [
      ...told("html tag", languageTag(html ? attribute(html, "lang") : "")),
      ...linked(languageTag(article.language ?? "")),
      ...told("OpenGraph", languageTag(meta.get("og:locale") ?? "")),
    ],
    url: [...linked(article.url), ...tagged("url"), ...told("link tag", canonical(all))],
    forSubscribers: article.forSubscribers,
  };
}

function originOf(name: string): Origin {
  return /^(?:og|article):/.test(name) ? "OpenGraph" : "meta tag";
}

function titleTag(all: readonly Element[]): string | null {
  const title = all.find((each) => each.tagName === "title" && each.namespaceURI.endsWith("xhtml"));
  return title === undefined ? null : textIn(title) || null;
}

function metaTags(all: readonly Element[]): Map<string, string> {
  const found = new Map<string, string>();
  const keep = (key: string, value: string) => {
    if (key !== "" && value !== "" && !found.has(key)) found.set(key, value);
  };
  for (const element of all) {
    const itemprop = attribute(element, "itemprop").toLowerCase();
    if (element.tagName !== "meta") {
      // Microdata on what is shown: <span itemprop="datePublished" content="2026-03-03">.
      if (/^date(published|modified)$/.test(itemprop)) {
        keep(itemprop, attribute(element, "content") || attribute(element, "datetime"));
      }
      continue;
    }
    const value = attribute(element, "content").trim().slice(0, 1_000);
    for (const name of ["property", "name"]) keep(attribute(element, name).toLowerCase(), value);
    keep(itemprop, value);
  }
  return found;
}

/** An article's own <time>, not one of a list of links: the first that is marked as its day, else the only one. */
function timeTag(all: readonly Element[]): Told[] {
  const times = all.filter((each) => each.tagName === "time" && attribute(each, "datetime") !== "");
  const marked = times.find((each) =>
    /publi|entry-date|posted/i.test(`${attribute(each, "class")} ${attribute(each, "itemprop")}`),
  );
  const found = marked ?? (times.length === 1 ? times[0] : undefined);
  return found === undefined ? [] : told("time element", day(attribute(found, "datetime")));
}

function canonical(all: readonly Element[]): string | null {
  const link = all.find((each) => each.tagName === "link" && attribute(each, "rel") === "canonical");
  const address = link ? attribute(link, "href") : "";
  return /^https?:\/\//.test(address) ? address : null;
}

function nameOnly(value: string): string | null {
  if (/^https?:|@|\//.test(value)) return null;
  return value.replace(/^by\s{1,4}/i, "");
}

function languageTag(tag: string): string | null {
  return /^([a-z]{2})(?:[-_]|$)/i.exec(tag)?.[1]?.toLowerCase() ?? null;
}

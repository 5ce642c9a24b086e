/**
 * What a page says of itself: JSON-LD first (written for machines, by the newsroom's system), then OpenGraph and other
 * meta tags, then <time> and <title>. Nothing is inferred.
 */
import { day } from "./day.ts";
import { articleOf } from "./jsonld.ts";
import { attribute, type Element, elements, type Root, textIn } from "./tree.ts";

export interface Metadata {
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** EDTF day or date and time. */
  readonly published: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

export function metadataOf(root: Root): Metadata {
  const all = [...elements(root)];
  const article = articleOf(all);
  const meta = metaTags(all);
  const first = (...names: readonly string[]) =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined && value !== "") ?? null;
  const title = all.find((each) => each.tagName === "title" && each.namespaceURI.endsWith("xhtml"));
  const html = all.find((each) => each.tagName === "html");
  return {
    outlet: article.outlet ?? first("og:site_name", "application-name", "publisher", "dc.publisher"),
    title:
      article.title ??
      first("og:title", "twitter:title", "dc.title", "headline") ??
      (title ? textIn(title) || null : null),
    byline:
      article.byline ??
      nameOnly(first("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl")),
    published:
      article.published ??
      day(
        first(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "article.published",
          "pubdate",
          "publish-date",
          "dc.date.issued",
          "dc.date",
          "date",
        ),
      ) ??
      timeTag(all),
    language: languageTag(html ? attribute(html, "lang") : "") ?? languageTag(first("og:locale") ?? ""),
    url: article.url ?? first("og:url") ?? canonical(all),
  };
}

function metaTags(all: readonly Element[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of all) {
    if (element.tagName !== "meta") continue;
    const value = attribute(element, "content").trim().slice(0, 1_000);
    for (const name of ["property", "name", "itemprop"]) {
      const key = attribute(element, name).toLowerCase();
      if (key !== "" && !found.has(key)) found.set(key, value);
    }
  }
  return found;
}

/** An article's own <time>, not one of a list of links: the first that is marked as its day, else the only one. */
function timeTag(all: readonly Element[]): string | null {
  const times = all.filter((each) => each.tagName === "time" && attribute(each, "datetime") !== "");
  const marked = times.find((each) =>
    /publi|entry-date|posted/i.test(`${attribute(each, "class")} ${attribute(each, "itemprop")}`),
  );
  const found = marked ?? (times.length === 1 ? times[0] : undefined);
  return found === undefined ? null : day(attribute(found, "datetime"));
}

function canonical(all: readonly Element[]): string | null {
  const link = all.find((each) => each.tagName === "link" && attribute(each, "rel") === "canonical");
  const address = link ? attribute(link, "href") : "";
  return /^https?:\/\//.test(address) ? address : null;
}

function nameOnly(value: string | null): string | null {
  if (value === null || /^https?:|@|\//.test(value)) return null;
  return value.replace(/^by\s{1,4}/i, "");
}

function languageTag(tag: string): string | null {
  return /^([a-z]{2})(?:[-_]|$)/i.exec(tag)?.[1]?.toLowerCase() ?? null;
}

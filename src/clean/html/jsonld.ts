/** The article in a page's JSON-LD (schema.org). Broken JSON is no error: the page has other places to say it. */
import { parseFragment } from "parse5";
import { words } from "../../text/fold.ts";
import { containment } from "../../text/similarity.ts";
import { day } from "./day.ts";
import { attribute, type Element, textIn } from "./tree.ts";

export interface Article {
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly forSubscribers: boolean;
  /** A film, a gallery: perhaps the report, perhaps only a part of its page. */
  readonly isOther: boolean;
}

type Thing = { readonly [field: string]: unknown };

const NOTHING: Article = {
  outlet: null,
  title: null,
  byline: null,
  published: null,
  modified: null,
  language: null,
  url: null,
  forSubscribers: false,
  isOther: false,
};
/** A graph nests a few levels; a script may hold anything. */
const DEEPEST = 6;
const MOST_THINGS = 2_000;

export function articleOf(all: readonly Element[], pageTitle: string | null): Article {
  const things = all
    .filter((each) => each.tagName === "script" && /ld\+json/i.test(attribute(each, "type")))
    .flatMap((script) => thingsIn(parsed(textIn(script)), DEEPEST))
    .slice(0, MOST_THINGS);
  const article = chosen(things, pageTitle);
  if (article === undefined) return NOTHING;
  const named = new Map(
    things.flatMap((thing) =>
      typeof thing["@id"] === "string" && "name" in thing ? [[thing["@id"], thing] as const] : [],
    ),
  );
  const nameOf = nameIn(named);
  return {
    outlet: nameOf(article.publisher) ?? nameOf(article.sourceOrganization),
    title: titleOf(article),
    byline: bylineOf(article.author, nameOf) ?? bylineOf(article.creator, nameOf),
    published:
      day(plain(article.datePublished)) ?? day(plain(article.uploadDate)) ?? day(plain(article.dateCreated)),
    modified: day(plain(article.dateModified)),
    language: plain(article.inLanguage),
    url: plain(article.url),
    forSubscribers: /^false$/i.test(String(article.isAccessibleForFree)),
    isOther: !isOf(article, ARTICLE),
  };
}

/** Of several articles that of the page's title; a film's or a page's own entry only where there is no article. */
function chosen(things: readonly Thing[], pageTitle: string | null): Thing | undefined {
  const articles = things.filter((thing) => isOf(thing, ARTICLE));
  if (articles.length === 0) return things.find((thing) => isOf(thing, OTHERS) && titleOf(thing) !== null);
  const title = contentOf(pageTitle ?? "");
  const named = articles.find((thing) => {
    const own = contentOf(titleOf(thing) ?? "");
    return own.size > 0 && containment(own, title) > 0.7;
  });
  return named ?? articles[0];
}

/** NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting … */
const ARTICLE = /(Article|Posting|Report)$/;
const OTHERS = /^(VideoObject|ImageGallery|MediaObject|PodcastEpisode|Review|Recipe|CreativeWork)$/;

function isOf(thing: Thing, types: RegExp): boolean {
  return [thing["@type"]].flat().some((type) => typeof type === "string" && types.test(type));
}

function contentOf(text: string): ReadonlySet<string> {
  return new Set(words(text.slice(0, 500)).map(({ word }) => word));
}

function titleOf(thing: Thing): string | null {
  return plain(thing.headline) ?? plain(thing.name);
}

/** Some systems put line breaks into strings or a comma behind the last field. */
function parsed(text: string): unknown {
  for (const tried of [text, text.replace(/[\u0000-\u001f]/g, " ").replace(/,(?=\s{0,20}[}\]])/g, "")]) {
    try {
      return JSON.parse(tried);
    } catch {}
  }
  return null;
}

function thingsIn(value: unknown, levels: number): Thing[] {
  if (levels === 0 || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((each) => thingsIn(each, levels - 1));
  const thing = value as Thing;
  const inner = ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "video"].flatMap(
    (field) => thingsIn(thing[field], levels - 1),
  );
  return [thing, ...inner];
}

function plain(value: unknown): string | null {
  if (Array.isArray(value)) return plain(value[0]);
  if (typeof value !== "string" || value.trim() === "") return null;
  // Some systems escape for HTML what stands in JSON: "&#8216;Talks&#8217; resume".
  const text = /[&<]/.test(value) ? textIn(parseFragment(value.slice(0, 2_000))) : value;
  return text.replace(/\s+/g, " ").trim() || null;
}

type Named = (value: unknown) => string | null;

/** A thing may be told by its id alone, and named elsewhere in the graph. */
function nameIn(named: ReadonlyMap<string, Thing>): Named {
  const nameOf: Named = (value) => {
    if (Array.isArray(value)) return nameOf(value[0]);
    if (typeof value !== "object" || value === null) return plain(value);
    const thing = value as Thing;
    const id = thing["@id"];
    return plain(thing.name) ?? (typeof id === "string" ? plain(named.get(id)?.name) : null);
  };
  return nameOf;
}

function bylineOf(value: unknown, nameOf: Named): string | null {
  const names = [value].flat().flatMap((each) => nameOf(each) ?? []);
  const people = [...new Set(names)].filter((name) => !/^https?:|@/.test(name));
  return people.length === 0 ? null : people.join(", ").replace(/^by\s{1,4}/i, "");
}

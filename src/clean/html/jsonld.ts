/** The article in a page's JSON-LD (schema.org). Broken JSON is no error: the page has other places to say it. */
import { parseFragment } from "parse5";
import { day } from "./day.ts";
import { attribute, type Element, textIn } from "./tree.ts";

export interface Article {
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

type Thing = { readonly [field: string]: unknown };

const NOTHING: Article = { outlet: null, title: null, byline: null, published: null, url: null };
/** A graph nests a few levels; a script may hold anything. */
const DEEPEST = 6;

export function articleOf(all: readonly Element[]): Article {
  const things = all
    .filter((each) => each.tagName === "script" && /ld\+json/i.test(attribute(each, "type")))
    .flatMap((script) => thingsIn(parsed(textIn(script)), DEEPEST));
  const article = things.find(isArticle);
  if (article === undefined) return NOTHING;
  return {
    outlet: nameOf(article.publisher) ?? nameOf(article.sourceOrganization),
    title: plain(article.headline) ?? plain(article.name),
    byline: bylineOf(article.author) ?? bylineOf(article.creator),
    published: day(plain(article.datePublished)),
    url: plain(article.url),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function thingsIn(value: unknown, levels: number): Thing[] {
  if (levels === 0 || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((each) => thingsIn(each, levels - 1));
  const thing = value as Thing;
  const inner = ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"].flatMap((field) =>
    thingsIn(thing[field], levels - 1),
  );
  return [thing, ...inner];
}

/** NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting … */
function isArticle(thing: Thing): boolean {
  return [thing["@type"]]
    .flat()
    .some((type) => typeof type === "string" && /(Article|Posting|Report)$/.test(type));
}

function plain(value: unknown): string | null {
  if (Array.isArray(value)) return plain(value[0]);
  if (typeof value !== "string" || value.trim() === "") return null;
  // Some systems escape for HTML what stands in JSON: "&#8216;Talks&#8217; resume".
  const text = value.includes("&") ? textIn(parseFragment(value.slice(0, 2_000))) : value;
  return text.replace(/\s+/g, " ").trim();
}

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return nameOf(value[0]);
  if (typeof value === "object" && value !== null) return plain((value as Thing).name);
  return plain(value);
}

function bylineOf(value: unknown): string | null {
  const names = [value].flat().flatMap((each) => nameOf(each) ?? []);
  const people = [...new Set(names)].filter((name) => !/^https?:|@/.test(name));
  return people.length === 0 ? null : people.join(", ").replace(/^by\s{1,4}/i, "");
}

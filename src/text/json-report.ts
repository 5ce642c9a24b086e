/**
 * A JSON value → the report in it: ninjs 1 to 3 (IPTC), a schema.org article, or an object with a title and a text in
 * the words that newsrooms and their archives use. Names of fields are compared without case and separators, since
 * ninjs 2 writes contenttype where ninjs 3 writes contentType. Only own fields are looked at; nothing is inferred.
 */
export interface JsonReport {
  readonly title: string | null;
  readonly body: string;
  readonly isHtml: boolean;
  readonly byline: string | null;
  /** As it stands there. */
  readonly published: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  /** The agency asks not to use it: ninjs pubStatus "canceled" or "withheld". */
  readonly withdrawn: string | null;
}

type Fields = ReadonlyMap<string, unknown>;

const TITLE = ["headline", "title", "name"];
const HTML = ["bodyxhtml", "bodyhtml", "contenthtml", "html"];
const TEXT = [
  "bodytext",
  "articlebody",
  "text",
  "body",
  "content",
  "contenttext",
  "maintext",
  "article",
  "story",
];
const BYLINE = ["by", "byline", "author", "authors", "creator"];
// Of a version of a wire item, its own day: "Sunday" in it is told from there.
const PUBLISHED = `datepublished published publishedat publicationdate publishdate datepublish pubdate date
  versioncreated contentcreated firstcreated datecreated created createdat`.split(/\s+/);
const URL_FIELDS = ["url", "link", "canonicalurl", "webpage", "mainentityofpage", "uri", "guid", "id", "@id"];
const OUTLET =
  `outlet source sourcename publisher provider sourceorganization publication newspaper sitename site
  copyrightholder infosources`.split(/\s+/);
const LANGUAGE = ["language", "inlanguage", "lang"];

/** An object has some dozens of fields; one of a million is no report. */
const MOST_FIELDS = 500;

export function jsonReport(value: unknown): JsonReport | null {
  const fields = fieldsOf(value);
  if (fields === null) return null;
  const body = bodyOf(fields);
  if (body === null) return null;
  const first = (names: readonly string[], read: (value: unknown) => string | null) =>
    names.map((name) => read(fields.get(name))).find((each) => each !== null) ?? null;
  const title = valueByRole(fields.get("headlines")) ?? first(TITLE, plain);
  const published = first(PUBLISHED, moment);
  const url = first(URL_FIELDS, address);
  const outlet = first(OUTLET, nameOf);
  if (title === null && published === null && url === null && outlet === null) return null;
  const status = plain(fields.get("pubstatus"))?.toLowerCase() ?? "";
  return {
    ...body,
    title,
    published,
    url,
    outlet,
    byline: first(BYLINE, namesOf) ?? valueByRole(fields.get("bylines")),
    language: first(LANGUAGE, plain),
    withdrawn: /^(cancell?ed|withheld)$/.test(status) ? status : null,
  };
}

/** The reports in a JSON document: one, a list of them, or an object that holds a list. Null where there is none. */
export function jsonReports(value: unknown): readonly unknown[] | null {
  if (jsonReport(value) !== null) return [value];
  const list = Array.isArray(value) ? value : listIn(value);
  return list?.some((each) => jsonReport(each) !== null) === true ? list : null;
}

function listIn(value: unknown): readonly unknown[] | null {
  const lists = [...(fieldsOf(value)?.values() ?? [])].filter((each) => Array.isArray(each));
  return lists.find((list) => list.some((each) => jsonReport(each) !== null)) ?? null;
}

function fieldsOf(value: unknown): Fields | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const names = Object.keys(value).slice(0, MOST_FIELDS);
  const fields = new Map<string, unknown>();
  for (const name of names) {
    const key = name.toLowerCase().replace(/[_\- ]/g, "");
    if (!fields.has(key)) fields.set(key, (value as { readonly [name: string]: unknown })[name]);
  }
  return fields;
}

function bodyOf(fields: Fields): { body: string; isHtml: boolean } | null {
  const bodies = listOf(fields.get("bodies")).flatMap((each) => {
    const body = fieldsOf(each);
    const value = plain(body?.get("value"));
    return value === null ? [] : [{ value, type: plain(body?.get("contenttype")) ?? "" }];
  });
  const chosen = bodies.find(({ type }) => /html/i.test(type)) ?? bodies[0];
  if (chosen !== undefined)
    return { body: chosen.value, isHtml: /html/i.test(chosen.type) || isMarkup(chosen.value) };
  for (const [names, isHtml] of [
    [HTML, true],
    [TEXT, false],
  ] as const) {
    for (const name of names) {
      const body = paragraphs(fields.get(name));
      if (body !== null) return { body, isHtml: isHtml || isMarkup(body) };
    }
  }
  return null;
}

/** A body is a string, or a list of paragraphs. */
function paragraphs(value: unknown): string | null {
  if (!Array.isArray(value)) return plain(value);
  return value.length > 0 && value.every((each) => typeof each === "string")
    ? plain(value.join("\n\n"))
    : null;
}

function isMarkup(body: string): boolean {
  return /<(p|div|br|section|article|h[1-6]|ul|blockquote)[\s/>]/i.test(body.slice(0, 5_000));
}

/** headlines: [{ role: "main", value }]. */
function valueByRole(value: unknown): string | null {
  const all = listOf(value).map(fieldsOf);
  const main = all.find((each) => plain(each?.get("role")) === "main") ?? all[0];
  return plain(main?.get("value"));
}

function plain(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** A name, an object that has one, or the first of a list of either. */
function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return nameOf(listOf(value)[0]);
  const name = plain(value) ?? plain(fieldsOf(value)?.get("name"));
  return name === null || /^https?:/i.test(name) ? null : name.trim().slice(0, 200);
}

function namesOf(value: unknown): string | null {
  const names = listOf(value).flatMap((each) => (Array.isArray(each) ? [] : (nameOf(each) ?? [])));
  return names.length === 0 ? null : [...new Set(names)].join(", ").replace(/^by\s{1,4}/i, "");
}

function address(value: unknown): string | null {
  const given = plain(value) ?? plain(fieldsOf(value)?.get("@id"));
  return given !== null && /^https?:\/\/\S{1,2000}$/i.test(given.trim()) ? given.trim() : null;
}

/** Text as it stands; a number is seconds or milliseconds since 1970. */
function moment(value: unknown): string | null {
  if (typeof value !== "number") return plain(value);
  const milliseconds = value < 1e11 ? value * 1_000 : value;
  return milliseconds > 0 && milliseconds < 4e12 ? new Date(milliseconds).toISOString() : null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 100) : value === undefined ? [] : [value];
}

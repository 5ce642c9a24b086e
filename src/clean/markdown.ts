/**
 * Markdown → lines: the signs fall away, the words stay. Front matter between two lines of dashes gives title, author and
 * date. Covers what people write by hand; tables stay as they are.
 */
import type { Range } from "../model/span.ts";
import { day } from "./html/day.ts";
import { type Line, Spinner, type Traits } from "./line.ts";
import { rows } from "./plain.ts";

interface FrontMatter {
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
}

export interface MarkdownLines {
  readonly lines: readonly Line[];
  readonly dropped: string;
  readonly front: FrontMatter;
}

export function markdownLines(source: string): MarkdownLines {
  const all = rows(source);
  const { front, length } = frontMatter(source, all);
  const spinner = new Spinner();
  let open: Traits | null = null;
  const close = () => {
    if (open !== null) spinner.end(open);
    open = null;
  };
  for (const row of all.slice(length)) {
    const text = source.slice(row.from, row.to).trimEnd();
    if (text.trim() === "" || /^ {0,3}([-*_=])( ?\1){2,40}$/.test(text) || /^ {0,3}(```|~~~)/.test(text)) {
      close();
      continue;
    }
    const { traits, skip, starts } = marksOf(text);
    if (starts || open === null) {
      close();
      open = traits;
    } else {
      spinner.gap();
    }
    inline(spinner, text.slice(skip).replace(/ #{1,6}$/, ""), row.from + skip);
    if (traits.tag === "heading") close();
  }
  close();
  return { lines: spinner.lines, dropped: spinner.dropped, front };
}

/** The sign at the head of a row, and what it makes of the row. */
function marksOf(text: string): { traits: Traits; skip: number; starts: boolean } {
  const heading = /^ {0,3}(#{1,6}) {1,4}/.exec(text);
  if (heading !== null) {
    return { traits: { tag: "heading", level: heading[1]!.length }, skip: heading[0].length, starts: true };
  }
  const item = /^ {0,8}([-*+•]|\d{1,3}[.)]) {1,4}/.exec(text);
  if (item !== null) return { traits: { tag: "item" }, skip: item[0].length, starts: true };
  const quote = /^ {0,3}(?:> ?){1,5}/.exec(text);
  if (quote !== null) return { traits: { tag: "quote" }, skip: quote[0].length, starts: false };
  return { traits: { tag: "text" }, skip: 0, starts: false };
}

/** Where something may begin. */
const SIGNS = /[`![<*_~\\]/g;
/** `code`, pictures, links, addresses: their words stay. `at` is where the words begin. */
const WORDED: readonly { readonly pattern: RegExp; readonly at: number; readonly linked: boolean }[] = [
  { pattern: /`([^`]{1,400})`/y, at: 1, linked: false },
  { pattern: /!\[([^\][]{0,400})\]\([^()\s]{0,2000}(?: "[^"()]{0,200}")?\)/y, at: 2, linked: false },
  {
    pattern: /\[([^\][]{1,600})\](?:\([^()\s]{0,2000}(?: "[^"()]{0,200}")?\)|\[[^\][]{0,80}\])/y,
    at: 1,
    linked: true,
  },
  { pattern: /<(https?:\/\/[^<>\s]{1,2000})>/y, at: 1, linked: true },
];
/** Emphasis and the sign that takes another's meaning fall away. */
const BARE =
  /\*{1,3}|(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])|~~|\\(?=[\\`*_{}[\]()#+.!>-])/uy;

function inline(spinner: Spinner, text: string, raw: number): void {
  let at = 0;
  for (const { index } of text.matchAll(SIGNS)) {
    if (index < at) continue;
    const span = worded(text, index);
    const end = span?.end ?? index + (matchAt(BARE, text, index)?.[0].length ?? 0);
    if (end === index) continue;
    spinner.copy(text.slice(at, index), raw + at);
    if (span !== null) spinner.copy(span.words, raw + span.from, span.linked);
    at = end;
  }
  spinner.copy(text.slice(at), raw + at);
}

interface Worded {
  readonly words: string;
  readonly from: number;
  readonly end: number;
  readonly linked: boolean;
}

function worded(text: string, index: number): Worded | null {
  for (const { pattern, at, linked } of WORDED) {
    const match = matchAt(pattern, text, index);
    if (match !== null) return { words: match[1]!, from: index + at, end: index + match[0].length, linked };
  }
  return null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const NO_FRONT: FrontMatter = { title: null, byline: null, published: null };

function frontMatter(source: string, all: readonly Range[]): { front: FrontMatter; length: number } {
  const textOf = (row: Range) => source.slice(row.from, row.to).trimEnd();
  if (all.length < 2 || textOf(all[0]!) !== "---") return { front: NO_FRONT, length: 0 };
  const end = all.slice(1, 60).findIndex((row) => /^(---|\.\.\.)$/.test(textOf(row)));
  if (end < 0) return { front: NO_FRONT, length: 0 };
  const fields = new Map<string, string>();
  for (const row of all.slice(1, end + 1)) {
    const text = textOf(row);
    const colon = text.indexOf(":");
    if (colon > 0)
      fields.set(
        text.slice(0, colon).trim().toLowerCase(),
        text
          .slice(colon + 1)
          .trim()
          .replace(/^["']|["']$/g, ""),
      );
  }
  const front = {
    title: fields.get("title") ?? null,
    byline: fields.get("author") ?? fields.get("byline") ?? null,
    published: day(fields.get("date") ?? fields.get("published") ?? null),
  };
  return { front, length: end + 2 };
}

/** HTML → lines and metadata: parse within bounds, walk, find the article, and say what lies beside it. */
import { parse } from "parse5";
import type { BlockKind } from "../../model/document.ts";
import type { Line } from "../line.ts";
import type { Typed } from "../rule.ts";
import { findArticle, isUnder } from "./article.ts";
import { checkBounds } from "./bounds.ts";
import { type Metadata, metadataOf } from "./metadata.ts";
import { type Element, elements, parentOf } from "./tree.ts";
import { type PageLine, walk } from "./walk.ts";
import { wordsOf } from "./words.ts";

export interface HtmlLines {
  readonly lines: readonly Line[];
  readonly dropped: string;
  readonly metadata: Metadata;
}

export function htmlLines(source: string, file: string): HtmlLines {
  checkBounds(source, file);
  const page = parse(source, { sourceCodeLocationInfo: true });
  const metadata = metadataOf(page);
  const body = elements(page).find((each) => each.tagName === "body");
  if (body === undefined) return { lines: [], dropped: "", metadata };
  const walked = walk(body, source);
  return { lines: typedByMarkup(walked.lines), dropped: walked.dropped, metadata };
}

function typedByMarkup(lines: readonly PageLine[]): Line[] {
  const { root, lines: article } = findArticle(lines);
  const headings = lines.filter(
    (each) => each.line.level === 1 && each.line.kind === null && each.line.linked < 0.9,
  );
  const start = lines.findIndex((each) => article.has(each));
  return lines
    .map((each, at) => {
      const { line } = each;
      if (line.kind !== null) return line;
      if (isEmbed(each.element)) return { ...line, ...EMBED };
      if (article.has(each) || (headings.length === 1 && headings[0] === each)) return line;
      const isNear = (root !== null && isUnder(each.element, root)) || isAbove(lines, at, start);
      return { ...line, ...besideKind(each.element, isNear) };
    })
    .toSorted((a, b) => a.pieces[0]!.raw - b.pieces[0]!.raw);
}

const EMBED: Typed = { kind: "embed", rule: "post of a social network" };

function isEmbed(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const words = wordsOf(at);
    if (at.tagName !== "blockquote") continue;
    return (
      ["twitter", "instagram", "tiktok", "bluesky", "reddit"].some((word) => words.has(word)) ||
      (words.has("fb") && words.has("xfbml"))
    );
  }
  return false;
}

/** Between the main heading and the first line of the article. */
function isAbove(lines: readonly PageLine[], at: number, start: number): boolean {
  if (at >= start) return false;
  return lines
    .slice(Math.max(0, at - 12), at)
    .some((each) => each.line.level === 1 && each.line.kind === null);
}

/** Class words, the kind they name, and the rule. In this order: a caption in a related box is related. */
const NAMED: readonly (readonly [kind: BlockKind, rule: string, words: readonly string[]])[] = [
  [
    "related",
    "box of links to other stories",
    [
      "related",
      "recommended",
      "recommendations",
      "recirc",
      "readmore",
      "trending",
      "popular",
      "outbrain",
      "taboola",
    ],
  ],
  [
    "caption",
    "marked as a caption",
    [
      "caption",
      "captions",
      "figcaption",
      "photo",
      "credit",
      "credits",
      "image",
      "gallery",
      "slideshow",
      "media",
    ],
  ],
  [
    "byline",
    "marked as the byline",
    ["byline", "author", "authors", "timestamp", "dateline", "meta", "published", "date"],
  ],
  ["deck", "marked as the deck", ["standfirst", "dek", "deck", "subtitle", "subheadline", "strapline"]],
];
const OUTSIDE: Typed = { kind: "furniture", rule: "outside the article" };
const INSIDE: Typed = { kind: "furniture", rule: "part of the page beside the article" };

function besideKind(element: Element, isNear: boolean): Typed {
  if (!isNear) return OUTSIDE;
  const around = [element, parentOf(element), parentOf(parentOf(element) ?? element)];
  for (const [kind, rule, names] of NAMED) {
    if (around.some((each) => each !== null && names.some((name) => wordsOf(each).has(name))))
      return { kind, rule };
  }
  return element.tagName === "figcaption" ? { kind: "caption", rule: "marked as a caption" } : INSIDE;
}

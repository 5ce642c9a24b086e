/** HTML → lines and metadata: parse within bounds, walk, find the article, and say what lies beside it. */
import { parse } from "parse5";
import { containment } from "../../text/similarity.ts";
import type { Line } from "../line.ts";
import { preferred } from "../metadata.ts";
import type { Typed } from "../rule.ts";
import { contentOf, endsAsSentence } from "../rules/likeness.ts";
import { findArticle, isUnder } from "./article.ts";
import { besideKind } from "./beside.ts";
import { checkBounds } from "./bounds.ts";
import { isEmbed } from "./embed.ts";
import { type Entry, entriesOf } from "./live.ts";
import { metadataOf, type PageMetadata } from "./metadata.ts";
import { otherReports } from "./neighbours.ts";
import { sheetsOf } from "./sheets.ts";
import { elements } from "./tree.ts";
import { type PageLine, walk } from "./walk.ts";
import { wordsOf } from "./words.ts";

export interface HtmlLines {
  readonly lines: readonly Line[];
  readonly dropped: string;
  readonly metadata: PageMetadata;
}

export function htmlLines(source: string, file: string): HtmlLines {
  checkBounds(source, file);
  const page = parse(source, { sourceCodeLocationInfo: true });
  const all = [...elements(page)];
  const metadata = metadataOf(all);
  const body = all.find((each) => each.tagName === "body");
  if (body === undefined) return { lines: [], dropped: "", metadata };
  const walked = walk(body, source, sheetsOf(all));
  const lines = withShown(walked.lines);
  return { lines: typedByMarkup(lines, preferred(metadata.title)), dropped: walked.dropped, metadata };
}

/** A sheet that hides so much of a page's running text hides it only until a script has run. */
const MOST_HIDDEN = 0.3;

function withShown(lines: readonly PageLine[]): PageLine[] {
  const letters = (some: readonly PageLine[]) =>
    some.reduce(
      (sum, { line }) => sum + (line.text.length > 80 && line.linked < 0.4 ? line.text.length : 0),
      0,
    );
  const most = MOST_HIDDEN * letters(lines);
  const byPlace = Map.groupBy(lines, ({ hiddenAt }) => hiddenAt);
  const shown = new Set(
    [...byPlace].flatMap(([at, own]) => (at !== null && letters(own) > most ? [at] : [])),
  );
  if (shown.size === 0) return [...lines];
  return lines.map((each) =>
    each.hiddenAt !== null && shown.has(each.hiddenAt)
      ? { ...each, hiddenAt: null, line: { ...each.line, kind: null, rule: "" } }
      : each,
  );
}

const EMBED: Typed = { kind: "embed", rule: "post of a social network" };
const OTHER_REPORT: Typed = { kind: "furniture", rule: "another report on the same page" };
const ENTRY_TIME: Typed = { kind: "byline", rule: "time of a live entry" };

function typedByMarkup(all: readonly PageLine[], title: string | null): Line[] {
  const others = otherReports(all, title);
  const lines = all.filter((each) => !others.has(each));
  const { root, lines: article } = findArticle(lines);
  const entries = entriesOf(lines, title);
  const headings = lines.filter(
    (each) => each.line.level === 1 && each.line.kind === null && each.line.linked < 0.9,
  );
  const main =
    headings.length === 1 && isOfTitle(headings[0]!.line.text, title)
      ? headings[0]
      : titleHeading(lines, title);
  const start = lines.findIndex((each) => article.has(each));
  const typed = lines.map((each, at) => {
    const { line } = each;
    if (line.kind !== null) return line;
    const entry = entries.get(each);
    if (isEmbed(each.element)) return timed({ ...line, ...EMBED }, entry);
    if (entry !== undefined && entry.shown === each) return timed({ ...line, ...ENTRY_TIME }, entry);
    if (article.has(each)) {
      if (isBoxOf(each, PICTURE_WORDS)) return { ...line, ...CAPTION };
      if (isBoxOf(each, DECK_WORDS) && !lines.slice(start, at).some(isParagraph)) return { ...line, ...DECK };
      return timed(line, entry);
    }
    if (main === each) return line;
    const isNear = (root !== null && isUnder(each.element, root)) || isAbove(lines, at, start);
    return { ...line, ...besideKind(each.element, line.text, isNear) };
  });
  const beside = [...others].map(({ line }) => (line.kind === null ? { ...line, ...OTHER_REPORT } : line));
  return [...typed, ...beside].toSorted((a, b) => a.pieces[0]!.raw - b.pieces[0]!.raw);
}

const CAPTION: Typed = { kind: "caption", rule: "marked as a caption" };
const PICTURE_WORDS: readonly string[] = ["image", "photo", "picture", "img"];

const DECK: Typed = { kind: "deck", rule: "marked as the deck" };
const DECK_WORDS: readonly string[] = ["standfirst", "dek", "deck", "subtitle", "subheadline", "strapline"];

function isParagraph({ line }: PageLine): boolean {
  return line.kind === null && line.text.length > 80 && endsAsSentence(line.text);
}

/** A few words in a box of their own: beside a picture, below the headline. */
function isBoxOf({ line, element }: PageLine, names: readonly string[]): boolean {
  if (line.level === 1 || line.text.length > 200 || endsAsSentence(line.text)) return false;
  const words = wordsOf(element);
  return names.some((word) => words.has(word));
}

/** Among several headings, the first that says what the page's title says. */
function titleHeading(lines: readonly PageLine[], title: string | null): PageLine | undefined {
  const wanted = contentOf(title ?? "");
  return lines.find(({ line }) => {
    if (line.kind !== null || line.level === 0 || line.level > 3) return false;
    const content = contentOf(line.text);
    return content.size > 2 && content.size > 0.5 * wanted.size && containment(content, wanted) >= 0.8;
  });
}

/** A main heading outside the article that has nothing of the page's title is the outlet's name. */
function isOfTitle(heading: string, title: string | null): boolean {
  const content = contentOf(heading);
  return title === null || content.size === 0 || containment(content, contentOf(title)) >= 0.34;
}

function timed(line: Line, entry: Entry | undefined): Line {
  return entry === undefined ? line : { ...line, time: entry.time };
}

/** Between the main heading and the first line of the article. */
function isAbove(lines: readonly PageLine[], at: number, start: number): boolean {
  if (at >= start) return false;
  return lines
    .slice(Math.max(0, at - 12), at)
    .some((each) => each.line.level === 1 && each.line.kind === null);
}

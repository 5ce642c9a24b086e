/** Headline, deck and subheadings, by the markup or, in plain text, by place and form. */
import { words } from "../../text/fold.ts";
import { containment } from "../../text/similarity.ts";
import type { Line } from "../line.ts";
import { openLines, type Page, type Rule } from "../rule.ts";
import { contentOf, endsAsSentence } from "./likeness.ts";

const LONGEST_HEADLINE = 220;
const LONGEST_SUBHEADING = 110;

export const givenTitle: Rule = {
  kind: "headline",
  rule: "the title given for the report",
  find: (page) => first(openLines(page), (at) => isTitle(page, at)),
};

export const headlines: readonly Rule[] = [
  { kind: "headline", rule: "heading of the first level", find: (page) => noneYet(page, mainHeading) },
  {
    kind: "headline",
    rule: "first line, without a point and shorter than what follows",
    find: (page) => noneYet(page, firstLine),
  },
];

export const deck: Rule = { kind: "deck", rule: "short line below the headline", find: belowHeadline };

export const subheadings: readonly Rule[] = [
  {
    kind: "subheading",
    rule: "marked as a heading",
    find: (page) => openLines(page).filter((at) => page.lines[at]!.tag === "heading"),
  },
  {
    kind: "subheading",
    rule: "short line without a point between paragraphs",
    find: betweenParagraphs,
  },
];

function first(lines: readonly number[], test: (at: number) => boolean): number[] {
  const found = lines.find(test);
  return found === undefined ? [] : [found];
}

function noneYet(page: Page, find: (page: Page) => number[]): number[] {
  return page.typed.some((typed) => typed?.kind === "headline") ? [] : find(page);
}

/** The first lines, or a main heading anywhere: "Talks resume | Valley Herald" and "Talks resume." are one title. */
function isTitle(page: Page, at: number): boolean {
  if (page.title === null) return false;
  const line = page.lines[at]!;
  if (line.text.length > LONGEST_HEADLINE || (at > 4 && line.tag !== "heading")) return false;
  const text = key(line.text);
  return text !== "" && key(page.title).startsWith(text) && text.length > 0.4 * key(page.title).length;
}

function key(text: string): string {
  return words(text)
    .map(({ word }) => word)
    .join(" ");
}

function mainHeading(page: Page): number[] {
  return first(openLines(page), (at) => page.lines[at]!.level === 1 && !isSiteName(page, at));
}

/** A page that gives its article a title, and another text as its main heading, has its own name there. */
function isSiteName(page: Page, at: number): boolean {
  if (page.title === null || page.form !== "html") return false;
  const heading = contentOf(page.lines[at]!.text);
  return heading.size > 0 && containment(heading, contentOf(page.title)) < 0.34;
}

function firstLine(page: Page): number[] {
  const [top, next] = openLines(page);
  if (top === undefined || next === undefined || page.form === "html") return [];
  const { text, tag } = page.lines[top]!;
  const count = text.split(" ").length;
  const following = page.lines[next]!.text;
  const looksLikeOne =
    tag !== "item" &&
    text.length <= LONGEST_HEADLINE &&
    count >= 3 &&
    count <= 32 &&
    !/[.,;:]$/.test(text) &&
    !/[.!?]["”]$/.test(text) &&
    /^["“‘'«]?[\p{Lu}\p{N}]/u.test(text);
  return looksLikeOne && (following.length > 1.3 * text.length || following.length > 110) ? [top] : [];
}

function belowHeadline(page: Page): number[] {
  const headline = page.typed.findIndex((typed) => typed?.kind === "headline");
  if (headline < 0) return [];
  const [next, after] = openLines(page).filter((at) => at > headline);
  if (next === undefined || after === undefined) return [];
  const { text, tag } = page.lines[next]!;
  const isClose = page.typed.slice(headline + 1, next).every((typed) => typed?.kind !== "paragraph");
  // A heading that is a whole sentence is no head of a section.
  if (isClose && tag === "heading" && text.length > 60 && text.length < 400) return [next];
  const short = text.length <= 260 && text.length >= 20 && !endsAsSentence(text) && !/[:,;]$/.test(text);
  return isClose && short && tag !== "item" && tag !== "cell" && page.lines[after]!.text.length > 60
    ? [next]
    : [];
}

/** Below a paragraph, and above a line that is longer. */
function betweenParagraphs(page: Page): number[] {
  const open = openLines(page);
  const first = open.findIndex((at) => endsAsSentence(page.lines[at]!.text));
  if (first < 0) return [];
  return open.filter((at, place) => {
    const next = open[place + 1];
    return (
      place > first &&
      next !== undefined &&
      page.lines[next]!.text.length > page.lines[at]!.text.length &&
      isHead(page.lines[at]!)
    );
  });
}

function isHead({ text, tag }: Line): boolean {
  if (tag === "item" || tag === "cell" || tag === "quote" || tag === "time") return false;
  if (text.length > LONGEST_SUBHEADING || !/\p{L}{2}/u.test(text) || !/^["“‘'«(]?[\p{Lu}\p{N}]/u.test(text))
    return false;
  if (text.split(" ").length > 16 || /[.,;:!…”"’]$/.test(text) !== isCapitalQuote(text)) return false;
  return true;
}

/** "NOT A THREAT" between quotation marks heads a section; a short sentence of a speaker does not. */
function isCapitalQuote(text: string): boolean {
  return /^["“‘'].{3,80}["”’']$/.test(text) && text === text.toUpperCase();
}

/** Headline, deck and subheadings, by the markup or, in plain text, by place and form. */
import { words } from "../../text/fold.ts";
import { containment } from "../../text/similarity.ts";
import type { Line } from "../line.ts";
import { openLines, type Page, type Rule } from "../rule.ts";
import { HEAD } from "./digest.ts";
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

/** "Opinion", "World news": the section that a page names above its headline. */
export const aboveHeadline: Rule = {
  kind: "furniture",
  rule: "few words above the headline",
  find: (page) => {
    const headline = page.form === "html" ? page.typed.findIndex((typed) => typed?.kind === "headline") : -1;
    return openLines(page).filter(
      (at) => at < headline && page.lines[at]!.text.length <= 60 && !endsAsSentence(page.lines[at]!.text),
    );
  },
};

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
  const [top, next, third] = openLines(page);
  if (top === undefined || next === undefined || page.form === "html") return [];
  const { text, tag } = page.lines[top]!;
  const count = text.split(" ").length;
  // A headline of two lines, or a deck between it and the text.
  const following = endsAsSentence(page.lines[next]!.text)
    ? page.lines[next]!.text
    : longer(page, next, third);
  const looksLikeOne =
    tag !== "item" &&
    !HEAD.test(text) &&
    text.length <= LONGEST_HEADLINE &&
    count >= 3 &&
    count <= 32 &&
    !/[.,;:]$/.test(text) &&
    !/[.!?]["”]$/.test(text) &&
    /^["“‘'«]?[\p{Lu}\p{N}]/u.test(text);
  return looksLikeOne && (following.length > 1.3 * text.length || following.length > 110) ? [top] : [];
}

function longer(page: Page, next: number, third: number | undefined): string {
  const [one, other] = [page.lines[next]!.text, third === undefined ? "" : page.lines[third]!.text];
  return other.length > one.length && endsAsSentence(other) ? other : one;
}

function belowHeadline(page: Page): number[] {
  const headline = page.typed.findIndex((typed) => typed?.kind === "headline");
  if (headline < 0) return [];
  const [next, after] = openLines(page).filter((at) => at > headline);
  if (next === undefined || after === undefined) return [];
  const { text, tag, time } = page.lines[next]!;
  const isClose =
    time === undefined &&
    page.typed
      .slice(headline + 1, next)
      .every((typed) => typed?.kind !== "paragraph" && typed?.kind !== "deck");
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
  const isInterview = open.filter((at) => isQuestion(page.lines[at]!)).length >= LEAST_QUESTIONS;
  return open.filter((at, place) => {
    const next = open[place + 1];
    return (
      place > first &&
      next !== undefined &&
      page.lines[next]!.text.length > page.lines[at]!.text.length &&
      isHead(page.lines[at]!) &&
      !(isQuestion(page.lines[at]!) && (isInterview || LABELLED.test(page.lines[at]!.text)))
    );
  });
}

/** So many short questions, each above its answer, are an interview and no heads of sections. */
const LEAST_QUESTIONS = 3;
/** "Norpress: Will the two talk?", "Q: Were you afraid?" */
const LABELLED = /^\p{Lu}[^.:?!]{0,40}: ?["“‘]?\p{Lu}/u;

function isQuestion({ text, tag }: Line): boolean {
  return tag !== "heading" && text.endsWith("?");
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

/** What a line beside the article is, by the words its authors gave the part it stands in. */
import type { BlockKind } from "../../model/document.ts";
import type { Typed } from "../rule.ts";
import { type Element, parentOf } from "./tree.ts";
import { wordsOf } from "./words.ts";

const RELATED: Typed = { kind: "related", rule: "box of links to other stories" };
const RELATED_WORDS: readonly string[] =
  `related recommended recommendations recirc readmore trending popular outbrain
  taboola mostread mostpopular mostviewed playlist upnext`.split(/\s+/);
/** Two words of one part that say it together: "more-stories". */
const RELATED_PAIRS: readonly (readonly [string, string])[] = [
  ["more", "stories"],
  ["more", "news"],
  ["more", "articles"],
  ["most", "read"],
  ["most", "viewed"],
  ["read", "more"],
  ["read", "next"],
  ["up", "next"],
];
/** A related box nests a list and its items. */
const LEVELS = 5;

/** Class words, the kind they name, and the rule. In this order: the box about an author is no byline. */
const NAMED: readonly (readonly [kind: BlockKind, rule: string, words: readonly string[]])[] = [
  ["furniture", "box about the author", ["bio", "biography"]],
  ["furniture", "disclaimer", ["disclaimer"]],
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

/** "1 of 3" below a picture, or a sign. */
const NO_WORDS = /^(?:\d{1,3} (?:of|\/) \d{1,3}|[^\p{L}]{0,20})$/iu;

export function besideKind(element: Element, text: string, isNear: boolean): Typed {
  if (isRelated(element)) return RELATED;
  if (!isNear) return OUTSIDE;
  if (NO_WORDS.test(text) && !/\d{4}/.test(text)) return INSIDE;
  const around = [element, parentOf(element), parentOf(parentOf(element) ?? element)];
  for (const [kind, rule, names] of NAMED) {
    if (around.some((each) => each !== null && names.some((name) => wordsOf(each).has(name))))
      return { kind, rule };
  }
  return element.tagName === "figcaption" ? { kind: "caption", rule: "marked as a caption" } : INSIDE;
}

function isRelated(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at !== null && up < LEVELS; at = parentOf(at), up += 1) {
    const words = wordsOf(at);
    if (words.size === 0 || at.tagName === "body") continue;
    if (RELATED_WORDS.some((word) => words.has(word))) return true;
    if (RELATED_PAIRS.some(([one, other]) => words.has(one) && words.has(other))) return true;
  }
  return false;
}

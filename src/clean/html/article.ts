/**
 * Which lines of a page are the article: those under the element below which prose outweighs all else the most, without
 * the parts inside it that are beside the article (boxes of links, comments, bylines).
 */
import { BESIDE } from "../../lexicon/page-parts.ts";
import { type Element, parentOf } from "./tree.ts";
import type { PageLine } from "./walk.ts";
import { wordsOf } from "./words.ts";

/** What a line that is no prose costs, in letters: three short menu items outweigh a short paragraph. */
const COST_OF_LINE = 40;

/** A part that holds this share of all prose is the article whatever it is called. */
const MOST_OF_PAGE = 0.5;

export interface ArticlePlace {
  /** Null where a page has no running text. */
  readonly root: Element | null;
  readonly lines: ReadonlySet<PageLine>;
}

export function findArticle(lines: readonly PageLine[]): ArticlePlace {
  const visible = lines.filter((each) => each.line.kind !== "hidden");
  const prose = gather(visible, (each) => (isProse(each) ? lengthOf(each.line.text) : 0));
  const all = visible.reduce((sum, each) => sum + (isProse(each) ? lengthOf(each.line.text) : 0), 0);
  const isBeside = besideTest(prose, all);
  const worth = gather(visible, (each) => worthOf(each, isBeside(each.element)));
  const found = best(worth);
  const root = found === null ? null : roundedOut(found, visible, isBeside);
  if (root === null) return { root, lines: new Set() };
  const own = visible.filter(
    (each, at) => isUnder(each.element, root) && !isBeside(each.element) && belongs(each, visible[at + 1]),
  );
  return { root, lines: new Set(own) };
}

/** Sums a value over each element and all that stands in it. */
function gather(lines: readonly PageLine[], value: (each: PageLine) => number): Map<Element, number> {
  const sums = new Map<Element, number>();
  for (const each of lines) {
    const amount = value(each);
    for (let at: Element | null = each.element; at !== null; at = parentOf(at)) {
      sums.set(at, (sums.get(at) ?? 0) + amount);
    }
  }
  return sums;
}

const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** A sign of Chinese says as much as two or three letters. */
function lengthOf(text: string): number {
  return text.length + 1.5 * (text.match(IDEOGRAPHS)?.length ?? 0);
}

function isProse({ line }: PageLine): boolean {
  return lengthOf(line.text) >= 80 && line.linked < 0.4 && /[.!?…](["”’»)\]]|\s|$)|[。！？]/u.test(line.text);
}

function worthOf(each: PageLine, beside: boolean): number {
  const { line } = each;
  const letters = lengthOf(line.text) * (1 - line.linked);
  if (beside) return -COST_OF_LINE / 20;
  if (isProse(each)) return letters;
  if (line.tag === "heading") return 0;
  if (line.linked > 0.5) return -COST_OF_LINE;
  if (line.tag === "cell") return 0;
  if (letters >= 80) return letters / 2;
  // Short lines without links are no menu: verses, lists, results.
  return line.linked < 0.1 && hasFourWords(line.text) ? letters / 4 : -COST_OF_LINE / 4;
}

/** In a row, the first of them with a letter. */
function hasFourWords(text: string): boolean {
  const words = text.split(/\s/u);
  return words.some(
    (word, at) =>
      /\p{L}/u.test(word) &&
      words.length >= at + 4 &&
      words.slice(at + 1, at + 4).every((each) => each !== ""),
  );
}

/** The innermost of the elements with the highest sum. */
function best(worth: ReadonlyMap<Element, number>): Element | null {
  let found: Element | null = null;
  let highest = 0;
  for (const [element, sum] of worth) {
    if (sum > highest || (sum === highest && found !== null && isUnder(element, found))) {
      found = element;
      highest = sum;
    }
  }
  return found;
}

/** A page of one paragraph: what stands beside it in the same part, if that is little and no menu, is the article too. */
function roundedOut(
  found: Element,
  lines: readonly PageLine[],
  isBeside: (element: Element) => boolean,
): Element {
  const parent = parentOf(found);
  if (
    parent === null ||
    parent.tagName === "html" ||
    lines.some((each) => each.element !== found && isUnder(each.element, found))
  )
    return found;
  const beside = lines.filter(
    ({ element }) => element !== found && isUnder(element, parent) && !isBeside(element),
  );
  const letters = (some: readonly PageLine[]) => some.reduce((sum, { line }) => sum + line.text.length, 0);
  const isMenu = beside.some(({ line }) => line.linked > 0.5);
  return !isMenu && letters(beside) < letters(lines.filter(({ element }) => element === found))
    ? parent
    : found;
}

export function isUnder(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) if (at === root) return true;
  return false;
}

const BESIDE_TAGS: ReadonlySet<string> = new Set(
  "nav aside footer form button figcaption address label".split(" "),
);

function besideTest(prose: ReadonlyMap<Element, number>, all: number): (element: Element) => boolean {
  const kept = new Map<Element, boolean>();
  const test = (element: Element): boolean => {
    const known = kept.get(element);
    if (known !== undefined) return known;
    const parent = parentOf(element);
    const isLarge = (prose.get(element) ?? 0) > MOST_OF_PAGE * all;
    const own =
      !isLarge &&
      (BESIDE_TAGS.has(element.tagName) || [...wordsOf(element)].some((word) => BESIDE.has(word)));
    const answer = own || (parent !== null && test(parent));
    kept.set(element, answer);
    return answer;
  };
  return test;
}

/** A line of links is a way out, unless it heads the prose below it ("1. The lamp", linked to its maker). */
function belongs(each: PageLine, next: PageLine | undefined): boolean {
  const { line } = each;
  if (line.linked < 0.8 || line.text.length > 200) return true;
  return line.tag === "heading" && next !== undefined && isProse(next);
}

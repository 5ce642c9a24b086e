/**
 * The <style> sheets of a page → what they say of an element, as far as it can hide text. Read are rules whose selectors
 * are made of tags, classes and ids, below one another; other selectors, and what holds only in print, on a small screen or
 * under the pointer, are passed over. Sheets in files of their own are not at hand.
 */
import { attribute, type Element, isText, parentOf } from "./tree.ts";

export type Declarations = ReadonlyMap<string, string>;

export interface Sheets {
  /** Whether some rule that could hide text is about the element: quick, since few are. */
  mayHide(element: Element): boolean;
  /** What all of them together say of it. */
  of(element: Element): Declarations;
}

/** The inlined sheets of news pages reach 600 KB; beyond, no rule is read. */
const MOST_SHEET = 1_000_000;
const MOST_RULES = 10_000;
/** Each element that a selector is held against; the largest page of a set of 83 needs some 60,000. */
const MOST_TRIES = 500_000;
const MOST_PARTS = 9;

const READ: ReadonlySet<string> = new Set(
  `display visibility opacity font-size color background background-color position left top right text-indent margin-left
  clip clip-path overflow overflow-x overflow-y height width max-height max-width transform transition animation
  content-visibility`.split(/\s+/),
);
/** States that scripts end as soon as the page is there, as names of classes or ids. */
const PASSING = /^(?:no-?js|js)$|loading|loaded|cloak|preload|hydrat/i;

interface Compound {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  /** Whether the compound to its left must be its parent. */
  readonly child: boolean;
}

interface Rule {
  readonly compounds: readonly Compound[];
  readonly declarations: Declarations;
  readonly weight: number;
}

const NOTHING: Declarations = new Map();

export function sheetsOf(all: readonly Element[]): Sheets {
  const styles = all.filter(
    (each) =>
      each.tagName === "style" &&
      /^$|\b(?:all|screen)\b(?! and)/i.test(attribute(each, "media")) &&
      !each.attrs.some(({ name }) => name === "amp-boilerplate"),
  );
  const text = styles.map(rawText).join("\n");
  if (text === "" || text.length > MOST_SHEET) return { mayHide: () => false, of: () => NOTHING };
  const rules = rulesIn(text);
  const byKey = Map.groupBy(rules, keyOfRule);
  const hiding = Map.groupBy(
    rules.filter(({ declarations }) => canHide(declarations)),
    keyOfRule,
  );
  let tries = 0;
  const step = () => {
    tries += 1;
    return tries < MOST_TRIES;
  };
  const holds = ({ compounds }: Rule, element: Element) => step() && matches(compounds, element, step);
  return {
    mayHide: (element) =>
      hiding.size > 0 &&
      tries < MOST_TRIES &&
      keysOf(element).some((key) => hiding.get(key)?.some((rule) => holds(rule, element))),
    of: (element) => {
      if (tries >= MOST_TRIES) return NOTHING;
      const matching = keysOf(element).flatMap(
        (key) => byKey.get(key)?.filter((rule) => holds(rule, element)) ?? [],
      );
      return matching.length === 0 ? NOTHING : cascade(matching);
    },
  };
}

function rawText(style: Element): string {
  return style.childNodes.map((node) => (isText(node) ? node.value : "")).join("");
}

/** Whether a rule could hide by itself, or by letters of the page's colour. */
function canHide(declarations: Declarations): boolean {
  return [...declarations].some(([name, value]) => {
    if (name === "color")
      return (
        /^(?:#f|white|transparent|rgb|snow|ivory)/.test(value) ||
        declarations.has("background") ||
        declarations.has("background-color")
      );
    return HIDING.test(`${name}:${value}`);
  });
}

const HIDING =
  /^(?:display:none|visibility:(?:hidden|collapse)|content-visibility:hidden|opacity:0?\.?0|font-size:(?:0|\.|[12](?:\.\d{0,4})?px)|clip|transform:scale|overflow(?:-[xy])?:(?:hidden|clip)|(?:left|top|right|text-indent|margin-left):-\d{3})/;

function keyOfRule({ compounds }: Rule): string {
  return keyOf(compounds.at(-1)!);
}

const keysKept = new WeakMap<Element, readonly string[]>();

/** The keys under which rules for an element stand. */
function keysOf(element: Element): readonly string[] {
  const known = keysKept.get(element);
  if (known !== undefined) return known;
  const keys = [element.tagName, "*"];
  const id = attribute(element, "id");
  if (id !== "") keys.push(`#${id}`);
  for (const name of classesOf(element)) keys.push(`.${name}`);
  keysKept.set(element, keys);
  return keys;
}

/** "a: b; c: d !important" → the last of each, important ones first. */
export function declarationsIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of text.slice(0, 4_000).split(";")) {
    const colon = part.indexOf(":");
    if (colon < 0) continue;
    const name = part.slice(0, colon).trim().toLowerCase();
    const value = part
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    if (READ.has(name) && !(found.get(name)?.endsWith("!important") && !value.endsWith("!important"))) {
      found.set(name, value.replace(/\s{0,4}! ?important$/, "!important"));
    }
  }
  return found;
}

function cascade(rules: readonly Rule[]): Declarations {
  const merged = new Map<string, string>();
  for (const { declarations } of rules.toSorted((a, b) => a.weight - b.weight)) {
    for (const [name, value] of declarations) {
      if (!merged.get(name)?.endsWith("!important") || value.endsWith("!important")) merged.set(name, value);
    }
  }
  return merged;
}

/** One pass over the text, by its braces. */
function rulesIn(sheet: string): Rule[] {
  const text = withoutComments(sheet);
  const rules: Rule[] = [];
  let at = 0;
  while (at < text.length && rules.length < MOST_RULES) {
    const open = text.indexOf("{", at);
    if (open < 0) break;
    const head = text.slice(Math.max(at, open - 4_000), open);
    const prelude = head.slice(Math.max(head.lastIndexOf("}"), head.lastIndexOf(";")) + 1).trim();
    if (prelude.startsWith("@")) {
      at = /^@(?:media (?:only )?(?:screen|all)$|layer\b)/i.test(prelude) ? open + 1 : endOfBlock(text, open);
      continue;
    }
    const close = text.indexOf("}", open);
    const end = close < 0 ? text.length : close;
    const declarations = declarationsIn(text.slice(open + 1, end));
    if (declarations.size > 0) {
      for (const selector of prelude.split(",").slice(0, 100)) {
        const compounds = compoundsOf(selector.trim());
        if (compounds !== null)
          rules.push({ compounds, declarations, weight: weightOf(compounds, rules.length) });
      }
    }
    at = end + 1;
  }
  return rules;
}

function withoutComments(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let open = text.indexOf("/*"); open >= 0; open = text.indexOf("/*", at)) {
    parts.push(text.slice(at, open));
    const close = text.indexOf("*/", open + 2);
    at = close < 0 ? text.length : close + 2;
  }
  parts.push(text.slice(at));
  return parts.join(" ");
}

function endOfBlock(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** Null for what is not read. */
function compoundsOf(selector: string): Compound[] | null {
  if (selector === "" || selector.length > 300) return null;
  const parts = selector.replaceAll(">", " > ").split(/\s+/);
  if (parts.length > MOST_PARTS) return null;
  const compounds: Compound[] = [];
  let child = false;
  for (const part of parts) {
    if (part === ">") {
      child = true;
      continue;
    }
    if (!/^(?:[a-z][a-z0-9-]*|\*)?(?:[.#][\w-]+)*$/i.test(part) || part === "") return null;
    const names = part.match(/[.#][\w-]+/g) ?? [];
    if (names.some((name) => PASSING.test(name.slice(1)))) return null;
    compounds.push({
      tag: /^[a-z][a-z0-9-]*/i.exec(part)?.[0].toLowerCase() ?? "",
      id: names.find((name) => name.startsWith("#"))?.slice(1) ?? "",
      classes: names.filter((name) => name.startsWith(".")).map((name) => name.slice(1)),
      child,
    });
    child = false;
  }
  if (compounds.length === 0) return null;
  return compounds;
}

function keyOf({ tag, id, classes }: Compound): string {
  if (id !== "") return `#${id}`;
  return classes.length > 0 ? `.${classes[0]}` : tag || "*";
}

/** Ids, then classes, then tags, then the order of the sheet. */
function weightOf(compounds: readonly Compound[], place: number): number {
  const sum = (count: (each: Compound) => number) =>
    Math.min(
      99,
      compounds.reduce((total, each) => total + count(each), 0),
    );
  return (
    (sum(({ id }) => Number(id !== "")) * 1e4 +
      sum(({ classes }) => classes.length) * 100 +
      sum(({ tag }) => Number(tag !== ""))) *
      MOST_RULES *
      100 +
    place
  );
}

function matches(compounds: readonly Compound[], element: Element, step: () => boolean): boolean {
  let at: Element | null = element;
  let place = compounds.length - 1;
  if (!fits(compounds[place]!, element)) return false;
  while (place > 0) {
    const { child } = compounds[place]!;
    place -= 1;
    at = parentOf(at!);
    if (!child) while (at !== null && step() && !fits(compounds[place]!, at)) at = parentOf(at);
    if (at === null || !fits(compounds[place]!, at)) return false;
  }
  return true;
}

function fits({ tag, id, classes }: Compound, element: Element): boolean {
  if (tag !== "" && tag !== element.tagName) return false;
  if (id !== "" && attribute(element, "id") !== id) return false;
  if (classes.length === 0) return true;
  const own = classesOf(element);
  return classes.every((name) => own.includes(name));
}

const NO_CLASSES: readonly string[] = [];
const split = new WeakMap<Element, readonly string[]>();

function classesOf(element: Element): readonly string[] {
  const known = split.get(element);
  if (known !== undefined) return known;
  const own = attribute(element, "class");
  if (own === "") return NO_CLASSES;
  const classes = own
    .slice(0, 1_000)
    .split(/\s+/)
    .filter((each) => each !== "")
    .slice(0, 60);
  split.set(element, classes);
  return classes;
}

/**
 * Refuses a page that is too large to be worth a tree: one pass over the source counts elements, attributes on one
 * element and the depth of elements that only an end tag closes.
 */
import { Fault } from "../../model/fault.ts";
import { MOST_ATTRIBUTES, MOST_DEPTH, MOST_ELEMENTS, MOST_REFERENCES } from "../bounds.ts";

/** Void elements, and those a parser closes by itself. */
const SHALLOW: ReadonlySet<string> = new Set(
  `area base br col embed hr img input link meta param source track wbr frame html head body p li dt dd option optgroup
  tr td th thead tbody tfoot colgroup caption rb rt rtc rp`.split(/\s+/),
);
/** Their content is no markup. */
const RAW: ReadonlySet<string> = new Set([
  "script",
  "style",
  "textarea",
  "title",
  "noscript",
  "iframe",
  "xmp",
]);

export function checkBounds(source: string, file: string): void {
  const text = source.toLowerCase();
  if (numericReferences(text) > MOST_REFERENCES) refuse(file, `over ${MOST_REFERENCES} character references`);
  let elements = 0;
  let depth = 0;
  let at = text.indexOf("<");
  while (at >= 0 && at < text.length) {
    const { name, isEnd } = tagName(text, at);
    if (text.startsWith("<!--", at)) at = after(text, "-->", at);
    else if (name === "") at += 1;
    else if (isEnd) {
      if (!SHALLOW.has(name)) depth = Math.max(0, depth - 1);
      at = after(text, ">", at);
    } else {
      const tag = readTag(text, at + 1 + name.length);
      at = RAW.has(name) ? Math.max(tag.end, after(text, `</${name}`, tag.end)) : tag.end;
      elements += 1;
      if (!SHALLOW.has(name) && !tag.isClosed) depth += 1;
      if (tag.attributes > MOST_ATTRIBUTES) refuse(file, `over ${MOST_ATTRIBUTES} attributes on one element`);
      if (elements > MOST_ELEMENTS) refuse(file, `over ${MOST_ELEMENTS} elements`);
      if (depth > MOST_DEPTH) refuse(file, `over ${MOST_DEPTH} levels`);
    }
    at = text.indexOf("<", at);
  }
}

function numericReferences(text: string): number {
  let count = 0;
  for (let at = text.indexOf("&#"); at >= 0; at = text.indexOf("&#", at + 2)) count += 1;
  return count;
}

function refuse(file: string, why: string): never {
  throw new Fault("too-deep", `${file}: ${why}`);
}

function tagName(text: string, at: number): { name: string; isEnd: boolean } {
  const isEnd = text[at + 1] === "/";
  const name = /[a-z][a-z0-9:-]{0,60}/y;
  name.lastIndex = at + (isEnd ? 2 : 1);
  return { name: name.exec(text)?.[0] ?? "", isEnd };
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + (mark.startsWith("</") ? 0 : mark.length);
}

/** From behind the tag's name to behind its `>`; attributes are counted by the white space before them. */
function readTag(text: string, from: number): { end: number; attributes: number; isClosed: boolean } {
  let attributes = 0;
  let at = from;
  let quote = "";
  let space = true;
  for (; at < text.length; at += 1) {
    const letter = text[at]!;
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === ">") {
      break;
    } else if ((letter === '"' || letter === "'") && text[at - 1] === "=") {
      quote = letter;
    } else {
      const isSpace = letter <= " " || letter === "/";
      if (space && !isSpace) attributes += 1;
      space = isSpace;
    }
  }
  return { end: Math.min(text.length, at + 1), attributes, isClosed: text[at - 1] === "/" };
}

/**
 * Page → lines, each with the element it stands in. Every text of the body becomes part of a line, also what is hidden;
 * scripts, styles and form fields are no text.
 */
import type { BlockKind } from "../../model/document.ts";
import { type Line, Spinner, type Tag } from "../line.ts";
import { type Hidden, hiddenBy } from "./hidden.ts";
import { layAlong } from "./rawtext.ts";
import type { Sheets } from "./sheets.ts";
import { type Element, isElement, isText, type Node } from "./tree.ts";

export interface PageLine {
  readonly line: Line;
  readonly element: Element;
  /** The element that a sheet hides, where one does. */
  readonly hiddenAt: Element | null;
}

const NO_TEXT: ReadonlySet<string> = new Set(
  "head script style template noscript svg iframe object select textarea input canvas audio video math map".split(
    " ",
  ),
);

const BLOCKS: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ..."p pre address summary".split(" ").map((name): [string, Tag] => [name, "p"]),
  ..."h1 h2 h3 h4 h5 h6".split(" ").map((name): [string, Tag] => [name, "heading"]),
  ..."li dt dd".split(" ").map((name): [string, Tag] => [name, "item"]),
  ..."td th".split(" ").map((name): [string, Tag] => [name, "cell"]),
  ..."figcaption caption".split(" ").map((name): [string, Tag] => [name, "caption"]),
  ...`html body div section article main header footer nav aside ul ol dl table thead tbody tfoot tr figure form fieldset
  legend details dialog blockquote hr button center label amp-img amp-twitter amp-ad`
    .split(/\s+/)
    .map((name): [string, Tag] => [name, "text"]),
]);

interface Place {
  readonly node: Node;
  readonly element: Element;
  readonly inLink: boolean;
  readonly hidden: Hidden | null;
  readonly hiddenAt: Element | null;
  readonly inQuote: boolean;
  /** Level of the heading around it, or 0. */
  readonly level: number;
  readonly isEnd: boolean;
}

/** Without recursion: a stack of nodes still to visit, with an end mark for each block element. */
export function walk(body: Element, source: string, sheets: Sheets): { lines: PageLine[]; dropped: string } {
  const lines: PageLine[] = [];
  const dropped: string[] = [];
  let spinner = new Spinner();
  let breaks = 0;

  const end = (place: Place) => {
    breaks = 0;
    if (spinner.isEmpty) return;
    spinner.end(traitsOf(place));
    for (const line of spinner.lines) lines.push({ line, element: place.element, hiddenAt: place.hiddenAt });
    dropped.push(spinner.dropped);
    spinner = new Spinner();
  };

  const stack: Place[] = [
    {
      node: body,
      element: body,
      inLink: false,
      hidden: null,
      hiddenAt: null,
      inQuote: false,
      level: 0,
      isEnd: false,
    },
  ];
  for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
    const { node } = place;
    if (place.isEnd) {
      end(place);
    } else if (isText(node)) {
      const at = node.sourceCodeLocation;
      if (at === undefined || at === null) continue;
      if (breaks > 1 && node.value.trim() !== "") end(place);
      if (node.value.trim() !== "") breaks = 0;
      for (const laid of layAlong(node.value, source, at.startOffset, at.endOffset)) {
        if (laid.text.length === laid.rawLength) spinner.copy(laid.text, laid.raw, place.inLink);
        else spinner.replace(laid.text, laid.raw, laid.rawLength, place.inLink);
      }
    } else if (isElement(node) && !NO_TEXT.has(node.tagName)) {
      if (node.tagName === "br") {
        breaks += 1;
        spinner.gap();
        continue;
      }
      const hidden = place.hidden ?? (node === body ? null : hiddenBy(node, sheets));
      const isBlock = BLOCKS.has(node.tagName) || hidden !== place.hidden;
      if (isBlock) end(place);
      const inner: Place = {
        node,
        element: isBlock ? node : place.element,
        inLink: place.inLink || node.tagName === "a",
        hidden,
        hiddenAt: place.hiddenAt ?? (hidden?.bySheet ? node : null),
        inQuote: place.inQuote || node.tagName === "blockquote",
        level: BLOCKS.get(node.tagName) === "heading" ? Number(node.tagName[1]) : place.level,
        isEnd: false,
      };
      if (isBlock) stack.push({ ...inner, isEnd: true });
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
        stack.push({ ...inner, node: node.childNodes[at]! });
      }
    }
  }
  return { lines, dropped: dropped.join("") };
}

function traitsOf(place: Place): { tag: Tag; level: number; kind: BlockKind | null; rule: string } {
  const name = place.element.tagName;
  const own = BLOCKS.get(name) ?? "text";
  // A box inside a heading is the heading.
  const tag = place.level > 0 && (own === "text" || own === "p") ? "heading" : own;
  const level = tag === "heading" ? place.level : 0;
  if (place.hidden !== null) return { tag, level, kind: "hidden", rule: `hidden by ${place.hidden.by}` };
  if (place.inQuote && tag !== "caption") return { tag: "quote", level: 0, kind: null, rule: "" };
  return { tag, level, kind: null, rule: "" };
}

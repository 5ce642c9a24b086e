/** Small questions to a parse5 tree. */
import type { DefaultTreeAdapterTypes } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type TextNode = DefaultTreeAdapterTypes.TextNode;

/** A document, or an element: whatever has children. */
export interface Root {
  readonly childNodes: readonly Node[];
}

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

export function isText(node: Node): node is TextNode {
  return node.nodeName === "#text";
}

export function attribute(element: Element, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? "";
}

export function hasAttribute(element: Element, name: string): boolean {
  return element.attrs.some((each) => each.name === name);
}

export function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent !== null && "tagName" in parent ? parent : null;
}

/** Every element under a node in the order of the page, without recursion. */
export function* elements(root: Root): Generator<Element> {
  const stack = root.childNodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) stack.push(node.childNodes[at]!);
  }
}

export function textIn(element: Root): string {
  let text = "";
  const stack: Node[] = element.childNodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isText(node)) text += node.value;
    else if (isElement(node)) stack.push(...node.childNodes.toReversed());
  }
  return text.replace(/\s+/g, " ").trim();
}

/** The words in the class, id and role of an element: "relatedStories--grid" has related, stories, grid. */
import { attribute, type Element } from "./tree.ts";

const kept = new WeakMap<Element, ReadonlySet<string>>();

export function wordsOf(element: Element): ReadonlySet<string> {
  const known = kept.get(element);
  if (known !== undefined) return known;
  const names = ["class", "id", "role", "itemprop", "data-component", "data-testid", "aria-label"].map(
    (name) => attribute(element, name).slice(0, 400),
  );
  const words = new Set(
    names
      .join(" ")
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== ""),
  );
  kept.set(element, words);
  return words;
}

/** The words in the class, id and role of an element: "relatedStories--grid" has related, stories, grid. */
import { attribute, type Element } from "./tree.ts";

const kept = new WeakMap<Element, ReadonlySet<string>>();

export function wordsOf(element: Element): ReadonlySet<string> {
  const known = kept.get(element);
  if (known !== undefined) return known;
  const names = ["id", "role", "itemprop", "data-component", "data-testid"].map((name) =>
    attribute(element, name),
  );
  const classes = attribute(element, "class").slice(0, 1_000).split(/\s+/);
  // WordPress lists a post's own labels among its classes: "post type-post tag-sidebar-shop category-ads".
  const isPost =
    classes.some((each) => /^(hentry|type-post|status-publish|post)$/.test(each)) ||
    element.tagName === "body";
  names.push(
    ...(isPost
      ? classes.filter((each) => !/^(tag|category|author|format|parent|has|is|no)-/.test(each))
      : classes),
  );
  const words = new Set(
    names
      .join(" ")
      .slice(0, 1_000)
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== ""),
  );
  kept.set(element, words);
  return words;
}

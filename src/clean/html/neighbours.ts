/**
 * Other reports on the same page: where several <article> elements side by side have a main heading each (a page that
 * loads the next report below the first), only one is the page's own.
 */
import { words } from "../../text/fold.ts";
import { containment } from "../../text/similarity.ts";
import { type Element, parentOf } from "./tree.ts";
import type { PageLine } from "./walk.ts";

/** The lines of the other reports. */
export function otherReports(lines: readonly PageLine[], title: string | null): ReadonlySet<PageLine> {
  const within = new Map(lines.map((each) => [each, outermost(each.element)]));
  const headed = new Map<Element, string>();
  for (const each of lines) {
    const article = within.get(each)!;
    if (article === null || each.line.level !== 1 || each.line.kind !== null || headed.has(article)) continue;
    headed.set(article, each.line.text);
  }
  if (headed.size < 2) return new Set();
  const wanted = contentOf(title ?? "");
  const likeness = (heading: string) => containment(contentOf(heading), wanted);
  const own = [...headed].reduce((best, each) => (likeness(each[1]) > likeness(best[1]) ? each : best))[0];
  return new Set(
    lines.filter((each) => {
      const article = within.get(each)!;
      return article !== null && article !== own && headed.has(article);
    }),
  );
}

function outermost(element: Element): Element | null {
  let found: Element | null = null;
  for (let at: Element | null = element; at !== null; at = parentOf(at))
    if (at.tagName === "article") found = at;
  return found;
}

function contentOf(text: string): ReadonlySet<string> {
  return new Set(words(text.slice(0, 500)).map(({ word }) => word));
}

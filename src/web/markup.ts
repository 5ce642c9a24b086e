/** What every part of the page is made of: escaped markup, citations, sections, and the rule behind a finding. */
import { html } from "hono/html";
import type { Span } from "../model/span.ts";
import { plain, shorten } from "../render/plain.ts";
import type { View } from "../render/view.ts";
import { bySpan } from "../text/range.ts";
import { anchorOf } from "./anchors.ts";

export type Markup = ReturnType<typeof html>;

/** Text of a report on one line, without control characters; `html` escapes it. */
export function line(text: string): string {
  return plain(text).trim();
}

/** So many marks stand on one line. */
const UNBROKEN = 4;
/** A word joiner: the first mark stays on the line of the word before it. */
const GLUE = "\u2060";

/** Longer lists of citations are cut here; the rest is counted. */
const MOST_CITES = 8;

/** Marks that lead to the passages, by the number of the report; a second passage of one report is 2b. */
export function cites(view: View, spans: readonly Span[]): Markup {
  const distinct = [...new Map(spans.map((span) => [anchorOf(span), span])).values()].toSorted(
    (a, b) => view.numberOf(a.report) - view.numberOf(b.report) || bySpan(a, b),
  );
  const seen = new Map<string, number>();
  const marks = distinct.slice(0, MOST_CITES).map((span, index) => {
    const nth = seen.get(span.report) ?? 0;
    seen.set(span.report, nth + 1);
    const label = `${view.numberOf(span.report)}${nth === 0 ? "" : String.fromCharCode(97 + nth)}`;
    const words = `${line(view.labelOf(span.report))}: “${shorten(view.wordsOf(span), 160)}”`;
    return html`<a href="#${anchorOf(span)}" title="${words}" aria-label="Report ${label}, ${words}">${label}</a>${index % UNBROKEN === UNBROKEN - 1 ? html`<wbr>` : ""}`;
  });
  const rest = distinct.length - marks.length;
  return html`${GLUE}<span class="cites">${marks}${rest > 0 ? html`<span class="more">+${rest}</span>` : ""}</span>`;
}

/** Marks an element as a finding that rests on these passages: what the filter and the keys of the page go by. */
export function finding(view: View, spans: readonly Span[], origins: number = view.originsOf(spans)): Markup {
  const numbers = [...new Set(spans.map((span) => view.numberOf(span.report)))].toSorted((a, b) => a - b);
  return html` data-finding data-reports="${numbers.join(" ")}" data-origins="${origins}"`;
}

/** Outlets that carry a passage: "Coastwire, Island Post". */
export function outlets(view: View, spans: readonly Span[]): string {
  const ids = [...new Set(spans.map((span) => span.report))];
  const names = ids
    .toSorted((a, b) => view.numberOf(a) - view.numberOf(b))
    .map((id) => line(view.labelOf(id)));
  return [...new Set(names)].join(", ");
}

/** A section of the record. `number` is shown beside the title and in the contents. */
export interface Part {
  readonly slug: string;
  readonly title: string;
  readonly number: number | null;
  readonly body: Markup;
}

export function section(story: string, { slug, title, number, body }: Part): Markup {
  const id = sectionId(story, slug);
  return html`<section id="${id}" aria-labelledby="${id}-title" class="${slug}">
<h2 id="${id}-title">${title}${number === null ? "" : html` <span class="number">${number}</span>`}</h2>
${body}
</section>`;
}

export function sectionId(story: string, slug: string): string {
  return `s-${story}-${slug}`;
}

/** Why the machine says so. */
export function because(rule: string): Markup {
  return html`<p class="rule">Rule: ${line(rule)}</p>`;
}

export function empty(sentence: string): Markup {
  return html`<p class="empty">${sentence}</p>`;
}

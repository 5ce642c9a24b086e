/** Quotations: the fullest version, and each other version with the words it dropped or added marked in it. */
import { html } from "hono/html";
import { difference } from "../../render/difference.ts";
import { CHANGES, count, EMPTY } from "../../render/phrases.ts";
import { isAltered, type Quote, speakerOf, type Version, type View } from "../../render/view.ts";
import { because, cites, empty, finding, line, type Markup, outlets, type Part } from "../markup.ts";

export function quotes(view: View): Part {
  const all = view.record.quotes;
  const altered = all.filter(isAltered);
  const several = all.filter((quote) => !isAltered(quote) && quote.versions.length > 1);
  const single = all.filter((quote) => !isAltered(quote) && quote.versions.length === 1);
  const body =
    all.length === 0
      ? empty(EMPTY.quotes)
      : html`${altered.length === 0 ? empty(EMPTY.altered) : altered.map((quote) => one(view, quote))}
${folded(view, several, count(several.length, "quotation that several passages carry", "quotations that several passages carry"))}
${folded(view, single, count(single.length, "quotation that stands once", "quotations that stand once"))}`;
  return { slug: "quotations", title: "Quotations", number: all.length, body };
}

function folded(view: View, some: readonly Quote[], title: string): Markup | "" {
  if (some.length === 0) return "";
  return html`<details><summary>${title}</summary>
${some.map((quote) => one(view, quote))}</details>`;
}

function one(view: View, quote: Quote): Markup {
  const [fullest, ...others] = quote.versions;
  const speaker = speakerOf(view, quote);
  return html`<article class="card quote"${finding(
    view,
    quote.versions.map((version) => version.span),
  )}>
<h3>${speaker === null ? html`<span class="vague">Speaker not known</span>` : html`<span dir="auto">${line(speaker)}</span>`}</h3>
<blockquote dir="auto"><p>${marked(fullest!, line(fullest!.text))}${cites(view, [fullest!.span])}</p></blockquote>
<p class="by">${outlets(view, [fullest!.span])}</p>
${others.length === 0 ? "" : html`<ul class="versions">${others.map((version) => variant(view, fullest!, version))}</ul>`}
${because(quote.rule)}
</article>
`;
}

function variant(view: View, fullest: Version, version: Version): Markup {
  const compared = version.change === "altered" || version.change === "shortened";
  return html`<li><span class="change" data-change="${version.change}">${CHANGES[version.change] ?? version.change}</span>
<span class="by">${outlets(view, [version.span])}</span>
<p dir="auto">${marked(version, compared ? diff(fullest.text, version.text) : line(version.text))}${cites(view, [version.span])}</p></li>
`;
}

/** Words that stood between quotation marks get them back; words told by the reporter do not. */
function marked(version: Version, text: Markup | string): Markup {
  return version.form === "indirect" ? html`${text}` : html`“${text}”`;
}

function diff(full: string, other: string): Markup {
  return html`${difference(line(full), line(other)).map((piece, index) => {
    const space = index === 0 ? "" : " ";
    if (piece.kind === "same") return html`${space}${piece.text}`;
    if (piece.kind === "dropped")
      return html`${space}<del><span class="unseen">dropped: </span>${piece.text}</del>`;
    return html`${space}<ins><span class="unseen">added: </span>${piece.text}</ins>`;
  })}`;
}

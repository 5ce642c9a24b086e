/** Where the reports disagree: the wordings side by side, the kind, and why it is a disagreement. */
import { html } from "hono/html";
import { EMPTY } from "../../render/phrases.ts";
import type { View } from "../../render/view.ts";
import { because, cites, empty, finding, line, type Markup, outlets, type Part } from "../markup.ts";

type Discrepancy = View["record"]["discrepancies"][number];

export function discrepancies(view: View): Part {
  const all = view.record.discrepancies.toSorted((a, b) => b.weight - a.weight);
  const body = all.length === 0 ? empty(EMPTY.discrepancies) : html`${all.map((each) => one(view, each))}`;
  return { slug: "discrepancies", title: "Discrepancies", number: all.length, body };
}

function one(view: View, discrepancy: Discrepancy): Markup {
  const spans = discrepancy.sides.flatMap((side) => side.spans);
  return html`<article class="card ${weight(discrepancy.weight)}"${finding(view, spans)}>
<h3><span class="tag">${discrepancy.kind}</span> <span dir="auto">${line(discrepancy.about)}</span></h3>
<div class="sides">${discrepancy.sides.map(
    (
      side,
    ) => html`<div class="side"><p class="says" dir="auto">${line(side.says)}${cites(view, side.spans)}</p>
<p class="by">${outlets(view, side.spans)}</p></div>
`,
  )}</div>
<p class="why">${line(discrepancy.why)}</p>
${because(`${discrepancy.rule} · ${weight(discrepancy.weight)}`)}
</article>
`;
}

function weight(value: number): string {
  return value >= 0.66 ? "weighty" : value >= 0.33 ? "notable" : "slight";
}

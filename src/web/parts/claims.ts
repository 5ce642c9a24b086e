/** Claims by how well they are supported, and who copied or retold whom. */
import { html } from "hono/html";
import type { Span } from "../../model/span.ts";
import { borne, count, EMPTY, LINEAGES, percent } from "../../render/phrases.ts";
import type { Claim, View } from "../../render/view.ts";
import { cites, empty, finding, line, type Markup, type Part } from "../markup.ts";

const GROUPS = [
  ["disputed", "Disputed", "Another report says otherwise."],
  ["corroborated", "Corroborated", "At least two independent origins say so."],
  ["single origin", "Single origin", "However many reports carry it, it goes back to one."],
] as const;

export function claims(view: View): Part {
  const all = view.record.claims;
  const body =
    all.length === 0
      ? empty(EMPTY.claims)
      : html`${GROUPS.map(([status, title, means]) =>
          group(
            view,
            all.filter((claim) => claim.status === status),
            title,
            means,
          ),
        )}`;
  return { slug: "claims", title: "Claims", number: all.length, body };
}

function group(view: View, some: readonly Claim[], title: string, means: string): Markup | "" {
  if (some.length === 0) return "";
  const ordered = some.toSorted((a, b) => b.origins - a.origins || b.reports - a.reports);
  return html`<details class="claims-group"><summary><span class="status">${title}</span> ${count(some.length, "claim")}. <span class="means">${means}</span></summary>
<ul>${ordered.map(
    (
      claim,
    ) => html`<li dir="auto"${finding(view, view.spansOf(claim), claim.origins)}>${line(claim.text)}${cites(view, view.spansOf(claim))}
<span class="by">${count(claim.reports, "report")}, ${line(borne(claim))}${inPart(view, claim)}</span></li>
`,
  )}</ul></details>
`;
}

function inPart(view: View, claim: Claim): Markup | "" {
  const spans = view.inPartOf(claim);
  return spans.length === 0 ? "" : html`; told in part or otherwise${cites(view, spans)}`;
}

export function lineage(view: View): Part {
  const all = view.record.lineage;
  const body =
    all.length === 0
      ? empty(EMPTY.lineage)
      : html`<ul class="lineage">${all.map((each) => descent(view, each))}</ul>`;
  return { slug: "lineage", title: "Who copied whom", number: all.length, body };
}

function descent(view: View, each: View["record"]["lineage"][number]): Markup {
  return html`<li${finding(view, [reportSpan(each.from), reportSpan(each.to)])}><p>${reportLink(view, each.from)} <b>${LINEAGES[each.kind] ?? each.kind}</b> ${reportLink(view, each.to)} <span class="by">${percent(each.share)} of its words</span></p>
<p class="why">${line(each.why)}</p>
${
  each.passages.length === 0
    ? ""
    : html`<details><summary>${count(each.passages.length, "shared passage")}</summary>${each.passages.map(
        ({
          a,
          b,
        }) => html`<div class="sides"><p class="side" dir="auto">${line(view.wordsOf(a))}${cites(view, [a])}</p>
<p class="side" dir="auto">${line(view.wordsOf(b))}${cites(view, [b])}</p></div>
`,
      )}</details>`
}</li>
`;
}

/** Of a whole report. */
export function reportSpan(report: string): Span {
  return { report, from: 0, to: 0 };
}

export function reportLink(view: View, id: string): Markup {
  return html`<a href="#report-${id}"><span class="ref">${view.numberOf(id)}</span> ${line(view.labelOf(id))}</a>`;
}

/** Meetings, calls, visits and talks, one row each through its whole life; and the timeline. */
import { html } from "hono/html";
import { day, EMPTY, moment } from "../../render/phrases.ts";
import type { View } from "../../render/view.ts";
import { cites, empty, line, type Markup, type Part } from "../markup.ts";

type Engagement = View["record"]["engagements"][number];

export function engagements(view: View): Part {
  const all = view.record.engagements;
  const body =
    all.length === 0
      ? empty(EMPTY.engagements)
      : html`<div class="scroll" role="region" aria-label="Table of engagements" tabindex="0"><table>
<thead><tr><th scope="col">When</th><th scope="col">What and who</th><th scope="col">Status</th><th scope="col">Origins</th></tr></thead>
<tbody>${all.map((each) => row(view, each))}</tbody>
</table></div>`;
  return { slug: "engagements", title: "Engagements", number: all.length, body };
}

function row(view: View, engagement: Engagement): Markup {
  const names = engagement.parties.map((party) => line(view.nameOf(party.entity) ?? party.name)).join(", ");
  return html`<tr>
<td class="when">${line(moment(engagement.when))}</td>
<td><b>${engagement.kind}</b>${engagement.place === null ? "" : html`, ${line(engagement.place)}`}<br><span dir="auto">${names}</span>${cites(view, engagement.spans)}
${engagement.topics.length === 0 ? "" : html`<p class="topics">On ${line(engagement.topics.join("; "))}</p>`}<p class="rule">Rule: ${line(engagement.rule)}${coded(engagement)}</p></td>
<td>${history(view, engagement)}</td>
<td class="figure">${engagement.origins}</td>
</tr>
`;
}

/** For who counts events: "PLOVER: CONSULT, visit". */
function coded({ plover }: Engagement): string {
  if (plover === undefined) return "";
  return ` · PLOVER: ${plover.event}${plover.mode === null ? "" : `, ${plover.mode}`}`;
}

function history(view: View, { history: steps, status }: Engagement): Markup {
  return html`<ol class="history">${steps.map((step, index) => {
    const last = index === steps.length - 1 && step.status === status;
    const when = step.when === null ? "" : html` <span class="at">${day(step.when)}</span>`;
    return html`<li><span class="status ${last ? "last" : ""}" data-status="${step.status}">${step.status}</span>${cites(view, [step.span])}${when}</li>`;
  })}${steps.at(-1)?.status === status ? "" : html`<li><span class="status last" data-status="${status}">${status}</span></li>`}</ol>`;
}

export function timeline(view: View): Part {
  const rows = view.record.timeline;
  const body =
    rows.length === 0
      ? empty(EMPTY.timeline)
      : html`<ol class="timeline">${rows.map(
          (
            each,
          ) => html`<li><span class="when ${each.when.edtf === null ? "vague" : ""}">${line(moment(each.when))}</span>
<span class="what" dir="auto">${line(each.what)}${cites(view, each.spans)}</span></li>
`,
        )}</ol>`;
  return { slug: "timeline", title: "Timeline", number: rows.length, body };
}

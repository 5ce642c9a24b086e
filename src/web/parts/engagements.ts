/** Meetings, calls, visits and talks, one row each through its whole life; and the timeline. */
import { html } from "hono/html";
import { day, EMPTY, grain, moment, STAGES } from "../../render/phrases.ts";
import type { View } from "../../render/view.ts";
import { cites, empty, finding, line, type Markup, type Part } from "../markup.ts";

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
  return html`<tr${finding(view, engagement.spans, engagement.origins)}>
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
      : html`${STAGES.map(([stage, title]) =>
          stretch(
            view,
            title,
            rows.filter((row) => row.stage === stage),
          ),
        )}`;
  return { slug: "timeline", title: "Timeline", number: rows.length, body };
}

function stretch(view: View, title: string, rows: View["record"]["timeline"]): Markup | "" {
  if (rows.length === 0) return "";
  return html`<h3>${title}</h3>
<ol class="timeline">${rows.map(({ when, what, spans }) => {
    const exact = grain(when.edtf);
    return html`<li${finding(view, spans)}><span class="when ${exact === "day" || exact === "days" ? "" : "vague"}">${drawn(exact)}${line(moment(when))}</span>
<span class="what" dir="auto">${line(what)}${cites(view, spans)}</span></li>
`;
  })}</ol>`;
}

/** A dot for a day, a bar for days, and for what is vague a bar without ends. */
function drawn(exact: ReturnType<typeof grain>): Markup {
  const shape = {
    day: html`<circle cx="12" cy="4" r="3.5"/>`,
    days: html`<rect x="3" y="1" width="18" height="6" rx="1"/>`,
    stretch: html`<path d="M0 4h3M5 4h3M10 4h4M16 4h3M21 4h3" stroke-width="6" opacity=".45"/>`,
    unknown: html`<path d="M2 4h2M11 4h2M20 4h2" stroke-width="2" opacity=".45"/>`,
  }[exact];
  return html`<svg class="grain" width="24" height="8" aria-hidden="true">${shape}</svg>`;
}

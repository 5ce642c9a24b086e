/** Readouts side by side: a table for each engagement, a row for each matter, a column for each side. */
import { html } from "hono/html";
import { EMPTY } from "../../render/phrases.ts";
import { type Columns, columnsOf, titleOf, type View } from "../../render/view.ts";
import { cites, empty, finding, line, type Markup, type Part } from "../markup.ts";

export function readouts(view: View): Part {
  const all = columnsOf(view.record);
  return {
    slug: "readouts",
    title: "Readouts side by side",
    number: all.length,
    body: all.length === 0 ? empty(EMPTY.readouts) : html`${all.map((each) => table(view, each))}`,
  };
}

function table(view: View, { engagement, matters }: Columns): Markup {
  const heard = matters.flatMap(({ sides, silent }) => [...sides.map(({ party }) => party), ...silent]);
  const parties = [...new Set(heard)].toSorted();
  const title = line(titleOf(view, engagement));
  return html`<div class="scroll" role="region" aria-label="Readouts: ${title}" tabindex="0"><table>
<caption dir="auto">${title}</caption>
<thead><tr><th scope="col">Matter</th>${parties.map((party) => html`<th scope="col" dir="auto">${line(party)}</th>`)}</tr></thead>
<tbody>${matters.map(
    (matter) => html`<tr${finding(
      view,
      matter.sides.flatMap((side) => side.spans),
    )}><th scope="row" dir="auto">${line(matter.topic)}</th>${parties.map((party) => cell(view, matter, party))}</tr>
`,
  )}</tbody>
</table></div>`;
}

function cell(view: View, { sides, silent }: Columns["matters"][number], party: string): Markup {
  const own = sides.filter((side) => side.party === party);
  if (own.length === 0)
    return html`<td>${silent.includes(party) ? html`<span class="none">nothing in these reports</span>` : ""}</td>`;
  return html`<td>${own.map(
    ({ says, document, spans }) =>
      html`<p class="says" dir="auto">${line(says)}${cites(view, spans)}${document ? html` <span class="by">document</span>` : ""}</p>`,
  )}</td>`;
}

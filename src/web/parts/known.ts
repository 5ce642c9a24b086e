/** What a user should know of single reports: corrections and other notes of their editors, and what was noticed in reading. */
import { html } from "hono/html";
import { EMPTY } from "../../render/phrases.ts";
import { toKnow, type View } from "../../render/view.ts";
import { cites, empty, finding, line, type Part } from "../markup.ts";
import { reportLink, reportSpan } from "./claims.ts";

export function known(view: View): Part {
  const all = toKnow(view);
  const body =
    all.length === 0
      ? empty(EMPTY.known)
      : html`<ul class="prose">${all.map(
          ({ report, says, span }) =>
            html`<li${finding(view, [span ?? reportSpan(report)])}>${reportLink(view, report)}: <span dir="auto">${line(says)}</span>${span === null ? "" : cites(view, [span])}</li>
`,
        )}</ul>`;
  return { slug: "to-know", title: "To know of the reports", number: all.length, body };
}

/** The brief, what is unsettled, and what was left out. */
import { html } from "hono/html";
import type { Cited } from "../../model/record.ts";
import { bySupport, EMPTY } from "../../render/phrases.ts";
import { leftOut, type View } from "../../render/view.ts";
import { cites, empty, finding, line, type Part } from "../markup.ts";

export function brief(view: View): Part {
  const { sentences } = view.record.brief;
  const body =
    sentences.length === 0
      ? empty(EMPTY.brief)
      : html`${bySupport(sentences).map(
          ([support, group]) => html`${support === null ? "" : html`<h3>${support}</h3>`}
<div class="prose" dir="auto">${group.map(
            (
              sentence,
            ) => html`<p${finding(view, sentence.cites, sentence.origins)}>${line(sentence.text)}${cites(view, sentence.cites)}</p>
`,
          )}</div>`,
        )}`;
  return { slug: "brief", title: "The brief", number: null, body };
}

export function unsettled(view: View): Part {
  return listed(view, "unsettled", "Unsettled", view.record.brief.unsettled, EMPTY.unsettled);
}

export function missing(view: View): Part {
  return listed(view, "missing", "Missing in these reports", view.record.brief.missing, EMPTY.missing);
}

function listed(view: View, slug: string, title: string, rows: readonly Cited[], none: string): Part {
  const body =
    rows.length === 0
      ? empty(none)
      : html`<ul class="prose">${rows.map(
          (
            each,
          ) => html`<li dir="auto"${finding(view, each.cites)}>${line(each.text)}${cites(view, each.cites)}</li>
`,
        )}</ul>`;
  return { slug, title, number: rows.length, body };
}

export function problems(view: View): Part {
  const out = leftOut(view.record);
  const body =
    out.length === 0
      ? empty(EMPTY.left_out)
      : html`<ul>${out.map((each) => html`<li><b>${line(each.report)}</b> ${line(each.why)}</li>`)}</ul>`;
  return { slug: "left-out", title: "Left out", number: out.length, body };
}

/**
 * What second readers propose, apart from all else and under their names: what their passages bear out, and how much was
 * thrown out. Each reader has a box that hides its proposals, which works by the style alone.
 */
import { html } from "hono/html";
import { count, EMPTY, PROPOSALS } from "../../render/phrases.ts";
import type { View } from "../../render/view.ts";
import { cites, empty, finding, line, type Markup, type Part } from "../markup.ts";

type Reader = NonNullable<View["record"]["secondReaders"]>[number];
type Proposal = Reader["kept"][number];

/** Null where nobody was asked: the part is then not there. */
export function secondReaders(view: View): Part | null {
  const all = view.record.secondReaders ?? [];
  if (all.length === 0) return null;
  const number = all.reduce((sum, { kept }) => sum + kept.length, 0);
  return {
    slug: "second-readers",
    title: "Second readers",
    number,
    body: html`${all.map((each) => one(view, each))}`,
  };
}

function one(view: View, { name, failed, kept, thrownOut }: Reader): Markup {
  const fresh = kept.filter(({ standing }) => standing === "proposed");
  const confirmed = kept.filter(({ standing }) => standing === "confirmed");
  return html`<div class="reader">
<h3 dir="auto">${line(name)}</h3>
<label><input type="checkbox" checked> Show what it proposes</label>
<p class="by">${count(fresh.length, "proposal")} of its own, ${confirmed.length} that the rules have found too, ${thrownOut.length} thrown out.</p>
${failed === null ? "" : html`<p class="remark">${line(failed)}</p>`}
<div class="proposed">${kept.length === 0 ? empty(EMPTY.proposals) : ""}${byKind(view, fresh)}
${folded(`${count(confirmed.length, "proposal")} that the rules have found too`, confirmed.length, byKind(view, confirmed))}
${folded(
  `${count(thrownOut.length, "proposal")} thrown out`,
  thrownOut.length,
  html`<ul>${thrownOut.map(({ kind, says, why }) => html`<li><span class="tag">${nameOf(kind)}</span> <span dir="auto">${line(says)}</span> <span class="by">${line(why)}</span></li>`)}</ul>`,
)}</div>
</div>
`;
}

function byKind(view: View, some: readonly Proposal[]): Markup {
  const groups = Object.keys(PROPOSALS).flatMap((kind) => some.filter((each) => each.kind === kind));
  return html`<ul>${groups.map(
    ({ kind, says, spans }) =>
      html`<li${finding(view, spans)}><span class="tag">${nameOf(kind)}</span> <span dir="auto">${line(says)}</span>${cites(view, spans)}</li>
`,
  )}</ul>`;
}

function nameOf(kind: string): string {
  return PROPOSALS[kind]?.[0] ?? line(kind);
}

function folded(title: string, number: number, body: Markup): Markup | "" {
  return number === 0 ? "" : html`<details><summary>${title}</summary>${body}</details>`;
}

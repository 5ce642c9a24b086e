/** People and bodies with every role they are given, and by whom; and what each party says on each matter. */
import { html } from "hono/html";
import { count, EMPTY, STANDINGS } from "../../render/phrases.ts";
import { entitiesByKind, officeOf, type View } from "../../render/view.ts";
import { cites, empty, finding, line, type Markup, outlets, type Part } from "../markup.ts";

type Entity = View["record"]["entities"][number];
type Position = View["record"]["positions"][number];

export function people(view: View): Part {
  const all = entitiesByKind(view.record);
  const persons = all.filter((entity) => entity.kind === "person");
  const bodies = all.filter((entity) => entity.kind === "organization");
  const rest = all.filter((entity) => entity.kind !== "person" && entity.kind !== "organization");
  const body =
    all.length === 0
      ? empty(EMPTY.entities)
      : html`<ul class="people">${persons.map((entity) => one(view, entity))}</ul>
${folded(view, bodies, count(bodies.length, "body", "bodies"))}${folded(view, rest, count(rest.length, "place or other name", "places and other names"))}`;
  return { slug: "people", title: "People and roles", number: persons.length, body };
}

function folded(view: View, entities: readonly Entity[], title: string): Markup | "" {
  if (entities.length === 0) return "";
  return html`<details><summary>${title}</summary><ul class="people">${entities.map((entity) => one(view, entity))}</ul></details>
`;
}

function one(view: View, entity: Entity): Markup {
  const also = entity.also.filter((name) => name !== entity.name);
  const reports = new Set(entity.mentions.map((span) => span.report)).size;
  const firsts = [...new Map(entity.mentions.toReversed().map((span) => [span.report, span])).values()];
  return html`<li${finding(view, entity.mentions)}><h3 dir="auto">${line(entity.name)}${entity.country === null ? "" : html` <abbr title="country">${line(entity.country)}</abbr>`}</h3>
${
  entity.roles.length === 0
    ? ""
    : html`<ul class="roles">${entity.roles.map(
        (role) =>
          html`<li dir="auto">${STANDINGS[role.standing] ?? ""}${line(officeOf(role))}${cites(view, role.spans)} <span class="by">${outlets(view, role.spans)}</span></li>`,
      )}</ul>`
}<p class="mentions">${count(entity.mentions.length, "mention")} in ${count(reports, "report")}${cites(view, firsts)}${also.length === 0 ? "" : html` · also ${also.slice(0, 8).map((name, index) => html`${index === 0 ? "" : ", "}<i>${line(name)}</i>`)}`}</p></li>
`;
}

export function positions(view: View): Part {
  const topics = [...Map.groupBy(view.record.positions, (position) => position.topic)].map(
    ([topic, own]): Topic => ({ topic, parties: [...Map.groupBy(own, (position) => position.party)] }),
  );
  const several = topics.filter(({ parties }) => parties.length > 1);
  const single = topics.filter(({ parties }) => parties.length === 1);
  const body =
    topics.length === 0
      ? empty(EMPTY.positions)
      : html`${several.map((topic) => sideBySide(view, topic))}${
          single.length === 0
            ? ""
            : html`<details><summary>${count(single.length, "matter")} on which one party alone is heard</summary>${single.map((topic) => sideBySide(view, topic))}</details>`
        }`;
  return { slug: "positions", title: "Positions", number: topics.length, body };
}

interface Topic {
  readonly topic: string;
  readonly parties: readonly (readonly [party: string, positions: readonly Position[]])[];
}

function sideBySide(view: View, { topic, parties }: Topic): Markup {
  return html`<article class="card"${finding(
    view,
    parties.flatMap(([, own]) => own.flatMap((position) => position.spans)),
  )}><h3 dir="auto">${line(topic)}</h3>
<div class="sides">${parties.map(
    ([party, positions]) =>
      html`<div class="side"><h4 dir="auto">${line(party)}</h4>${positions.map(
        (position) =>
          html`<p class="says" dir="auto">${line(position.says)}${cites(view, position.spans)}</p>`,
      )}</div>`,
  )}</div></article>
`;
}

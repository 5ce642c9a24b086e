/** One record → one article: the findings in an editor's order on the left, the reports they cite on the right. */
import { html } from "hono/html";
import type { Record } from "../model/record.ts";
import { day, extent } from "../render/phrases.ts";
import { viewOf } from "../render/view.ts";
import { line, type Markup, section, sectionId } from "./markup.ts";
import { brief, missing, problems, unsettled } from "./parts/brief.ts";
import { claims, lineage, reportLink } from "./parts/claims.ts";
import { discrepancies } from "./parts/discrepancies.ts";
import { engagements, timeline } from "./parts/engagements.ts";
import { known } from "./parts/known.ts";
import { people, positions } from "./parts/people.ts";
import { quotes } from "./parts/quotes.ts";
import { readouts } from "./parts/readouts.ts";
import { reports } from "./parts/reports.ts";
import { secondReaders } from "./parts/second.ts";

const ORDER = [
  brief,
  unsettled,
  missing,
  known,
  discrepancies,
  engagements,
  timeline,
  quotes,
  people,
  positions,
  readouts,
  claims,
  lineage,
  secondReaders,
  problems,
];

/** Titles of more units are set smaller. */
const LONG = 70;

export interface RecordMarkup {
  readonly markup: Markup;
  /** Anchors of passages that stand in several pieces: the page's style lights them up together. */
  readonly cut: readonly string[];
}

export function recordMarkup(record: Record, heading: "h1" | "h2" = "h1"): RecordMarkup {
  const view = viewOf(record);
  const { story } = record;
  const parts = ORDER.map((part) => part(view)).filter((part) => part !== null);
  const sources = reports(view);
  const when = day(story.when);
  const title = line(story.title);
  const size = title.length > LONG ? " long" : "";
  const markup = html`<div class="record" id="story-${story.id}">
<div class="findings">
<header class="masthead">
${heading === "h1" ? html`<h1 class="title${size}" dir="auto">${title}</h1>` : html`<h2 class="title${size}" dir="auto">${title}</h2>`}
<p class="standfirst">${when === null ? "" : html`${when} · `}${extent(record)}</p>
<ul class="sources" aria-label="The reports">${record.reports.map((each) => html`<li>${reportLink(view, each.id)}</li>`)}</ul>
<nav aria-label="Parts of the record"><ul>${parts.map(
    ({ slug, title: name, number }) =>
      html`<li><a href="#${sectionId(story.id, slug)}">${name}${number === null ? "" : html` <span class="number">${number}</span>`}</a></li>`,
  )}</ul></nav>
</header>
${parts.map((part) => section(story.id, part))}
</div>
<section class="reports" id="${sectionId(story.id, "reports")}" aria-labelledby="${sectionId(story.id, "reports")}-title" tabindex="0">
<h2 id="${sectionId(story.id, "reports")}-title">The reports</h2>
${sources.markup}
</section>
</div>
`;
  return { markup, cut: sources.cut };
}

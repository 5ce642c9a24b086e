/** What is new in a story, as a page: each line leads to its passages on the story's own page. */
import { html } from "hono/html";
import type { Span } from "../model/span.ts";
import type { News } from "../operations/news/schema.ts";
import { CHANGES, count, day, LINEAGES, moment, percent } from "../render/phrases.ts";
import { anchorOf } from "../web/anchors.ts";
import { line, type Markup } from "../web/markup.ts";
import { type Page, plainPage } from "../web/page.ts";

/** The moments that the page offers, as `news` takes them. */
const SINCE = [
  ["24h", "24 hours"],
  ["3d", "three days"],
  ["1w", "a week"],
] as const;

/** The links from a story to what is new in it. */
export function sinceLinks(story: string, chosen?: string): Markup {
  return html`New in the last ${SINCE.map(
    ([since, name], at) =>
      html`${at === 0 ? "" : ", "}<a href="/news/${story}?since=${since}"${since === chosen ? html` aria-current="page"` : ""}>${name}</a>`,
  )}`;
}

export function newsPage(news: News, since: string): Page {
  const marks = marksOf(news);
  const parts = PARTS.map(([title, rows]) => [title, rows(news, marks)] as const).filter(
    ([, rows]) => rows.length > 0,
  );
  const { story, before, now } = news;
  const size = (of: News["now"]) => `${count(of.reports, "report")}, ${count(of.origins, "origin")}`;
  return plainPage(
    `New in: ${line(story.title)}`,
    html`<div class="stories news">
<p class="home"><a href="/">All stories</a> · <a href="/record/${story.id}">The record</a> · ${sinceLinks(story.id, since)}</p>
<h1 dir="auto">${line(story.title)}</h1>
<p class="standfirst">Since ${day(news.since)} UTC${news.by === "publication" ? ", by day of publication" : ""}: ${before.reports === 0 ? "nothing then" : `${size(before)} then`}; ${size(now)} now</p>
${parts.length === 0 ? html`<p class="empty">Nothing new since then: the record says what it said.</p>` : ""}
${parts.map(([title, rows]) => html`<section><h2>${title} <span class="number">${rows.length}</span></h2><ul>${rows.map((row) => html`<li dir="auto">${row}</li>`)}</ul></section>`)}
${news.problems.map(({ report, why }) => html`<p class="remark">${line(report)}: ${line(why)}</p>`)}
</div>`,
  );
}

type Marks = (spans: readonly Span[]) => Markup;

/** The numbers are those of the record's reports. */
function marksOf({ story, reports }: News): Marks {
  const numbers = new Map(reports.map(({ id, name }, at) => [id, { number: at + 1, name }]));
  return (spans) => {
    const distinct = [...new Map(spans.map((span) => [anchorOf(span), span])).values()];
    return html` <span class="cites">${distinct.map((span) => {
      const { number, name } = numbers.get(span.report) ?? { number: 0, name: "" };
      return html`<a href="/record/${story.id}#${anchorOf(span)}" title="${line(name)}">${number}</a>`;
    })}</span>`;
  };
}

const PARTS: readonly (readonly [title: string, rows: (news: News, marks: Marks) => Markup[]])[] = [
  ["New reports", fresh],
  ["Corrected passages", corrections],
  [
    "Now borne out or disputed",
    ({ claims }, marks) =>
      claims.changed.map(
        ({ text, before, status, spans }) =>
          html`${line(text)} <span class="by">${before} → ${status}</span>${marks(spans)}`,
      ),
  ],
  [
    "New claims",
    ({ claims }, marks) =>
      claims.added.map(
        ({ text, status, spans }) => html`${line(text)} <span class="by">${status}</span>${marks(spans)}`,
      ),
  ],
  [
    "Engagements changed",
    ({ engagements }, marks) => engagements.changed.map((each) => engagement(each, marks, each.before)),
  ],
  [
    "New engagements",
    ({ engagements }, marks) => engagements.added.map((each) => engagement(each, marks, null)),
  ],
  [
    "New discrepancies",
    ({ discrepancies }, marks) =>
      discrepancies.map(
        ({ kind, about, sides }) =>
          html`<span class="tag">${kind}</span> <b>${line(about)}</b>${sides.map(({ says, spans }) => html`<br>– ${line(says)}${marks(spans)}`)}`,
      ),
  ],
  ["Quotations altered since", altered],
  ["New quotations", ({ quotes }, marks) => quotes.added.map((quote) => fullest(quote, marks))],
];

function fresh({ reports }: News): Markup[] {
  return reports.flatMap(({ name, title, published, state, follows }, at) =>
    state !== "new"
      ? []
      : [
          html`<span class="ref">${at + 1}</span> <b>${line(name)}</b>${title === null ? "" : `: ${line(title)}`}
<span class="by">${day(published) ?? "day unknown"}${follows.map(({ kind, to, share }) => `; ${LINEAGES[kind] ?? kind} ${line(reports.find(({ id }) => id === to)?.name ?? "")} (${percent(share)})`)}</span>`,
        ],
  );
}

function corrections({ corrections: all }: News): Markup[] {
  return all.flatMap(({ name, fields, passages }) => [
    ...fields.map(
      (field) =>
        html`<b>${line(name)}</b>, ${field.name}: <del>${line(field.before ?? "none")}</del> <ins>${line(field.after ?? "none")}</ins>`,
    ),
    ...passages.map(
      ({ kind, words }) =>
        html`<b>${line(name)}</b>, ${kind}: ${words.map(({ kind: change, text }) =>
          change === "same"
            ? html`${line(text)} `
            : change === "removed"
              ? html`<del>${line(text)}</del> `
              : html`<ins>${line(text)}</ins> `,
        )}`,
    ),
  ]);
}

type Engagement = News["engagements"]["added"][number];

function engagement(
  { kind, when, parties, place, status, spans }: Engagement,
  marks: Marks,
  before: News["engagements"]["changed"][number]["before"] | null,
): Markup {
  const moved = before !== null && before.when.edtf !== when.edtf ? `${moment(before.when)} → ` : "";
  const stood = before !== null && before.status !== status ? `${before.status} → ` : "";
  return html`${line(`${moved}${moment(when)}`)}: <b>${kind}</b>${place === null ? "" : `, ${line(place)}`}: ${line(parties.map(({ name }) => name).join(", "))}. ${stood}${status}${marks(spans)}`;
}

function altered({ quotes }: News, marks: Marks): Markup[] {
  return quotes.altered.map(
    (quote) =>
      html`${fullest(quote, marks)}${quote.fresh.map(({ change, text, span }) => html`<br><span class="change" data-change="${change}">${CHANGES[change]}</span> “${line(text)}”${marks([span])}`)}`,
  );
}

function fullest(quote: News["quotes"]["added"][number], marks: Marks): Markup {
  const told = quote.speakerText.trim() === "" ? "Speaker not known" : quote.speakerText;
  const [first] = quote.versions;
  return html`<b>${line(quote.speakerName ?? told)}</b>: “${line(first!.text)}”${marks([first!.span])}`;
}

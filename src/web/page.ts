/**
 * Records → a whole page of HTML that needs nothing from outside, and no script to be read; the live page and the exported
 * file are the same. Its own Content-Security-Policy allows its one style sheet and its one script, by hash, and nothing else.
 */
import { createHash } from "node:crypto";
import { html, raw } from "hono/html";
import type { Record, RecordFile } from "../model/record.ts";
import { count, day, EMPTY } from "../render/phrases.ts";
import { SCRIPT } from "./desk.ts";
import { empty, line, type Markup } from "./markup.ts";
import { recordMarkup } from "./record.ts";
import { STYLE } from "./style.ts";

export interface Page {
  readonly html: string;
  /** The policy that the page carries in itself, for a server to send as well. */
  readonly policy: string;
}

/** All the records, one after the other: the file of `--html`. `above` stands over a single one: links of a server. */
export function recordsPage({ records }: RecordFile, above?: Markup): Page {
  const [first, ...others] = records;
  if (first === undefined) return shell("Readout", html`${empty(EMPTY.records)}`);
  if (others.length === 0) {
    const { markup, cut } = recordMarkup(first);
    const back = above === undefined ? "" : html`<p class="home">${above}</p>`;
    return shell(line(first.story.title), html`${back}${markup}`, { cut, script: SCRIPT });
  }
  const parts = records.map((record) => recordMarkup(record, "h2"));
  const list = storyList(records.map(listedOf), (id) => `#story-${id}`);
  return shell(count(records.length, "story", "stories"), html`${list}${parts.map((part) => part.markup)}`, {
    cut: parts.flatMap((part) => part.cut),
    script: SCRIPT,
  });
}

/** A story as the list shows it; null is what is not known yet. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  readonly when: string | null;
  readonly reports: number;
  readonly origins: number | null;
  readonly discrepancies: number | null;
  /** The first sentence of its brief. */
  readonly lead: string | null;
}

function listedOf({ story, discrepancies, brief }: Record): Listed {
  return { ...story, discrepancies: discrepancies.length, lead: brief.sentences[0]?.text ?? null };
}

/** The list of stories: the first page of a store. `all` counts those that are not listed too. */
export function storiesPage(stories: readonly Listed[], link: (id: string) => string, all?: number): Page {
  return shell(count(all ?? stories.length, "story", "stories"), storyList(stories, link, all));
}

/** A page of a server beside the records: no script, no passage. */
export function plainPage(title: string, body: Markup): Page {
  return shell(title, body);
}

/** A page that says one thing: what happened, and what to do. */
export function messagePage(what: string, todo: string): Page {
  return shell(
    what,
    html`<div class="stories"><h1>${line(what)}</h1><p>${line(todo)}</p><p><a href="/">All stories</a></p></div>`,
  );
}

function storyList(
  stories: readonly Listed[],
  link: (id: string) => string,
  all: number = stories.length,
): Markup {
  return html`<div class="stories"><h1>${count(all, "story", "stories")}</h1>
${
  stories.length === 0
    ? empty(EMPTY.records)
    : html`<ol>${stories.map(
        (story) => html`<li><a href="${link(story.id)}" dir="auto">${line(story.title)}</a>
<p class="by">${factsOf(story)}</p>
${story.lead === null ? "" : html`<p dir="auto">${line(story.lead)}</p>`}</li>
`,
      )}</ol>`
}${all > stories.length ? html`<p class="empty">The largest ${stories.length} are listed.</p>` : ""}</div>
`;
}

function factsOf({ when, reports, origins, discrepancies }: Listed): string {
  return [
    day(when),
    `${count(reports, "report")}${origins === null ? "" : `, ${count(origins, "independent origin")}`}`,
    discrepancies === null ? null : count(discrepancies, "discrepancy", "discrepancies"),
  ]
    .filter((each) => each !== null)
    .join(" · ");
}

interface Extras {
  readonly cut: readonly string[];
  readonly script: string | null;
}

function shell(title: string, body: Markup, { cut, script }: Extras = { cut: [], script: null }): Page {
  const style = STYLE + cut.map(lightTogether).join("");
  const scripts = script === null ? "" : ` script-src ${hashOf(script)};`;
  const policy = `default-src 'none'; style-src ${hashOf(style)};${scripts} base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title} · Readout</title>
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the record</a>
<main id="main">
${body}
</main>
<footer class="colophon" role="contentinfo"><p>Made by Readout. Each number leads to the words it rests on. Nothing here is said that no report says; check before you print.</p></footer>
${script === null ? "" : html`<script>${raw(script)}</script>`}</body>
</html>
`;
  return { html: String(page), policy };
}

/** As a Content-Security-Policy names a text that may take effect. */
function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** An anchor is made of a content hash and two numbers; anything else has no business in a style sheet. */
function lightTogether(anchor: string): string {
  if (!/^r-[\da-z]{1,64}-\d{1,12}-\d{1,12}$/.test(anchor)) return "";
  return `:root:has(#${anchor}:target) [data-p="${anchor}"]{background:var(--glow);color:var(--glow-ink)}`;
}

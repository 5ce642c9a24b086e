/** The reports themselves, block by block, with an anchor for every passage that the record cites. */
import { html } from "hono/html";
import type { Span } from "../../model/span.ts";
import { count, day, published, told } from "../../render/phrases.ts";
import { eventOf, type Report, type View } from "../../render/view.ts";
import { evidenceOf } from "../../text/evidence.ts";
import { anchorOf, type Part as Piece, partsOf } from "../anchors.ts";
import { line, type Markup } from "../markup.ts";

type Block = Report["blocks"][number];

/** Kinds that are not the report: shown greyed and folded. */
const ASIDE: ReadonlySet<string> = new Set(["furniture", "related", "hidden", "embed"]);

export interface ReportMarkup {
  readonly markup: Markup;
  /** Anchors whose passage stands in several pieces. */
  readonly cut: readonly string[];
}

export function reports(view: View): ReportMarkup {
  const spans = new Map<string, Map<string, Span>>();
  for (const { span, at } of evidenceOf(view.record)) {
    if (at.includes(".blocks[")) continue;
    const own = spans.get(span.report) ?? new Map<string, Span>();
    spans.set(span.report, own.set(anchorOf(span), span));
  }
  const anchors: Anchors = { placed: new Set(), cut: new Set() };
  const markup = html`${view.record.reports.map((report) =>
    one(view, report, [...(spans.get(report.id)?.values() ?? [])], anchors),
  )}`;
  return { markup, cut: [...anchors.cut] };
}

/** What is known while the page is written: which anchors have their id, and which go on in a further piece. */
interface Anchors {
  readonly placed: Set<string>;
  readonly cut: Set<string>;
}

function one(view: View, report: Report, spans: readonly Span[], anchors: Anchors): Markup {
  const runs = runsOf(report.blocks.toSorted((a, b) => a.from - b.from));
  const body = html`${runs.map((run) => {
    const blocks = run.map((block) => blockMarkup(report, block, spans, anchors));
    if (!ASIDE.has(run[0]!.kind)) return html`${blocks}`;
    return html`<details class="aside"><summary>${count(run.length, "block")} set aside: ${[...new Set(run.map((block) => block.kind))].join(", ")}</summary>${blocks}</details>
`;
  })}`;
  const homeless = spans.map(anchorOf).filter((anchor) => !anchors.placed.has(anchor));
  return html`<article class="report" id="report-${report.id}" data-number="${view.numberOf(report.id)}" data-name="${line(view.labelOf(report.id))}" data-day="${published(report.published)}" lang="${report.language ?? "und"}">
<header><h3><span class="ref">${view.numberOf(report.id)}</span> ${line(view.labelOf(report.id))}</h3>
<p class="by">${facts(report)}</p>
${report.remarks.map((remark) => html`<p class="remark">${line(remark)}</p>`)}${inShort(view, report)}</header>
${homeless.map((anchor) => html`<span id="${anchor}"></span>`)}${body}
</article>
`;
}

/** The main event in its words, and where what is known of the report was said. */
function inShort(view: View, report: Report): Markup | "" {
  const event = eventOf(report);
  const sources = told(report);
  if (event.length === 0 && sources === "") return "";
  return html`<details class="in-short"><summary>In short, and where its day and names were said</summary>
<dl>${event.map(
    ({ question, span }) =>
      html`<dt>${question}</dt><dd dir="auto">${span === null ? html`<span class="vague">not told, or not surely</span>` : html`<a href="#${anchorOf(span)}">${line(view.wordsOf(span))}</a>`}</dd>`,
  )}</dl>
${sources === "" ? "" : html`<p class="by">${line(sources)}</p>`}</details>`;
}

function facts(report: Report): Markup {
  const url = webAddress(report.source.url);
  const file = report.source.name === null ? null : report.file;
  const changed = day(report.modified ?? null);
  const known = [
    report.byline,
    published(report.published),
    changed === null || changed === day(report.published.value) ? null : `changed ${changed}`,
    report.language,
    file,
  ]
    .filter((each) => each !== null)
    .map((each) => line(each));
  const credits = report.credits.map((credit) => line(credit.name));
  return html`${known.join(" · ")}${credits.length === 0 ? "" : ` · credits ${[...new Set(credits)].join(", ")}`}${url === null ? "" : html` · <a href="${url}" rel="noreferrer noopener">as published</a>`}`;
}

/** Only an address of the web becomes a link; anything else a page gives as its address is not worth one. */
function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? href : null;
}

/** Blocks set aside that follow one another are folded together. */
function runsOf(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last !== undefined && ASIDE.has(last[0]!.kind) && ASIDE.has(block.kind)) last.push(block);
    else runs.push([block]);
  }
  return runs;
}

function blockMarkup(report: Report, block: Block, spans: readonly Span[], anchors: Anchors): Markup {
  const touching = spans.filter((span) => span.from < block.to && block.from < span.to);
  const body = partsOf(block, touching).map((part) => pieceMarkup(report.text, part, anchors));
  const kind = block.kind.replaceAll(/[^a-z]/g, "-");
  return html`<p class="block ${kind}" dir="auto" title="${block.kind}: ${line(block.rule)}">${body}</p>
`;
}

function pieceMarkup(text: string, part: Piece, anchors: Anchors): Markup {
  if (part.kind === "close") return html`</span>`;
  if (part.kind === "text") return html`${visible(text.slice(part.from, part.to))}`;
  if (!anchors.placed.has(part.anchor)) {
    anchors.placed.add(part.anchor);
    return html`<span class="p" id="${part.anchor}" data-p="${part.anchor}">`;
  }
  anchors.cut.add(part.anchor);
  return html`<span class="p" data-p="${part.anchor}">`;
}

/** As `line`, but the spaces at the ends of a piece stay. */
function visible(text: string): string {
  const shown = line(text);
  if (shown === "") return text === "" ? "" : " ";
  return `${/^\s/.test(text) ? " " : ""}${shown}${/\s$/.test(text) ? " " : ""}`;
}

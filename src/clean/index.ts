/** Source → Document: the text a reader reads, in typed blocks, with the map back to the bytes that came in. */
import type { Block, Document, Published } from "../model/document.ts";
import { Fault } from "../model/fault.ts";
import type { Form, Source } from "../model/source.ts";
import { identify } from "../text/identity.ts";
import { MOST_EMAIL_BYTES, MOST_LINES, MOST_PAGE_BYTES, MOST_TEXT_BYTES } from "./bounds.ts";
import { credits } from "./credits/index.ts";
import { NO_METADATA, type Opened, openEnvelope } from "./envelope/index.ts";
import { htmlLines } from "./html/index.ts";
import type { Metadata } from "./html/metadata.ts";
import { languageOf } from "./language.ts";
import type { Line } from "./line.ts";
import { markdownLines } from "./markdown.ts";
import { plainLines } from "./plain.ts";
import { remarks } from "./remarks.ts";
import { applyRules, joinLines, type Page, type Typed } from "./rule.ts";
import { RULES } from "./rules/index.ts";
import { bulletParts, highlightParts, type Part, withDateline } from "./rules/split.ts";

/** Throws a Fault where the source cannot be read as a report. */
export function clean(source: Source): Document {
  const opened = textOf(source);
  const { lines, dropped, ...inner } = linesOf(source, opened);
  const metadata = firstOf(opened.metadata, inner.metadata);
  if (lines.length === 0) throw new Fault("empty-report", source.file);
  if (lines.length > MOST_LINES) throw new Fault("too-deep", `${source.file}: over ${MOST_LINES} lines`);
  const title = source.known.title ?? metadata.title;
  const page = typed({ form: opened.form, lines, title });
  const joined = joinLines(lines);
  const blocks = blocksOf(page, joined.starts);
  const outlet = source.known.outlet ?? metadata.outlet;
  const url = source.known.url ?? metadata.url;
  const told = textOfKinds(joined.text, blocks, (block) => block.kind === "paragraph");
  return {
    id: identify(source.bytes, source.known.outlet ?? ""),
    file: source.file,
    source: { name: outlet, url },
    title: source.known.title ?? textOfKinds(joined.text, blocks, ({ kind }) => kind === "headline") ?? title,
    byline: metadata.byline ?? bylineOf(joined.text, blocks),
    published: publishedOf(source, metadata),
    language: languageOf(told ?? joined.text) ?? metadata.language,
    text: joined.text,
    blocks,
    credits: credits(
      joined.text,
      blocks,
      [outlet, hostOf(url)].filter((each) => each !== null),
    ),
    pieces: joined.pieces,
    remarks: [...opened.remarks, ...remarks(lines, dropped)],
  };
}

function textOf(source: Source): Opened {
  refuseOver(source.bytes.length, MOST_OF_FORM[source.form], source.file);
  const opened = openEnvelope(source);
  refuseOver(opened.text.length, MOST_OF_FORM[opened.form], source.file);
  if (opened.text.trim() === "") throw new Fault("empty-report", source.file);
  if (isBinary(opened.text)) throw new Fault("not-text", source.file);
  return opened;
}

const MOST_OF_FORM: { readonly [form in Form]: number } = {
  text: MOST_TEXT_BYTES,
  markdown: MOST_TEXT_BYTES,
  html: MOST_PAGE_BYTES,
  ninjs: MOST_PAGE_BYTES,
  email: MOST_EMAIL_BYTES,
};

function refuseOver(size: number, most: number, file: string): void {
  if (size > most) throw new Fault("too-large", `${file}: over ${most / 1_000_000} MB`);
}

/** NUL and other control characters do not stand in a text; the heads of PDF, ZIP and RTF files are text that none reads. */
function isBinary(text: string): boolean {
  if (text.includes("\0") || /^(%PDF-|PK\x03\x04|\{\\rtf)/.test(text)) return true;
  const head = text.slice(0, 10_000);
  const controls = head.match(/[\x01-\x08\x0e-\x1f\ufffd]/g)?.length ?? 0;
  return controls > 0.02 * head.length + 2;
}

function linesOf(
  source: Source,
  { form, text }: Opened,
): { lines: readonly Line[]; dropped: string; metadata: Metadata } {
  if (form === "html") return htmlLines(text, source.file);
  if (form === "text") return { ...plainLines(text), metadata: NO_METADATA };
  const { lines, dropped, front } = markdownLines(text);
  return { lines, dropped, metadata: { ...NO_METADATA, ...front } };
}

/** The envelope's word stands before that of what is in it. */
function firstOf(envelope: Metadata, inner: Metadata): Metadata {
  return {
    outlet: envelope.outlet ?? inner.outlet,
    title: envelope.title ?? inner.title,
    byline: envelope.byline ?? inner.byline,
    published: envelope.published ?? inner.published,
    language: envelope.language ?? inner.language,
    url: envelope.url ?? inner.url,
  };
}

function typed(page: Omit<Page, "typed">): Page {
  const byMarkup = page.lines.map(({ kind, rule }): Typed | null => (kind === null ? null : { kind, rule }));
  return applyRules({ ...page, typed: byMarkup }, RULES);
}

/** A line is one block, or several: a dateline ahead of its first sentence, bullets glued into one line. */
function blocksOf(page: Page, starts: readonly number[]): Block[] {
  let paragraphs = 0;
  return page.lines.flatMap((line, at) => {
    const typed = page.typed[at]!;
    if (typed.kind === "paragraph") paragraphs += 1;
    const from = starts[at]!;
    return partsOf(line, typed, paragraphs).map((part) => ({
      ...part,
      from: from + part.from,
      to: from + part.to,
    }));
  });
}

function partsOf(line: Line, typed: Typed, paragraphs: number): Part[] {
  if (typed.kind === "digest") return highlightParts(line.text, typed);
  if (typed.kind === "list item") return bulletParts(line.text, typed);
  if (typed.kind === "paragraph" && paragraphs <= 3) return withDateline(line.text, typed, paragraphs === 1);
  return [{ ...typed, from: 0, to: line.text.length }];
}

function textOfKinds(
  text: string,
  blocks: readonly Block[],
  wanted: (block: Block) => boolean,
): string | null {
  const parts = blocks.filter(wanted).map((block) => text.slice(block.from, block.to));
  return parts.length === 0 ? null : parts.join("\n\n");
}

function bylineOf(text: string, blocks: readonly Block[]): string | null {
  const block = blocks.find((each) => each.kind === "byline" && each.rule === "name of the writer");
  return block === undefined ? null : text.slice(block.from, block.to).replace(/^(written )?by:? /i, "");
}

/** What the user says wins over what the page says. */
function publishedOf(source: Source, metadata: Metadata): Published {
  if (source.known.published !== undefined)
    return { value: source.known.published, basis: "given", ranges: [] };
  if (metadata.published !== null) return { value: metadata.published, basis: "metadata", ranges: [] };
  return { value: null, basis: "unknown", ranges: [] };
}

function hostOf(url: string | null): string | null {
  return url === null ? null : (/^https?:\/\/([^/?#]{1,200})/i.exec(url)?.[1] ?? null);
}

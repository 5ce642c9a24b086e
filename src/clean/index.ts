/** Source → Document: the text a reader reads, in typed blocks, with the map back to the bytes that came in. */
import type { Block, Document } from "../model/document.ts";
import { Fault } from "../model/fault.ts";
import type { Form, Source } from "../model/source.ts";
import { identify } from "../text/identity.ts";
import { MOST_EMAIL_BYTES, MOST_LINES, MOST_PAGE_BYTES, MOST_TEXT_BYTES } from "./bounds.ts";
import { credits } from "./credits/index.ts";
import { type Opened, openEnvelope, type Said } from "./envelope/index.ts";
import { htmlLines } from "./html/index.ts";
import type { Line } from "./line.ts";
import { markdownLines } from "./markdown.ts";
import {
  inOrder,
  type Metadata,
  NO_METADATA,
  originsOf,
  preferred,
  publishedOf,
  type Told,
  told,
} from "./metadata.ts";
import { notesOf } from "./notes.ts";
import { plainLines } from "./plain.ts";
import { remarks } from "./remarks.ts";
import { applyRules, joinLines, type Page, type Typed } from "./rule.ts";
import { RULES } from "./rules/index.ts";
import { bulletParts, highlightParts, type Part, withDateline, withoutHands } from "./rules/split.ts";
import { dayInAddress, visibleMetadata, withoutOutlet } from "./visible.ts";

/** Throws a Fault where the source cannot be read as a report. */
export function clean(source: Source): Document {
  const opened = textOf(source);
  const { lines, dropped, metadata: inner, warnings } = linesOf(source, opened);
  const inMarkup = joinedMetadata(opened.metadata, inner);
  if (lines.length === 0) throw new Fault("empty-report", source.file);
  if (lines.length > MOST_LINES) throw new Fault("too-deep", `${source.file}: over ${MOST_LINES} lines`);
  const title = source.known.title ?? preferred(inMarkup.title);
  const page = typed({ form: opened.form, lines, title });
  const joined = joinLines(lines);
  const untimed = blocksOf(page, joined.starts);
  const metadata = merged(source, inMarkup, joined.text, untimed);
  const published = publishedOf(metadata.published);
  const blocks = untimed.map((block) => withDay(block, published.value));
  const outlet = preferred(metadata.outlet);
  const url = preferred(metadata.url);
  return {
    id: identify(source.bytes, source.known.outlet ?? ""),
    file: source.file,
    source: { name: outlet, url },
    title: preferred(metadata.title),
    byline: preferred(metadata.byline),
    published,
    modified: preferred(metadata.modified),
    origins: originsOf(metadata),
    language: preferred(metadata.language),
    text: joined.text,
    blocks,
    credits: credits(
      joined.text,
      blocks,
      [outlet, hostOf(url)].filter((each) => each !== null),
    ),
    notes: notesOf(joined.text, blocks, preferred(metadata.modified) ?? published.value),
    pieces: joined.pieces,
    remarks: [...opened.remarks, ...warnings, ...remarks(lines, dropped)],
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

interface Read {
  readonly lines: readonly Line[];
  readonly dropped: string;
  readonly metadata: Metadata;
  readonly warnings: readonly string[];
}

const FOR_SUBSCRIBERS = "The page says that it is for subscribers, so that its end may be missing here";

function linesOf(source: Source, { form, text }: Opened): Read {
  if (form === "html") {
    const read = htmlLines(text, source.file);
    return { ...read, warnings: read.metadata.forSubscribers ? [FOR_SUBSCRIBERS] : [] };
  }
  if (form === "text") return { ...plainLines(text), metadata: NO_METADATA, warnings: [] };
  const { lines, dropped, front } = markdownLines(text);
  const ofFront = (value: string | null) => told("front matter", value);
  const { title, byline, published } = front;
  const metadata = {
    ...NO_METADATA,
    title: ofFront(title),
    byline: ofFront(byline),
    published: ofFront(published),
  };
  return { lines, dropped, metadata, warnings: [] };
}

/** What the user says wins over what the page says, and that over what only its text shows. */
function merged(source: Source, { ...page }: Metadata, text: string, blocks: readonly Block[]): Metadata {
  const { known } = source;
  const visible = visibleMetadata(text, blocks);
  const url = [...told("given", known.url), ...page.url];
  const day = inOrder(page.published, visible.published);
  const modified = [...page.modified, ...visible.modified];
  return {
    title: [
      ...told("given", known.title),
      ...visible.title,
      ...page.title.map((title) => withoutOutlet(title, page.outlet)),
    ],
    outlet: [...told("given", known.outlet), ...page.outlet],
    byline: [...page.byline, ...visible.byline],
    published: [
      ...told("given", known.published),
      ...day,
      ...told("address", dayInAddress(preferred(url))),
      ...modified.slice(0, 1).map((each): Told => ({ ...each, origin: "last change" })),
    ],
    modified,
    language: [...visible.language, ...page.language],
    url,
  };
}

/** The envelope's word stands before that of what is in it. */
function joinedMetadata(said: Said, inner: Metadata): Metadata {
  const both = (field: keyof Said) => [...told("envelope", said[field]), ...inner[field]];
  return {
    outlet: both("outlet"),
    title: both("title"),
    byline: both("byline"),
    published: both("published"),
    modified: inner.modified,
    language: both("language"),
    url: both("url"),
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
      ...(line.time === undefined ? {} : { time: line.time }),
      from: from + part.from,
      to: from + part.to,
    }));
  });
}

function partsOf(line: Line, typed: Typed, paragraphs: number): Part[] {
  if (typed.kind === "digest") return highlightParts(line.text, typed);
  if (typed.kind === "list item") return bulletParts(line.text, typed);
  const whole = { ...typed, from: 0, to: line.text.length };
  if (typed.kind !== "paragraph") return [whole];
  const parts = paragraphs <= 3 ? withDateline(line.text, typed, paragraphs === 1) : [whole];
  return parts.flatMap((part) => withoutHands(line.text, part));
}

/** A clock of a live entry means the page's day. */
function withDay(block: Block, published: string | null): Block {
  const { time, ...rest } = block;
  if (time === undefined || !time.startsWith("T")) return block;
  const day = published?.slice(0, 10) ?? "";
  return day.length === 10 ? { ...rest, time: `${day}${time}` } : rest;
}

function hostOf(url: string | null): string | null {
  return url === null ? null : (/^https?:\/\/([^/?#]{1,200})/i.exec(url)?.[1] ?? null);
}

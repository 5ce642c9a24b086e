/**
 * An e-mail → the report in it: its HTML part, else its plain text. Subject, sender and date are its headline, outlet and
 * day, but for a forwarded one: who sends it on has not written it. Attachments are counted, not read.
 */
import { addressParser, decodeWords } from "postal-mime";
import { Fault } from "../../model/fault.ts";
import type { Source } from "../../model/source.ts";
import { decode } from "../../text/decode.ts";
import { internetDate } from "../../text/internet-date.ts";
import { headed } from "./headed.ts";
import type { Opened } from "./index.ts";
import { type Headers, leaves, type Part } from "./mime.ts";

/** What programs put before a subject, in the languages of Europe's most used ones. */
const PREFIX = /^(?:(re|aw|sv|antw)|(fwd?|wg|tr|rv|i))(?:\[\d{1,3}\])? ?: ?/i;
/** Of prefixes to one subject: "Re: Fwd: Re: …". */
const MOST_PREFIXES = 20;

export function openEmail(source: Source): Opened {
  const { headers, parts } = leaves(source.bytes, source.file);
  const shown = parts.filter((part) => !part.isAttachment);
  const part =
    shown.find(({ type }) => type === "text/html") ?? shown.find(({ type }) => type === "text/plain");
  if (part === undefined) throw new Fault("empty-report", `${source.file}: no text among its parts`);
  const { title, isForwarded } = subjectOf(words(headers.get("subject")));
  const isHtml = part.type === "text/html";
  return {
    form: isHtml ? "html" : "text",
    text: headed(title, decode(part.bytes, part.charset).text, isHtml),
    metadata: {
      outlet: isForwarded ? null : senderOf(headers),
      title,
      byline: null,
      published: isForwarded ? null : internetDate(headers.get("date") ?? ""),
      language: null,
      url: null,
    },
    remarks: attachmentsOf(parts),
  };
}

function subjectOf(subject: string): { title: string | null; isForwarded: boolean } {
  let title = subject;
  let isForwarded = false;
  for (let count = 0; count < MOST_PREFIXES; count += 1) {
    const found = PREFIX.exec(title);
    if (found === null) break;
    isForwarded ||= found[2] !== undefined;
    title = title.slice(found[0].length);
  }
  return { title: title === "" ? null : title, isForwarded };
}

function senderOf(headers: Headers): string | null {
  const [sender] = addressParser(words(headers.get("from")).slice(0, 1_000));
  const name = sender?.name?.trim();
  return name ? name : (sender?.address?.split("@").at(-1) ?? null) || null;
}

/** "=?utf-8?q?…?=" as what it says; bare bytes beyond ASCII as the text they are. */
function words(raw = ""): string {
  const text = decode(Buffer.from(raw.slice(0, 5_000), "latin1")).text;
  return decodeWords(text).replace(/\s+/g, " ").trim();
}

function attachmentsOf(parts: readonly Part[]): string[] {
  const count = parts.filter((part) => part.isAttachment).length;
  if (count === 0) return [];
  return [count === 1 ? "An attachment was not read" : `${count} attachments were not read`];
}

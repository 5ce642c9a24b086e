/** Source → Document: the text a reader reads, in typed blocks, with the map back to the bytes that came in. */
import type { Document } from "../model/document.ts";
import type { Source } from "../model/source.ts";
import { identify } from "../text/identity.ts";

export function clean(source: Source): Document {
  const text = new TextDecoder().decode(source.bytes);
  const lines = [...text.matchAll(/[^\n]+/g)];
  return {
    id: identify(source.bytes, source.known.outlet ?? ""),
    file: source.file,
    source: { name: source.known.outlet ?? null, url: source.known.url ?? null },
    title: source.known.title ?? null,
    byline: null,
    published: {
      value: source.known.published ?? null,
      basis: source.known.published ? "given" : "unknown",
      ranges: [],
    },
    language: "en",
    text,
    blocks: lines.map((line) => ({
      kind: "paragraph",
      from: line.index,
      to: line.index + line[0].length,
      rule: "line",
    })),
    credits: [],
    pieces: [{ clean: 0, length: text.length, raw: 0, rawLength: text.length }],
    remarks: [],
  };
}

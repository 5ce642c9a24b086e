/**
 * A text as it stands → Document with the same offsets, for tests and benchmarks: one paragraph block a line, nothing
 * cleaned away. Title and day of publication are what is given.
 */
import type { Document } from "../src/model/document.ts";
import { identify } from "../src/text/identity.ts";

export interface Given {
  readonly id?: string;
  readonly title?: string | null;
  /** ISO date, or date and time. */
  readonly published?: string | null;
  readonly source?: string | null;
}

export function documentOf(text: string, given: Given = {}): Document {
  return {
    id: identify("benchmark", given.id ?? "", text),
    file: given.id ?? "",
    source: { name: given.source ?? null, url: null },
    title: given.title ?? null,
    byline: null,
    published: given.published
      ? { value: given.published, basis: "given", ranges: [] }
      : { value: null, basis: "unknown", ranges: [] },
    language: "en",
    text,
    blocks: [...text.matchAll(/[^\n]+/g)].map((line) => ({
      kind: "paragraph",
      from: line.index,
      to: line.index + line[0].length,
      rule: "a line of the text",
    })),
    credits: [],
    pieces: [{ clean: 0, length: text.length, raw: 0, rawLength: text.length }],
    remarks: [],
  };
}

/** The same with a headline ahead of the text. */
export function headedDocument(title: string, text: string, given: Given): Document {
  const document = documentOf(`${title}\n${text}`, { ...given, title });
  return {
    ...document,
    blocks: document.blocks.map((block, at) =>
      at === 0 && title !== "" ? { ...block, kind: "headline" } : block,
    ),
  };
}

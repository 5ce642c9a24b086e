/** The text a reader reads, in typed blocks, with the map back to the bytes that came in. */
import type { Range } from "./span.ts";

/** `digest` is the outlet's own summary of its article; `furniture` is all that is not the report. */
export type BlockKind =
  | "headline"
  | "deck"
  | "byline"
  | "dateline"
  | "subheading"
  | "paragraph"
  | "quotation"
  | "list item"
  | "digest"
  | "caption"
  | "correction"
  | "live entry"
  | "embed"
  | "related"
  | "furniture"
  | "hidden";

/** The kinds that tell the story; only they are marked, attributed and compared. */
export const TELLING: ReadonlySet<BlockKind> = new Set<BlockKind>([
  "headline",
  "deck",
  "subheading",
  "paragraph",
  "quotation",
  "list item",
  "digest",
  "correction",
  "live entry",
]);

export interface Block extends Range {
  readonly kind: BlockKind;
  /** The name of the rule that typed it. */
  readonly rule: string;
  /** EDTF: when this part was written, where a live page gives each of its entries a time of its own. */
  readonly time?: string;
}

/** Where a page says a thing of itself, or who else says it. */
export type Origin =
  | "given"
  /** The e-mail or the JSON that the report came in. */
  | "envelope"
  | "front matter"
  | "JSON-LD"
  | "OpenGraph"
  | "meta tag"
  | "time element"
  | "title tag"
  | "link tag"
  | "html tag"
  | "visible text"
  /** The day of publication is unknown, and this is the day of the last change: it is no later. */
  | "last change"
  | "address";

export type MetadataField = "title" | "outlet" | "byline" | "published" | "modified" | "language" | "url";

/** What the editors say of the report itself. */
export interface Note extends Range {
  readonly kind: "correction" | "clarification" | "editor's note" | "update" | "retraction";
  /** EDTF day, where the note gives it. */
  readonly day: string | null;
}

/** The day of publication. `value` is EDTF; `ranges` are the passages it was taken from. */
export interface Published {
  readonly value: string | null;
  readonly basis: "given" | "metadata" | "inferred" | "unknown";
  readonly ranges: readonly Range[];
}

/** An agency or outlet that the report names as where it has this from. */
export interface Credit extends Range {
  readonly name: string;
  readonly rule: string;
}

/**
 * A stretch of cleaned text that stands in the decoded source as it is (`length` units from `raw` on), or, where
 * `rawLength` differs from `length`, replaces that stretch (an entity, folded white space, a block break).
 */
export interface Piece {
  readonly clean: number;
  readonly length: number;
  readonly raw: number;
  readonly rawLength: number;
}

export type Origins = { readonly [field in MetadataField]?: Origin };

export interface Document {
  /** Hash of the bytes and the outlet: the same report is the same document wherever it came from. */
  readonly id: string;
  readonly file: string;
  readonly source: { readonly name: string | null; readonly url: string | null };
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: Published;
  /** EDTF: when the outlet last changed the report; null where it does not say. */
  readonly modified?: string | null;
  /** For each thing that is known of the report, where it was said. */
  readonly origins?: Origins;
  /** ISO 639-1, or null where it cannot be told. */
  readonly language: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly credits: readonly Credit[];
  /** Corrections, editor's notes and the like, each also a block. */
  readonly notes?: readonly Note[];
  readonly pieces: readonly Piece[];
  /** What a user should know about this report, as sentences: hidden text, an unlikely date. */
  readonly remarks: readonly string[];
}

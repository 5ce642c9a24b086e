/** What stands in a text: tokens, sentences, mentions, times, amounts, quotation marks. All ranges are of one document. */
import type { Range } from "./span.ts";

export interface Token extends Range {
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, ADP … */
  readonly pos: string;
  readonly lemma: string;
  /** As it stands. */
  readonly text: string;
  /** The same in lower case: what rules look up. Equal to `text` where no letter is a capital. */
  readonly lower: string;
}

export interface Sentence extends Range {
  /** Index into the document's blocks. */
  readonly block: number;
  /** Its tokens are tokens[first] … tokens[end - 1]. */
  readonly first: number;
  readonly end: number;
}

export type ReferentKind = "person" | "organization" | "place" | "other";

/** A role as the text gives it: "foreign minister" of "China". */
export interface Role extends Range {
  readonly title: string;
  /** What it is a role of: a country, a body; null where the text does not say. */
  readonly of: string | null;
  readonly standing: "current" | "former" | "acting" | "designate";
}

/** One person, body or place of one report, with every role the report gives it. */
export interface Referent {
  readonly kind: ReferentKind;
  /** The fullest form in this report: "Qin Gang". */
  readonly name: string;
  /** Further forms: "Qin", "Foreign Minister Qin Gang". */
  readonly also: readonly string[];
  /** ISO 3166-1 alpha-2, where the text or the lexicon gives it. */
  readonly country: string | null;
  readonly roles: readonly Role[];
}

export interface Mention extends Range {
  /** Index into Marks.referents. */
  readonly referent: number;
  readonly form: "name" | "title" | "description" | "pronoun" | "metonym";
  readonly rule: string;
}

export interface Time extends Range {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value: 2023-06-13, P16M, XXXX-WXX-7, PRESENT_REF. */
  readonly value: string;
  /** EDTF, or null for durations, sets and what cannot be placed. */
  readonly edtf: string | null;
  /** `explicit` needs no day of publication, `resolved` was counted from it, `open` could not be placed. */
  readonly basis: "explicit" | "resolved" | "open";
  readonly rule: string;
}

export interface Amount extends Range {
  readonly kind: "count" | "money" | "percent" | "measure" | "ordinal" | "superlative";
  /** Lowest and highest value meant; equal for a plain number. Ordinals count from 1; a superlative has 1. */
  readonly least: number;
  readonly most: number;
  /** Currency as ISO 4217, a unit, or null. */
  readonly unit: string | null;
  /** The words for what is counted or ranked, as they stand: "people", "U.S. official". */
  readonly of: Range | null;
  /** What bounds an ordinal or superlative: among whom, where, since when ("to visit Peru since 1994"), else whose ("Peru’s"); or null. */
  readonly scope: Range | null;
  /** "at least" → from, "up to" → to, "about" → about. */
  readonly bound: "exact" | "from" | "to" | "about";
  readonly rule: string;
}

/** Words between quotation marks, the marks not included; the parts of one that runs over paragraphs share `run`. */
export interface Quotation extends Range {
  readonly run: number;
  /** `speech` is somebody's words; `scare` and `title` are not. */
  readonly use: "speech" | "scare" | "title";
  /** Whether it holds a whole clause (direct) or stands inside the reporter's sentence (mixed). */
  readonly form: "direct" | "mixed";
  readonly rule: string;
}

export interface Marks {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly referents: readonly Referent[];
  readonly mentions: readonly Mention[];
  readonly times: readonly Time[];
  readonly amounts: readonly Amount[];
  readonly quotations: readonly Quotation[];
}

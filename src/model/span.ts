/** Positions are half-open and in UTF-16 code units of a report's cleaned text. */

/** A stretch of one text that is known from the context. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A stretch of the cleaned text of the report with this id. Everything a record says carries one. */
export interface Span extends Range {
  readonly report: string;
}

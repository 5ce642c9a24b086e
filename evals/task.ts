/** A benchmark task: rows in, predictions out, by the code path that makes the record and from the inputs alone. */

export type Row = { readonly [field: string]: unknown };

/** Figures of one task, by name; the first is the main one. */
export type Scores = { readonly [figure: string]: number };

export interface Task<R extends Row = Row, P = unknown> {
  /** The name of the benchmark: the file NAME.jsonl.gz. */
  readonly name: string;
  /** The rows under the folder given as --data, where they are no NAME.jsonl.gz; null where they are missing. */
  load?(data: string): Promise<readonly R[] | null>;
  /** Never looks at the gold fields of a row. */
  predict(rows: readonly R[]): Promise<readonly P[]> | readonly P[];
  score(rows: readonly R[], predictions: readonly P[]): Scores;
  /** What was missed, one line each, for --verbose. */
  details?(rows: readonly R[], predictions: readonly P[]): readonly string[];
}

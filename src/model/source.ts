/** What came in, before anything was read: bytes, the form they are in, and what the user knows of them. */

export type Form = "text" | "html" | "markdown";

/** What a desk knows of a report beforehand (a row of sources.csv, options of the command). */
export interface Known {
  readonly outlet?: string;
  readonly url?: string;
  /** An EDTF date, or date and time: 2023-06-14. */
  readonly published?: string;
  readonly title?: string;
}

export interface Source {
  /** The file's name without its folder: a record never names a path of a machine. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly form: Form;
  readonly known: Known;
}

/** What came in, before anything was read: bytes, the form they are in, and what the user knows of them. */

/** `ninjs` and `email` are envelopes: the report inside is HTML or plain text, and `clean` opens them. */
export type Form = "text" | "html" | "markdown" | "ninjs" | "email";

/** What a desk knows of a report beforehand (a row of sources.csv, options of the command). */
export interface Known {
  readonly outlet?: string;
  readonly url?: string;
  /** An EDTF date, or date and time: 2023-06-14. */
  readonly published?: string;
  readonly title?: string;
}

/** How the bytes came: the evidence that a desk keeps. No record depends on it. */
export interface Retrieval {
  /** Where they were asked for: an address, or a file's name without its folder; within an archive, both. */
  readonly address: string;
  /** Where redirects led, if to somewhere else. */
  readonly arrivedAt?: string;
  /** UTC, to the second: 2026-03-03T09:30:00Z. */
  readonly retrieved: string;
  readonly method: "file" | "standard input" | "fetch" | "archive";
  /** The HTTP status, where there was one. */
  readonly status: number | null;
}

export interface Source {
  /** The file's name without its folder: a record never names a path of a machine. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly form: Form;
  readonly known: Known;
  /** The charset that whoever brought the bytes says they are in, as a server does; what they say themselves may differ. */
  readonly charset?: string;
  readonly retrieval?: Retrieval;
}

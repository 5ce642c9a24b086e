/**
 * What has arrived and nobody has looked into yet: a file, an entry of an archive, the answer of a server. Its name is
 * shown and may lend its ending; it is never used as a path.
 */
import type { Known, Retrieval } from "../model/source.ts";

export interface Arrival {
  readonly name: string;
  /** All of it; where `whole` is given, only its beginning. */
  readonly bytes: Uint8Array;
  /** What is too large to hold: formats that can stream read it from here, all others refuse it. */
  readonly whole?: Whole;
  /** The media type that a server or an archive gives, as it gives it: "text/html; charset=utf-8". */
  readonly type: string | null;
  readonly known: Known;
  readonly retrieval: Retrieval;
}

type Whole =
  | { readonly path: string; readonly size: number }
  | { readonly stream: () => AsyncIterable<Uint8Array> };

/** A link that a list leads to: an entry of a feed, an outline, a row of a sitemap. */
export interface Address {
  readonly url: string;
  readonly known: Known;
}

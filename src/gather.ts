/**
 * The half of the pipeline that sees every report and reads none: a source → its signature, once; signatures → the stories
 * they tell. A store keeps the signatures, so that stories are found without a text.
 */
import { clean } from "./clean/index.ts";
import { encode, fingerprint } from "./group/fingerprint.ts";
import type { Source } from "./model/source.ts";

export { decode, type Fingerprint } from "./group/fingerprint.ts";
export { afterDecisions } from "./group/index.ts";
export { boilerplate } from "./group/lineage/boilerplate.ts";
export { Stream, type Window } from "./group/stream.ts";

export interface Signing {
  /** Days since 1970; null where the day of publication is not known. */
  readonly moment: number | null;
  readonly title: string | null;
  readonly bytes: Uint8Array;
}

/** Longer ones are cut in a list anyhow. */
const TITLE = 300;

/** Throws a Fault where the report cannot be read. */
export function sign(source: Source): Signing {
  const document = clean(source);
  const made = fingerprint(document);
  return {
    moment: made.signature.day,
    title: document.title?.slice(0, TITLE) ?? null,
    bytes: encode(made),
  };
}

/**
 * Source → the text to be read, and what its envelope says of it. A page, a text and Markdown are what they are; in JSON
 * and in e-mail the report lies inside, and the map of positions leads to the inner text as `openEnvelope` gives it:
 * decoded, and with the envelope's headline in front where the text does not begin with it.
 */
import type { Form, Source } from "../../model/source.ts";
import { decode } from "../../text/decode.ts";
import type { Metadata } from "../html/metadata.ts";
import { openEmail } from "./email.ts";
import { openJson } from "./json.ts";

export interface Opened {
  readonly form: Exclude<Form, "ninjs" | "email">;
  readonly text: string;
  /** What the envelope says; null where it has none of it. */
  readonly metadata: Metadata;
  readonly remarks: readonly string[];
}

export const NO_METADATA: Metadata = {
  outlet: null,
  title: null,
  byline: null,
  published: null,
  language: null,
  url: null,
};

/** Throws a Fault where there is no report in the envelope. */
export function openEnvelope(source: Source): Opened {
  if (source.form === "ninjs") return openJson(source);
  if (source.form === "email") return openEmail(source);
  return {
    form: source.form,
    text: decode(source.bytes, source.charset).text,
    metadata: NO_METADATA,
    remarks: [],
  };
}

/**
 * Source → the text to be read, and what its envelope says of it. A page, a text and Markdown are what they are; in JSON
 * and in e-mail the report lies inside, and the map of positions leads to the inner text as `openEnvelope` gives it:
 * decoded, and with the envelope's headline in front where the text does not begin with it.
 */
import type { Form, Source } from "../../model/source.ts";
import { decode } from "../../text/decode.ts";
import { openEmail } from "./email.ts";
import { openJson } from "./json.ts";

/** What an envelope says of the report in it; null where it does not. */
export interface Said {
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

export interface Opened {
  readonly form: Exclude<Form, "ninjs" | "email">;
  readonly text: string;
  readonly metadata: Said;
  readonly remarks: readonly string[];
}

const NOTHING: Said = {
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
    metadata: NOTHING,
    remarks: [],
  };
}

/** An arrival that is itself a report → its source. Throws a Fault where it is empty or no text. */
import { Fault } from "../../model/fault.ts";
import type { Form, Source } from "../../model/source.ts";
import type { Arrival } from "../arrival.ts";
import { charsetOf } from "../kind.ts";

export function reportIn(arrival: Arrival, form: Form): Source {
  const { name, bytes, known, retrieval } = arrival;
  const charset = charsetOf(arrival);
  if (bytes.every((byte) => byte <= 0x20 && byte !== 0)) throw new Fault("empty-report", name);
  if (isBinary(bytes)) throw new Fault("not-text", name);
  return { file: name, bytes, form, known, retrieval, ...(charset === null ? {} : { charset }) };
}

/** A NUL byte stands in no text but UTF-16, which begins with its byte order mark. */
function isBinary(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isUtf16 && bytes.includes(0);
}

/** A benchmark's text → Reading, by the steps of `read` behind cleaning, so that offsets stay those of the row. */
import { attribute } from "../src/attribute/index.ts";
import { mark } from "../src/mark/index.ts";
import type { Reading } from "../src/model/statement.ts";
import { documentOf, type Given } from "./document.ts";

export function readingOf(text: string, given: Given): Reading {
  const document = documentOf(text, given);
  const marks = mark(document);
  return { document, marks, ...attribute(document, marks) };
}

/** One report, alone: clean → mark → attribute. Depends on nothing but its source, so that any number are read side by side. */
import { attribute } from "./attribute/index.ts";
import { clean } from "./clean/index.ts";
import { mark } from "./mark/index.ts";
import type { Document } from "./model/document.ts";
import type { Source } from "./model/source.ts";
import type { Reading } from "./model/statement.ts";

/** Throws a Fault where the report cannot be read. */
export function read(source: Source): Reading {
  return reading(clean(source));
}

export function reading(document: Document): Reading {
  const marks = mark(document);
  return { document, marks, ...attribute(document, marks) };
}

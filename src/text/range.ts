/** Arithmetic of half-open ranges of one text. */
import type { Document } from "../model/document.ts";
import type { Range, Span } from "../model/span.ts";

/** The number of code units that two ranges share. */
export function overlap(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

export function byPosition(a: Range, b: Range): number {
  return a.from - b.from || b.to - a.to;
}

export function bySpan(a: Span, b: Span): number {
  return a.report < b.report ? -1 : a.report > b.report ? 1 : byPosition(a, b);
}

export function spanOf(document: Document, range: Range): Span {
  return { report: document.id, from: range.from, to: range.to };
}

export function textOf(document: Document, range: Range): string {
  return document.text.slice(range.from, range.to);
}

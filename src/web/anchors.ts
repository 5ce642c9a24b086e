/**
 * Every span of a record that the page can lead to. A span's anchor is `r-REPORT-FROM-TO`. Spans may lie inside one
 * another or cross: at a crossing the later one is cut into pieces: the first carries the
 * id, and a rule of the page's style lights up the others with it.
 */
import type { Range, Span } from "../model/span.ts";

/** Opening and closing of marks between stretches of text, in order. */
export type Part =
  | { readonly kind: "open"; readonly anchor: string }
  | { readonly kind: "close" }
  | { readonly kind: "text"; readonly from: number; readonly to: number };

export function anchorOf(span: Span): string {
  return `r-${span.report}-${span.from}-${span.to}`;
}

/** The parts of one block. `spans` are those that touch the block, each once. */
export function partsOf(block: Range, spans: readonly Span[]): Part[] {
  const starts = spans
    .filter((span) => span.from < span.to)
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  const ends = [block.from, block.to, ...starts.flatMap((span) => [span.from, span.to])]
    .filter((each) => each >= block.from && each <= block.to)
    .toSorted((a, b) => a - b);
  const boundaries = [...new Set(ends)];
  const parts: Part[] = [];
  let open: Span[] = [];
  let next = 0;
  for (const [index, place] of boundaries.entries()) {
    const kept = open.findIndex((span) => span.to <= place);
    const reopened = kept < 0 ? [] : open.slice(kept).filter((span) => span.to > place);
    if (kept >= 0) {
      for (const _ of open.slice(kept)) parts.push({ kind: "close" });
      open = open.slice(0, kept);
    }
    if (place === block.to) {
      for (const _ of open) parts.push({ kind: "close" });
      break;
    }
    for (const span of reopened) parts.push({ kind: "open", anchor: anchorOf(span) });
    open.push(...reopened);
    while (next < starts.length && starts[next]!.from <= place) {
      const span = starts[next++]!;
      if (span.to <= place) continue;
      parts.push({ kind: "open", anchor: anchorOf(span) });
      open.push(span);
    }
    const to = boundaries[index + 1]!;
    parts.push({ kind: "text", from: place, to });
  }
  if (open.length > 0 && parts.at(-1)?.kind === "text") for (const _ of open) parts.push({ kind: "close" });
  return parts;
}

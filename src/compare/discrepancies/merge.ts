/**
 * Drafts of one rule that look at the same passages are one discrepancy; of two rules of one kind that set the same
 * passages against each other, the weightier says enough. The weightiest come first.
 */
import type { Discrepancy } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";
import { identify } from "../../text/identity.ts";
import { compareText } from "../../text/order.ts";
import { bySpan } from "../../text/range.ts";
import { COUNTED, type Draft, type Side } from "./draft.ts";

export function merge(drafts: readonly Draft[]): Discrepancy[] {
  const kept: Draft[] = [];
  for (const draft of drafts.toSorted((a, b) => b.weight - a.weight)) {
    if (
      kept.some(
        (each) => each.kind === draft.kind && each.rule !== draft.rule && sidesTouched(each, draft) > 1,
      )
    )
      continue;
    const same = kept.findIndex((each) => ofOne(each, draft) && sidesTouched(each, draft) > 0);
    if (same < 0) kept.push(draft);
    else kept[same] = joined(kept[same]!, draft);
  }
  return kept
    .map((draft) => ({
      id: identify("discrepancy", draft.kind, ...draft.sides.flatMap((side) => side.spans.map(keyOf))),
      ...tidy(draft),
    }))
    .toSorted((a, b) => b.weight - a.weight || compareText(a.kind, b.kind) || compareText(a.id, b.id));
}

function keyOf(span: Span): string {
  return `${span.report}:${span.from}:${span.to}`;
}

function tidy(draft: Draft): Draft {
  return {
    ...draft,
    sides: draft.sides.map((side) => ({ ...side, spans: unique(side.spans).toSorted(bySpan) })),
  };
}

function unique(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [keyOf(span), span])).values()];
}

/** Counts of the injured and of the displaced stand in one clause and are two. */
function ofOne(a: Draft, b: Draft): boolean {
  return a.rule === b.rule && (a.about === b.about || !a.about.endsWith(COUNTED));
}

/** How many sides of `b` have a passage that stands in `a`. */
function sidesTouched(a: Draft, b: Draft): number {
  const passages = new Set(a.sides.flatMap((side) => side.spans.map(keyOf)));
  return b.sides.filter((side) => side.spans.some((span) => passages.has(keyOf(span)))).length;
}

function joined(a: Draft, b: Draft): Draft {
  const sides: Side[] = a.sides.map((side) => ({ ...side, spans: [...side.spans] }));
  for (const side of b.sides) {
    const keys = new Set(side.spans.map(keyOf));
    const same = sides.find((each) => each.spans.some((span) => keys.has(keyOf(span))));
    if (same === undefined) sides.push({ ...side, spans: [...side.spans] });
    else same.spans.push(...side.spans);
  }
  return { ...a, weight: Math.max(a.weight, b.weight), sides };
}

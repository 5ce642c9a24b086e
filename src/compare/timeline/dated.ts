/** A collation → what its statements date: one entry for each claim, or statement of no claim, with a time of its own. */
import type { Collation } from "../../model/collation.ts";
import type { When } from "../../model/record.ts";
import type { Range, Span } from "../../model/span.ts";
import type { Reading, Statement } from "../../model/statement.ts";
import { breadth } from "../../text/edtf-order.ts";
import { contains, spanOf, textOf } from "../../text/range.ts";

export interface Dated {
  readonly when: When & { readonly edtf: string };
  readonly what: string;
  readonly spans: readonly Span[];
  /** Independent origins, then reports: what makes it worth a line. */
  readonly origins: number;
  readonly reports: number;
}

interface Placed {
  readonly reading: number;
  readonly statement: number;
  readonly when: When & { readonly edtf: string };
}

export function datedStatements(collation: Collation): Dated[] {
  const { readings, claims, story } = collation;
  const claimOf = new Map(
    claims.flatMap((claim, at) =>
      claim.statements.map((ref) => [`${ref.reading}:${ref.statement}`, at] as const),
    ),
  );
  const groups = new Map<string, Placed[]>();
  for (const [reading, each] of readings.entries()) {
    for (const [statement, said] of each.statements.entries()) {
      const when = timeOf(each, said);
      if (when === null) continue;
      const claim = claimOf.get(`${reading}:${statement}`);
      const key = claim === undefined ? `${reading}:${statement}` : `claim ${claim}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [{ reading, statement, when }]);
      else group.push({ reading, statement, when });
    }
  }
  const originOf = new Map(
    story.origins.flatMap((group, at) => group.map((report) => [report, at] as const)),
  );
  return [...groups.values()].map((group) => entry(readings, group, originOf));
}

/**
 * Facts and plans alone, and of their times the narrowest that has a place in the calendar. "Since 2018" is no such
 * time, nor is Monday where "the ministry said on Monday" what happened on Sunday.
 */
function timeOf({ document, marks, attributions }: Reading, statement: Statement): Placed["when"] | null {
  if (statement.nature !== "fact" && statement.nature !== "plan") return null;
  const told = statement.attribution === null ? null : (attributions[statement.attribution]?.content ?? null);
  let best: Placed["when"] | null = null;
  for (const index of statement.times) {
    const time = marks.times[index]!;
    if (time.edtf === null || time.basis === "open" || time.type === "DURATION" || time.type === "SET")
      continue;
    if (told !== null && !told.some((range) => contains(range, time))) continue;
    if (bounds(document.text, time)) continue;
    if (best !== null && breadth(best.edtf) <= breadth(time.edtf)) continue;
    best = { edtf: time.edtf, text: textOf(document, time), basis: time.basis };
  }
  return best;
}

/** "Since 2018", "since she took office in January 2021", "until May": the bound of something else. */
function bounds(text: string, time: Range): boolean {
  if (/^(?:since|until|till)\b/i.test(text.slice(time.from, time.to))) return true;
  const before = text.slice(Math.max(0, time.from - 50), time.from);
  return /\b(?:since|until|till)\s/i.test(before.split(/[.,;:!?]/).at(-1)!);
}

/** The narrowest time that the wordings give, in the words that give it. */
function entry(
  readings: readonly Reading[],
  group: readonly Placed[],
  originOf: ReadonlyMap<string, number>,
): Dated {
  const best = group.reduce((a, b) => (breadth(b.when.edtf) < breadth(a.when.edtf) ? b : a));
  const spans = group.map(({ reading, statement }) => {
    const { document, statements } = readings[reading]!;
    return spanOf(document, statements[statement]!);
  });
  const { document, statements } = readings[best.reading]!;
  return {
    when: best.when,
    what: trimmed(textOf(document, statements[best.statement]!)),
    spans,
    origins: new Set(spans.map(({ report }) => originOf.get(report) ?? report)).size,
    reports: new Set(spans.map(({ report }) => report)).size,
  };
}

/** The clause without the marks and conjunctions at its edges. */
export function trimmed(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:–—"“”'‘’.]{1,8}/, "")
    .replace(/^(?:and|but|which|while|who|that)\s/i, "")
    .replace(/[\s,;:–—"“”]{1,8}$/, "")
    .replace(/([a-z0-9])\.$/, "$1");
}

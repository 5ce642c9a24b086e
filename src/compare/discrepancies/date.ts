/**
 * One thing on days that cannot be the same: statements of one claim whose times do not meet. A finer time within a wider
 * one ("Tuesday night" in "Tuesday") is no conflict, nor is a time that only a vague word gives.
 */
import { boundsOf, breadth, mayCoincide } from "../../text/edtf-order.ts";
import { type Assertion, acrossReports, assertion, type Compared, type Draft } from "./draft.ts";

/** Days further apart than this are two events, not one told differently. */
const FURTHEST = 14;
/** Times wider than this many days bound too little to conflict. */
const WIDEST = 31;
/** Times that do not meet have already taken from the likeness. */
const LIKE = 0.38;

export function otherDate(story: Compared): Draft[] {
  return story.links
    .filter((link) => link.likeness >= LIKE)
    .flatMap((link) => {
      const one = assertion(story, link.a);
      const other = assertion(story, link.b);
      if (one.report === other.report || !timesApart(one, other)) return [];
      const sides = [one, other].map(({ text, span }) => ({ says: text, spans: [span] }));
      if (!acrossReports(sides)) return [];
      return [
        {
          kind: "date" as const,
          about: one.text.length <= other.text.length ? one.text : other.text,
          why: "The reports put it on different days.",
          weight: 0.6,
          sides,
          rule: "one thing on different days",
        },
      ];
    });
}

function timesApart(one: Assertion, other: Assertion): boolean {
  const ours = daysIn(one);
  const theirs = daysIn(other);
  if (ours.length === 0 || theirs.length === 0) return false;
  return ours.every((a) => theirs.every((b) => !mayCoincide(a, b) && daysBetween(a, b) <= FURTHEST));
}

function daysBetween(a: string, b: string): number {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return one === null || other === null
    ? Infinity
    : Math.max(one.first, other.first) - Math.min(one.last, other.last);
}

function daysIn({ reading, statement }: Assertion): string[] {
  return statement.times.flatMap((index) => {
    const { edtf, basis, type } = reading.marks.times[index]!;
    const dated = edtf !== null && basis !== "open" && (type === "DATE" || type === "TIME");
    return dated && breadth(edtf) <= WIDEST ? [edtf] : [];
  });
}

/**
 * One thing on days, months or years that cannot be the same. A finer time within a wider one ("Tuesday night" in
 * "Tuesday") is no conflict, nor is a time that only a vague word gives. Times far apart are two events, unless they
 * are as wide as they are far: "last year" and "in 2015".
 */
import { standsFor } from "../../lexicon/synonyms.ts";
import { boundsOf, breadth, mayCoincide } from "../../text/edtf-order.ts";
import { foldWord } from "../../text/fold.ts";
import { stem } from "../../text/stem.ts";
import { acrossReports, type Compared, type Draft } from "./draft.ts";
import { commonTerms, linked, sideOf, type Told } from "./linked.ts";

/** Days further apart than this are two events, not one told differently. */
const FURTHEST = 14;
/** Times further apart than this many of their own breadths are two events. */
const BREADTHS = 2;
/** Times wider than this many days bound too little to conflict. */
const WIDEST = 366;
/** Times that do not meet have already taken from the likeness. */
const LIKE = 0.25;
/** Words that the two share beside the names in them. */
const SHARED = 2;

export function otherDate(story: Compared): Draft[] {
  return linked(story, LIKE).flatMap(([one, other]) => {
    if (!timesApart(one, other) || acts(one).isDisjointFrom(acts(other))) return [];
    if (commonTerms(one, other).size < SHARED) return [];
    const sides = [one, other].map(sideOf);
    if (!acrossReports(sides)) return [];
    return [
      {
        kind: "date" as const,
        about: one.text.length <= other.text.length ? one.text : other.text,
        why: "The reports put it at different times.",
        weight: 0.6,
        sides,
        rule: "one thing on different days",
      },
    ];
  });
}

/** What is told as done or coming: no infinitive, no "maintaining". */
function acts({ tokens, words }: Told): Set<string> {
  return new Set(
    tokens.flatMap(({ pos, lemma }, at) =>
      pos === "VERB" && words[at - 1] !== "to" && !words[at]!.endsWith("ing")
        ? [stem(standsFor(foldWord(lemma)))]
        : [],
    ),
  );
}

function timesApart(one: Told, other: Told): boolean {
  const ours = daysIn(one);
  const theirs = daysIn(other);
  if (ours.length === 0 || theirs.length === 0) return false;
  return ours.every((a) => theirs.every((b) => !mayCoincide(a, b) && daysBetween(a, b) <= furthest(a, b)));
}

function furthest(a: string, b: string): number {
  return Math.max(FURTHEST, BREADTHS * Math.min(breadth(a), breadth(b)));
}

function daysBetween(a: string, b: string): number {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return one === null || other === null
    ? Infinity
    : Math.max(one.first, other.first) - Math.min(one.last, other.last);
}

/** The times of the statement; where it has none, the one time of its sentence. */
function daysIn({ reading, statement }: Told): string[] {
  const own = dated(reading, statement.times);
  if (statement.times.length > 0) return own;
  const sentence = reading.marks.sentences[statement.sentence]!;
  const around = reading.marks.times.flatMap((time, index) =>
    time.from >= sentence.from && time.to <= sentence.to ? [index] : [],
  );
  return around.length === 1 ? dated(reading, around) : [];
}

function dated(reading: Told["reading"], times: readonly number[]): string[] {
  return times.flatMap((index) => {
    const { edtf, basis, type } = reading.marks.times[index]!;
    const known = edtf !== null && basis !== "open" && (type === "DATE" || type === "TIME");
    return known && breadth(edtf) <= WIDEST ? [edtf] : [];
  });
}

/**
 * One thing on days, months or years that cannot be the same. A finer time within a wider one ("Tuesday night" in
 * "Tuesday") is no conflict, nor is a time that only a vague word gives. Times far apart are two events, unless they
 * are as wide as they are far: "last year" and "in 2015".
 */
import { standsFor } from "../../lexicon/synonyms.ts";
import type { Time } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import { boundsOf, breadth, mayCoincide } from "../../text/edtf-order.ts";
import { foldWord } from "../../text/fold.ts";
import { contains } from "../../text/range.ts";
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
const DAY = 1;
/** Words that the two share beside the names in them. */
const SHARED = 2;

export function otherDate(story: Compared): Draft[] {
  return linked(story, LIKE).flatMap(([one, other]) => {
    if (!timesApart(one, other) || acts(one).isDisjointFrom(acts(other))) return [];
    if (commonTerms(one, other).size < SHARED || countsApart(one, other)) return [];
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

/** "nine people died on Monday", "two more died on Thursday": other figures on other days are no one thing. */
function countsApart(one: Told, other: Told): boolean {
  const [ours, theirs] = [one, other].map(({ reading, statement }) =>
    statement.amounts.flatMap((index) => {
      const { kind, least } = reading.marks.amounts[index]!;
      return kind === "count" ? [least] : [];
    }),
  ) as [number[], number[]];
  return ours.length > 0 && theirs.length > 0 && !ours.some((each) => theirs.includes(each));
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

/** The times of the statement; where it has none, the one time of its sentence that is not the day of saying so. */
function daysIn({ reading, statement }: Told): string[] {
  if (statement.times.length > 0) return dated(reading, statement.times);
  const sentence = reading.marks.sentences[statement.sentence]!;
  const spoken = reading.attributions.filter(({ cue }) => cue !== null && contains(sentence, cue));
  const around = reading.marks.times.flatMap((time, index) =>
    contains(sentence, time) && !spoken.some(({ content }) => isDayOfSaying(time, content)) ? [index] : [],
  );
  return around.length === 1 ? dated(reading, around) : [];
}

/** "the clinic said on Thursday"; of "said this month they had agreed" the month holds for both. */
function isDayOfSaying(time: Time, content: readonly Range[]): boolean {
  if (content.some((part) => contains(part, time))) return false;
  return time.edtf !== null && breadth(time.edtf) <= DAY;
}

/** "two workers hurt in Wednesday's fire have died": a time that owns is that of a thing, not of what is told. */
const OWNS = /^['’]s?\b/u;

function dated({ document, marks }: Told["reading"], times: readonly number[]): string[] {
  return times.flatMap((index) => {
    const { edtf, basis, type, to } = marks.times[index]!;
    const known = edtf !== null && basis !== "open" && (type === "DATE" || type === "TIME");
    const ofIt = !OWNS.test(document.text.slice(to, to + 2));
    return known && ofIt && breadth(edtf) <= WIDEST ? [edtf] : [];
  });
}

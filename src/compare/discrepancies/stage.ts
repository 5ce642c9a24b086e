/**
 * How far a thing has come: still to begin in one report, going on in another; planned in one, done on a past day in
 * another. A plan of an earlier report that a later one tells as done is what came of it.
 */

import { boundsOf } from "../../text/edtf-order.ts";
import type { Compared, Draft } from "./draft.ts";
import { commonTerms, linked, sideOf, type Told } from "./linked.ts";

const LIKE = 0.3;
const SHARED = 2;
const BEGIN = /^(begin|start|launch|open|commence)$/;
const AHEAD = /^(will|would|shall|to|plans?|intends?)$/;
const GOING_ON = /^(continue|resume|proceed|ongoing|underway|already)$/;
const PLAN = /^(plans?|intends?)$/;

export function otherStage(story: Compared): Draft[] {
  return linked(story, LIKE).flatMap(([one, other]) => {
    const pair = ahead(one, other) ? [one, other] : ahead(other, one) ? [other, one] : null;
    if (pair === null || commonTerms(one, other).size < SHARED || cameTrue(pair[0]!, pair[1]!)) return [];
    return [
      {
        kind: "status" as const,
        about: pair[0]!.text,
        why: "What is still to come in one report is under way or done in another.",
        weight: 0.5,
        sides: pair.map(sideOf),
        rule: "one thing at different stages",
      },
    ];
  });
}

function ahead(one: Told, other: Told): boolean {
  return (toBegin(one) && goesOn(other)) || (isPlanned(one) && isPast(other) && !isPlanned(other));
}

/** "would begin an inquiry" */
function toBegin({ tokens, words }: Told): boolean {
  return tokens.some(({ lemma }, at) => BEGIN.test(lemma) && AHEAD.test(words[at - 1] ?? ""));
}

/** "are continuing to investigate", "the inquiry has begun" */
function goesOn({ reading, statement, tokens }: Told): boolean {
  const sentence = reading.marks.sentences[statement.sentence]!;
  const before = reading.marks.tokens
    .slice(sentence.first, sentence.end)
    .filter(({ from, to }) => to <= statement.from && statement.from - from < NEAR);
  return [...before, ...tokens].some(({ lemma }) => GOING_ON.test(lemma));
}

/** Characters before a clause in which its main verb may stand: "officials are continuing | to investigate". */
const NEAR = 24;

function isPlanned({ words }: Told): boolean {
  return words.some((word, at) => PLAN.test(word) && words[at + 1] === "to");
}

/** Told with a day before its report came out. */
function isPast({ reading, statement }: Told): boolean {
  const published = boundsOf(reading.document.published.value?.slice(0, 10) ?? "");
  return statement.times.some((index) => {
    const bounds = boundsOf(reading.marks.times[index]!.edtf ?? "");
    return published !== null && bounds !== null && bounds.last < published.first;
  });
}

function cameTrue(planned: Told, done: Told): boolean {
  const day = ({ reading }: Told) => reading.document.published.value?.slice(0, 10) ?? "";
  return day(planned) < day(done);
}

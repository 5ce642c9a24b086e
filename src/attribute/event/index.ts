/**
 * Document, Marks → the main event of the report: for each question the passage that the weights prefer among the
 * candidates at the top of the report. Only English words and tags are looked at; a question without candidates has no answer.
 */
import type { Document } from "../../model/document.ts";
import type { Answer, MainEvent, Question } from "../../model/event.ts";
import type { Marks } from "../../model/mark.ts";
import { overlap, textOf } from "../../text/range.ts";
import type { Candidate } from "./candidate.ts";
import { candidatesOf, sharesOf } from "./choice.ts";
import { carriesMatter, stemIn, stemsOf } from "./content.ts";
import { type Scene, sceneOf, wordsIn } from "./scene.ts";
import { WEIGHTS } from "./weights.ts";

export function mainEvent(document: Document, marks: Marks): MainEvent {
  const scene = sceneOf(document, marks);
  const candidates = candidatesOf(scene);
  const answer = (question: Question) => answerOf(candidates[question], question);
  const what = answer("what");
  const why = answer("why");
  return {
    who: answer("who"),
    what,
    when: answer("when"),
    where: answer("where"),
    why,
    // The same words do not answer two questions.
    how: answerOf(apart(scene, candidates.how, [what, why]), "how"),
  };
}

function answerOf(candidates: readonly Candidate[], question: Question): Answer | null {
  if (candidates.length === 0) return null;
  const shares = sharesOf(candidates, WEIGHTS[question]);
  const most = Math.max(...shares);
  const { from, to, rule } = candidates[shares.indexOf(most)]!;
  return { from, to, weight: Math.round(most * 100) / 100, rule };
}

/** Without those that share a place with an answer given, or half of their words ("opened the barrier", "opens flood barrier"). */
function apart(
  { document }: Scene,
  candidates: readonly Candidate[],
  given: readonly (Answer | null)[],
): readonly Candidate[] {
  const told = given.filter((each) => each !== null);
  if (told.length === 0) return candidates;
  const words = told.map((each) => stemsOf(wordsIn(textOf(document, each))));
  return candidates.filter((each) => {
    if (told.some((other) => overlap(each, other) > 0)) return false;
    const own = wordsIn(textOf(document, each)).filter(carriesMatter);
    return words.every(
      (theirs) => 2 * own.filter((word) => stemIn(theirs, word) !== null).length < own.length,
    );
  });
}

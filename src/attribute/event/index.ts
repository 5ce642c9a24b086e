/**
 * Document, Marks → the main event of the report: for each question the passage that the weights prefer among the
 * candidates at the top of the report. Only English words and tags are looked at; a question without candidates has no answer.
 */
import type { Document } from "../../model/document.ts";
import type { Answer, MainEvent, Question } from "../../model/event.ts";
import type { Marks } from "../../model/mark.ts";
import { FINDERS, sharesOf } from "./choice.ts";
import { type Scene, sceneOf } from "./scene.ts";
import { WEIGHTS } from "./weights.ts";

export function mainEvent(document: Document, marks: Marks): MainEvent {
  const scene = sceneOf(document, marks);
  const answer = (question: Question) => answerOf(scene, question);
  const why = answer("why");
  return {
    who: answer("who"),
    what: answer("what"),
    when: answer("when"),
    where: answer("where"),
    why,
    // The same words do not answer both.
    how: answerOf(scene, "how", why),
  };
}

function answerOf(scene: Scene, question: Question, taken: Answer | null = null): Answer | null {
  const candidates = FINDERS[question](scene).filter(
    (each) => taken === null || each.from !== taken.from || each.to !== taken.to,
  );
  if (candidates.length === 0) return null;
  const shares = sharesOf(candidates, WEIGHTS[question]);
  const most = Math.max(...shares);
  const { from, to, rule } = candidates[shares.indexOf(most)]!;
  return { from, to, weight: Math.round(most * 100) / 100, rule };
}

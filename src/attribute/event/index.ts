/**
 * Document, Marks → the main event of the report: for each question the passage that the weights prefer among the
 * candidates at the top of the report. Only English words and tags are looked at; a question without candidates has no answer.
 */
import type { Document } from "../../model/document.ts";
import type { Answer, MainEvent, Question } from "../../model/event.ts";
import type { Marks } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import { overlap, textOf } from "../../text/range.ts";
import { FINDERS, sharesOf } from "./choice.ts";
import { contentOf, type Scene, sceneOf } from "./scene.ts";
import { WEIGHTS } from "./weights.ts";

export function mainEvent(document: Document, marks: Marks): MainEvent {
  const scene = sceneOf(document, marks);
  const answer = (question: Question) => answerOf(scene, question);
  const what = answer("what");
  const why = answer("why");
  return {
    who: answer("who"),
    what,
    when: answer("when"),
    where: answer("where"),
    why,
    // The same words do not answer two questions.
    how: answerOf(scene, "how", [what, why]),
  };
}

function answerOf(scene: Scene, question: Question, taken: readonly (Answer | null)[] = []): Answer | null {
  const told = taken.filter((each) => each !== null);
  const candidates = FINDERS[question](scene).filter((each) =>
    told.every((other) => overlap(each, other) === 0 && !repeats(scene, each, other)),
  );
  if (candidates.length === 0) return null;
  const shares = sharesOf(candidates, WEIGHTS[question]);
  const most = Math.max(...shares);
  const { from, to, rule } = candidates[shares.indexOf(most)]!;
  return { from, to, weight: Math.round(most * 100) / 100, rule };
}

/** "opened the barrier" of "opens flood barrier": half of its words or more. */
function repeats({ document }: Scene, one: Range, other: Range): boolean {
  const [own, theirs] = [one, other].map((range) =>
    contentOf(textOf(document, range).split(/[^\p{L}\p{N}]/u)),
  );
  return 2 * own!.filter((word) => theirs!.includes(word)).length >= own!.length;
}

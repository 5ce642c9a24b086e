/** What is said to the press together: "told reporters in Lund on Monday". */
import { BRIEFING_MODIFIERS, ENGAGEMENT_NOUNS, PRESS_WORDS } from "../../../lexicon/engagements.ts";
import type { Sentence } from "../../../model/mark.ts";
import type { Scene } from "../scene.ts";
import { placeIn } from "../setting.ts";
import type { Sighting } from "../sighting.ts";
import { toldByVerb } from "../status/verb-group.ts";
import { subjectOf } from "../subject.ts";
import { sighting } from "./rule.ts";

/** Only with a day or a place: "told reporters" by itself may be anything, and a briefing that is named tells itself. */
export function tellsThePress(scene: Scene, sentence: Sentence, index: number, verb: number): Sighting[] {
  const { lemma, pos } = scene.tokens[verb]!;
  if (pos !== "VERB" || !/^(tell|brief|address)$/.test(lemma)) return [];
  const press = scene.words[verb + 1] === "the" || scene.words[verb + 1] === "waiting" ? verb + 2 : verb + 1;
  if (!PRESS_WORDS.has(scene.words[press] ?? "")) return [];
  const until = Math.min(sentence.end, press + 8);
  const behind = scene.words.slice(press + 1, until);
  if (behind.some((word) => BRIEFING_MODIFIERS.has(word) || ENGAGEMENT_NOUNS.get(word) === "briefing"))
    return [];
  const timed = scene.timesIn(sentence).some(({ first }) => first > press && first - press <= 6);
  if (!timed && placeIn(scene, sentence, press, until) === null) return [];
  const told = toldByVerb(scene, sentence, verb);
  const actors = subjectOf(scene, sentence, verb).filter(({ kind }) => kind === "person");
  if (told?.status !== "held" || actors.length === 0) return [];
  return [
    sighting(scene, sentence, index, verb, told, {
      kind: "briefing",
      actors: actors.slice(-1),
      others: [],
      place: null,
      from: verb,
      until,
    }),
  ];
}

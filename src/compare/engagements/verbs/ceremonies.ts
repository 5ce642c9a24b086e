/** Officials at a funeral, a vigil, an inauguration: "attended the funeral of Okafor in Lund". Guests without a role are no news. */
import { CEREMONIES } from "../../../lexicon/engagements.ts";
import type { Sentence } from "../../../model/mark.ts";
import type { Scene } from "../scene.ts";
import type { Sighting } from "../sighting.ts";
import { toldByVerb } from "../status/verb-group.ts";
import { subjectOf } from "../subject.ts";
import { sighting } from "./rule.ts";

const LONGEST_PHRASE = 7;

export function attends(scene: Scene, sentence: Sentence, index: number, verb: number): Sighting[] {
  const { lemma, pos } = scene.tokens[verb]!;
  if (lemma !== "attend" || pos === "NOUN") return [];
  if (ceremonyAt(scene, sentence, verb + 1) === null) return [];
  const told = toldByVerb(scene, sentence, verb);
  const actors = subjectOf(scene, sentence, verb).filter(({ people, official }) => people && official);
  if (told === null || actors.length === 0) return [];
  return [
    sighting(scene, sentence, index, verb, told, {
      kind: "other",
      family: "ceremony",
      actors,
      others: [],
      place: null,
      from: verb,
    }),
  ];
}

function ceremonyAt(scene: Scene, sentence: Sentence, from: number): number | null {
  for (let at = from; at < sentence.end && at - from < LONGEST_PHRASE; at += 1) {
    if (CEREMONIES.has(scene.words[at]!)) return at;
    if (!/^(DET|ADJ|NOUN|PROPN|PART|NUM|PRON)$/.test(scene.tokens[at]!.pos)) return null;
  }
  return null;
}

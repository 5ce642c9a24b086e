/** Who is made to come, and who is told in private: "summoned the ambassador", "was briefed by the minister on Friday". */

import { BODY_NOUNS, PRESS_WORDS } from "../../../lexicon/engagements.ts";
import type { Sentence } from "../../../model/mark.ts";
import { headOf } from "../head.ts";
import { objectsFrom, phraseFrom } from "../parties.ts";
import type { Party, Scene } from "../scene.ts";
import type { Sighting } from "../sighting.ts";
import { toldByVerb } from "../status/verb-group.ts";
import { bodyBefore, subjectOf } from "../subject.ts";
import { sighting } from "./rule.ts";

/** "The ministry summoned the Norlandic ambassador on Friday": a meeting, at the wish of one side. */
export function summons(scene: Scene, sentence: Sentence, index: number, verb: number): Sighting[] {
  const { lemma, pos } = scene.tokens[verb]!;
  if (lemma !== "summon" || pos === "NOUN") return [];
  return between(scene, sentence, index, verb, "meeting");
}

/** "Moe briefed senators on Friday"; who briefs the press is told of by `tellsThePress`. */
export function briefs(scene: Scene, sentence: Sentence, index: number, verb: number): Sighting[] {
  const { lemma, pos } = scene.tokens[verb]!;
  const verbal = pos === "VERB" || /^(will|to|would|may)$/.test(scene.words[verb - 1] ?? "");
  if (lemma !== "brief" || !verbal) return [];
  return between(scene, sentence, index, verb, "briefing");
}

/** "President Moe convened her security council on Friday": whoever calls a body together meets it. */
export function convenes(scene: Scene, sentence: Sentence, index: number, verb: number): Sighting[] {
  const { lemma, pos } = scene.tokens[verb]!;
  if (!/^(convene|gather|assemble)$/.test(lemma) || pos !== "VERB") return [];
  const from = /^(his|her|its|their)$/.test(scene.words[verb + 1] ?? "") ? verb + 2 : verb + 1;
  const body = phraseFrom(scene, sentence, from);
  const told = toldByVerb(scene, sentence, verb);
  const actors = subjectOf(scene, sentence, verb).filter(({ people }) => people);
  if (body === null || !BODY_NOUNS.has(headOf(body.name)) || told === null || actors.length === 0) return [];
  const others = [{ ...body, kind: "organization" } as const];
  return [
    sighting(scene, sentence, index, verb, told, {
      kind: "meeting",
      actors,
      others,
      place: null,
      from: verb,
    }),
  ];
}

const LONGEST_PASSIVE = 16;

function between(
  scene: Scene,
  sentence: Sentence,
  index: number,
  verb: number,
  kind: "meeting" | "briefing",
): Sighting[] {
  const told = toldByVerb(scene, sentence, verb);
  if (told === null) return [];
  const passive = /^(be|get)$/.test(scene.tokens[verb - 1]?.lemma ?? "");
  const subject = subjectOf(scene, sentence, verb).filter(isSomebody);
  const before = subject.length > 0 ? subject : bodyBefore(scene, sentence, verb);
  const behind = passive ? byWhom(scene, sentence, verb) : whom(scene, sentence, verb + 1);
  const [actors, others] = passive ? [behind, before] : [before, behind];
  if (before.length === 0 || (!passive && behind.length === 0)) return [];
  if (others.some(({ name }) => PRESS_WORDS.has(name.toLowerCase()))) return [];
  return [sighting(scene, sentence, index, verb, told, { kind, actors, others, place: null, from: verb })];
}

function isSomebody({ people, kind }: Party): boolean {
  return people || kind === "organization" || kind === "place";
}

function byWhom(scene: Scene, sentence: Sentence, verb: number): Party[] {
  const by = scene.words.slice(verb + 1, Math.min(sentence.end, verb + LONGEST_PASSIVE)).indexOf("by");
  return by < 0 ? [] : whom(scene, sentence, verb + by + 2);
}

function whom(scene: Scene, sentence: Sentence, from: number): Party[] {
  const named = objectsFrom(scene, sentence, from)
    .map(({ party }) => party)
    .filter(({ people }) => people);
  if (named.length > 0) return named;
  const phrase = phraseFrom(scene, sentence, from);
  return phrase?.people ? [phrase] : [];
}

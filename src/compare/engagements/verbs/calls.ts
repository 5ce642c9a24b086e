/** Calls and conversations: "spoke by phone with Okafor", "phoned", "the two leaders spoke", "discussed the strike with". */
import { ENGAGEMENT_NOUNS, PHONE_WORDS } from "../../../lexicon/engagements.ts";
import type { Sentence } from "../../../model/mark.ts";
import { objectsFrom } from "../parties.ts";
import { keyOf, type Scene } from "../scene.ts";
import type { Sighting } from "../sighting.ts";
import { toldByVerb } from "../status/verb-group.ts";
import { isBothSides, subjectOf } from "../subject.ts";
import { sighting } from "./rule.ts";

/** "Ruiz spoke by phone with Okafor on Tuesday", "the two leaders spoke": a call, or talks where nothing says how. */
export function speaks(scene: Scene, sentence: Sentence, index: number, verb: number): Sighting[] {
  const { lemma, pos } = scene.tokens[verb]!;
  const phoned = /^(phone|telephone)$/.test(lemma);
  if ((!/^(speak|talk)$/.test(lemma) && !phoned) || pos === "NOUN") return [];
  const told = toldByVerb(scene, sentence, verb);
  if (told === null) return [];
  const subject = subjectOf(scene, sentence, verb);
  const at = phoned ? verb + 1 : partnersAt(scene, sentence, verb);
  const byPhone =
    phoned ||
    scene.words.slice(verb, Math.min(sentence.end, verb + 16)).some((word) => PHONE_WORDS.has(word));
  if (at === null) {
    if (subject.length < 2 && !subject.some(isBothSides)) return [];
    if (
      !byPhone &&
      !/^(on|about|again|for|,|\.|earlier|last|this|by|late)$/.test(scene.words[verb + 1] ?? ".")
    )
      return [];
    return [
      sighting(scene, sentence, index, verb, told, {
        kind: "call",
        actors: subject,
        others: [],
        place: null,
        from: verb,
      }),
    ];
  }
  const actors = subject.filter(({ people }) => people);
  const others = objectsFrom(scene, sentence, at)
    .map(({ party }) => party)
    .filter(({ people, official }) => people && official);
  if (actors.length === 0 || others.length === 0) return [];
  if (!byPhone && !actors.every(({ official }) => official)) return [];
  return [
    sighting(scene, sentence, index, verb, told, { kind: "call", actors, others, place: null, from: verb }),
  ];
}

/** The token behind "with" or "to". */
function partnersAt(scene: Scene, sentence: Sentence, verb: number): number | null {
  for (let at = verb + 1; at < sentence.end && at - verb < 9; at += 1) {
    if (/^(with|to)$/.test(scene.words[at]!)) return at + 1;
    if (/^[,;.”"]$/.test(scene.words[at]!) || scene.tokens[at]!.pos === "VERB") return null;
  }
  return null;
}

/** "Ruiz called Okafor on Monday to offer help", but not "called Okafor a liar". */
export function telephones(scene: Scene, sentence: Sentence, index: number, verb: number): Sighting[] {
  if (scene.tokens[verb]!.lemma !== "call" || scene.tokens[verb]!.pos !== "VERB") return [];
  const objects = objectsFrom(scene, sentence, verb + 1);
  const first = objects.findLast(({ party }) => keyOf(party) === keyOf(objects[0]!.party));
  if (first === undefined || first.party.kind !== "person") return [];
  // "called Okafor and Lind on Friday": all of them where all are people, and joined by "and".
  const several =
    objects.every(({ party }) => party.kind === "person") &&
    scene.words.slice(first.end, objects.at(-1)!.first).includes("and");
  const whom = several ? objects.at(-1)! : first;
  const timed = scene.timesIn(sentence).some((time) => time.first - whom.end <= 1 && time.first >= whom.end);
  const purpose =
    scene.words[whom.end] === "to" &&
    /^(discuss|express|congratulate|offer|thank|urge|ask|tell|say|warn|inform|apologi[sz]e|convey)$/.test(
      scene.words[whom.end + 1] ?? "",
    );
  const told = toldByVerb(scene, sentence, verb);
  const actors = subjectOf(scene, sentence, verb).filter(({ people }) => people);
  if ((!timed && !purpose) || told === null || actors.length === 0) return [];
  return [
    sighting(scene, sentence, index, verb, told, {
      kind: "call",
      actors,
      others: several ? objects.map(({ party }) => party) : [whom.party],
      place: null,
      from: verb,
    }),
  ];
}

/** "Ruiz discussed the strike with Okafor": talks; where a call or a meeting is named, that is what is told. */
export function discusses(scene: Scene, sentence: Sentence, index: number, verb: number): Sighting[] {
  if (!/^(discuss|negotiate)$/.test(scene.tokens[verb]!.lemma) || scene.tokens[verb]!.pos !== "VERB")
    return [];
  if (/ing$/.test(scene.words[verb]!)) return [];
  const together = byPhone(scene, sentence, index, verb);
  if (together !== null) return together;
  let at = verb + 1;
  while (at < sentence.end && at - verb < 16 && scene.words[at] !== "with") {
    if (/^(VERB|AUX|SCONJ)$/.test(scene.tokens[at]!.pos) || /^[;:”"]$/.test(scene.words[at]!)) return [];
    at += 1;
  }
  if (scene.words[at] !== "with" || at >= sentence.end) return [];
  const named = scene.words.slice(sentence.first, sentence.end);
  if (named.some((word) => ENGAGEMENT_NOUNS.has(word) || /^(met|meets?|spoke)$/.test(word))) return [];
  const told = toldByVerb(scene, sentence, verb);
  const actors = subjectOf(scene, sentence, verb);
  const others = objectsFrom(scene, sentence, at + 1)
    .map(({ party }) => party)
    .filter(({ people, kind }) => people || kind !== "other");
  if (told === null || told.status === "possible" || actors.length === 0 || others.length === 0) return [];
  return [
    sighting(scene, sentence, index, verb, told, { kind: "talks", actors, others, place: null, from: verb }),
  ];
}

/** "Ruiz and Okafor discussed the strike by phone". */
function byPhone(scene: Scene, sentence: Sentence, index: number, verb: number): Sighting[] | null {
  const behind = scene.words.slice(verb, Math.min(sentence.end, verb + 12)).join(" ");
  if (!/ (?:by|over the|on the) (?:phone|telephone|video)/.test(behind) || / with /.test(behind)) return null;
  const actors = subjectOf(scene, sentence, verb);
  const told = toldByVerb(scene, sentence, verb);
  if (told === null || (actors.length < 2 && !actors.some(isBothSides))) return null;
  return [
    sighting(scene, sentence, index, verb, told, {
      kind: "call",
      actors,
      others: [],
      place: null,
      from: verb,
    }),
  ];
}

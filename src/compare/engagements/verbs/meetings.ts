/** Meetings: "met Okafor in Lund", "sat down with", "the council will convene", "was received by the king". */
import { BODY_NOUNS } from "../../../lexicon/engagements.ts";
import type { Sentence } from "../../../model/mark.ts";
import { headOf } from "../head.ts";
import { objectsFrom, phraseFrom } from "../parties.ts";
import type { Named, Party, Scene } from "../scene.ts";
import type { Sighting } from "../sighting.ts";
import { NEUTRAL, type Told } from "../status/told.ts";
import { toldByVerb } from "../status/verb-group.ts";
import { bodyBefore, isBothSides, subjectOf } from "../subject.ts";
import { met, sighting } from "./rule.ts";

/** "Ruiz met Okafor in Lund on Monday", "aides met with a lawyer", "the two will meet", "the board meets on Friday". */
export function meets(scene: Scene, sentence: Sentence, index: number, verb: number): Sighting[] {
  const token = scene.tokens[verb]!;
  if (!/^(meet|convene|reconvene|gather)$/.test(token.lemma) || token.pos === "NOUN" || token.pos === "ADJ")
    return [];
  const from = partnersAt(scene, sentence, verb);
  const withOthers = scene.words[from - 1] === "with";
  const objects =
    token.lemma === "meet"
      ? objectsFrom(scene, sentence, from).filter(({ party }) => party.kind !== "other" || party.people)
      : [];
  const others = objects.filter(({ party }) => party.kind !== "place" || withOthers);
  const told = toldByVerb(scene, sentence, verb) ?? inPresent(scene, sentence, verb);
  if (told === null) return [];
  const named = subjectOf(scene, sentence, verb);
  const actors = named.length > 0 || others.length === 0 ? named : bodyBefore(scene, sentence, verb);
  if (others.length > 0) {
    return apart(scene, sentence, others).map((group) =>
      sighting(scene, sentence, index, verb, group.possible ? { ...told, status: "possible" } : told, {
        kind: "meeting",
        actors,
        others: group.parties,
        place: null,
        from: group.from,
        until: group.until,
      }),
    );
  }
  const phrase =
    withOthers || /^(ADJ|DET|NOUN)$/.test(scene.tokens[verb + 1]?.pos ?? "")
      ? phraseFrom(scene, sentence, from)
      : null;
  if (phrase?.people) {
    const who = actors.length > 0 ? actors : bodyBefore(scene, sentence, verb);
    if (who.length === 0) return [];
    return [
      sighting(scene, sentence, index, verb, told, {
        kind: "meeting",
        actors: who,
        others: [phrase],
        place: null,
        from,
      }),
    ];
  }
  // "will meet the deadline" and "met on the road" are no meetings.
  if (phrase !== null || /^(DET|ADJ|NOUN|PRON)$/.test(scene.tokens[verb + 1]?.pos ?? "")) {
    if (!scene.timesIn(sentence).some((time) => time.first <= verb + 1 && verb + 1 < time.end)) return [];
  }
  const bodies = actors.some(isBody) ? actors.filter(isBody) : bodyBefore(scene, sentence, verb);
  const several = actors.length > 1 || actors.some((each) => isBothSides(each) || isPlural(each));
  const who = several ? actors : bodies;
  if (who.length === 0) return [];
  return [
    sighting(scene, sentence, index, verb, told, {
      kind: "meeting",
      actors: who,
      others: [],
      place: null,
      from: verb,
    }),
  ];
}

/** "the shareholders meet on June 12": the day decides. */
function inPresent(scene: Scene, sentence: Sentence, verb: number): Told | null {
  const plural = scene.words[verb] === "meet" && /^(NOUN|PROPN)$/.test(scene.tokens[verb - 1]?.pos ?? "");
  return plural && verb > sentence.first ? { ...NEUTRAL, verb, rule: "a verb in the present tense" } : null;
}

/** "met with Okafor", "met in Lund on Monday with Okafor", "met Okafor". */
function partnersAt(scene: Scene, sentence: Sentence, verb: number): number {
  let at = verb + 1;
  if (
    /^(in|at|on|for|privately|separately|secretly|briefly|again|here|there|late|early|last|earlier|with)$/.test(
      scene.words[at] ?? "",
    )
  ) {
    while (at < sentence.end && at - verb < 12) {
      if (scene.words[at] === "with") return at + 1;
      if (!/^(ADP|DET|ADJ|ADV|NOUN|PROPN|NUM)$/.test(scene.tokens[at]!.pos)) break;
      at += 1;
    }
  }
  return verb + 1;
}

function isBody({ kind, name }: Party): boolean {
  return kind === "organization" && BODY_NOUNS.has(headOf(name));
}

function isPlural({ kind, people, name }: Party): boolean {
  return people && kind === "other" && headOf(name).endsWith("s");
}

/** "They sat down with their delegations", "Ruiz shook hands with Okafor", "Ruiz dined with Okafor". */
export function sitsDown(scene: Scene, sentence: Sentence, index: number, verb: number): Sighting[] {
  const { lemma, pos } = scene.tokens[verb]!;
  if (pos === "NOUN" || !/^(sit|sat|shake|shook|dine|lunch|confer|huddle)$/.test(lemma)) return [];
  const behind = scene.words.slice(verb + 1, verb + 3).join(" ");
  const from =
    (/^(sit|sat)$/.test(lemma) && behind === "down with") ||
    (/^(shake|shook)$/.test(lemma) && behind === "hands with")
      ? verb + 3
      : /^(dine|lunch|confer|huddle)$/.test(lemma) && scene.words[verb + 1] === "with"
        ? verb + 2
        : null;
  if (from === null) return [];
  const others = objectsFrom(scene, sentence, from).map(({ party }) => party);
  const actors = subjectOf(scene, sentence, verb);
  return met(scene, sentence, index, verb, { actors, others });
}

/** "The union and the firm will return to the negotiating table on Monday." */
export function returns(scene: Scene, sentence: Sentence, index: number, verb: number): Sighting[] {
  if (!/^(return|come|go|get)$/.test(scene.tokens[verb]!.lemma)) return [];
  const behind = scene.words.slice(verb + 1, verb + 7).join(" ");
  if (!/^(?:back )?to the (?:negotiating|bargaining) table/.test(behind)) return [];
  const told = toldByVerb(scene, sentence, verb);
  const named = subjectOf(scene, sentence, verb);
  const actors = named.length > 0 ? named : bodyBefore(scene, sentence, verb);
  if (told === null || actors.length === 0) return [];
  return [
    sighting(scene, sentence, index, verb, told, {
      kind: "talks",
      actors,
      others: [],
      place: null,
      from: verb,
    }),
  ];
}

/** "Ruiz hosted Okafor at the palace", "Okafor may be received by the king". */
export function receives(scene: Scene, sentence: Sentence, index: number, verb: number): Sighting[] {
  if (!/^(host|receive|welcome|greet)$/.test(scene.tokens[verb]!.lemma) || scene.tokens[verb]!.pos !== "VERB")
    return [];
  const passive = scene.words[verb + 1] === "by";
  const from = passive ? verb + 2 : verb + 1;
  const others = objectsFrom(scene, sentence, from)
    .filter(({ party, first }) => (party.kind === "person" || party.official) && first - from <= 4)
    .map(({ party }) => party);
  const actors = subjectOf(scene, sentence, verb).filter(
    ({ people, kind }) => people || kind === "organization",
  );
  return met(scene, sentence, index, verb, { actors, others });
}

/** Objects that each have a day of their own are met apart: "Okafor on Sunday and possibly Lind on Monday". */
function apart(scene: Scene, sentence: Sentence, objects: readonly Named[]) {
  const times = scene.timesIn(sentence);
  const groups: { parties: Party[]; from: number; until: number; possible: boolean }[] = [];
  for (const [at, object] of objects.entries()) {
    const until = objects[at + 1]?.first ?? sentence.end;
    const before = scene.words.slice(at === 0 ? object.first : objects[at - 1]!.end, object.first);
    const possible = before.some((word) => /^(possibly|perhaps|maybe|potentially)$/.test(word));
    const last = groups.at(-1);
    const timed = times.some((time) => time.first >= object.end && time.first < until);
    const parted =
      last !== undefined && times.some((time) => time.first >= last.from && time.first < object.first);
    if (last !== undefined && !(parted && (timed || possible)) && !possible) {
      last.parties.push(object.party);
      if (!parted) last.until = until;
    } else groups.push({ parties: [object.party], from: object.end, until, possible });
  }
  return groups;
}

/** Hearings: "will appear in court", "testified before the committee", "pleaded guilty", "was arraigned", "was questioned by". */
import { TRIBUNALS } from "../../../lexicon/engagements.ts";
import type { Sentence } from "../../../model/mark.ts";
import { objectsFrom } from "../parties.ts";
import type { Party, Scene } from "../scene.ts";
import type { Sighting } from "../sighting.ts";
import { NEUTRAL } from "../status/told.ts";
import { toldByVerb } from "../status/verb-group.ts";
import { bodyBefore, subjectOf } from "../subject.ts";
import { met, sighting } from "./rule.ts";

const FARTHEST = 14;

/** "Ruiz will appear in court on Friday", "testified before the committee", "pleaded not guilty on Monday". */
export function appears(scene: Scene, sentence: Sentence, index: number, verb: number): Sighting[] {
  const { lemma, pos } = scene.tokens[verb]!;
  if (pos === "NOUN" || !isHearing(scene, sentence, verb, lemma)) return [];
  const told = toldByVerb(scene, sentence, verb);
  const actors = subjectOf(scene, sentence, verb).filter(({ people }) => people);
  if (told === null || actors.length === 0) return [];
  return [
    sighting(scene, sentence, index, verb, told, {
      kind: "other",
      family: "hearing",
      actors,
      others: tribunal(scene, sentence, verb),
      place: null,
      from: verb,
    }),
  ];
}

function isHearing(scene: Scene, sentence: Sentence, verb: number, lemma: string): boolean {
  if (lemma === "make") return makesAppearance(scene, sentence, verb);
  if (lemma === "give") return givesEvidence(scene, sentence, verb);
  if (!/^(appear|testify|plead|plea|pled|arraign|sentence|remand)$/.test(lemma)) return false;
  const next = scene.words[verb + 1] ?? "";
  const behind = scene.words.slice(verb + 1, Math.min(sentence.end, verb + FARTHEST));
  const placed = behind.some((word) => TRIBUNALS.has(word));
  if (lemma === "appear") return placed && /^(in|before|at|on|via|by|for)$/.test(next);
  if (lemma === "testify") return placed || timed(scene, sentence, verb);
  if (/^(plead|plea|pled)$/.test(lemma))
    return /\bguilty\b/.test(behind.slice(0, 3).join(" ")) && (placed || timed(scene, sentence, verb));
  const passive = /^(be|get)$/.test(scene.tokens[verb - 1]?.lemma ?? "");
  return /^(arraign|sentence|remand)$/.test(lemma) && passive && (placed || timed(scene, sentence, verb));
}

/** "gave evidence to the committee" */
function givesEvidence(scene: Scene, sentence: Sentence, verb: number): boolean {
  const behind = scene.words.slice(verb + 1, Math.min(sentence.end, verb + FARTHEST));
  return /^(evidence|testimony)$/.test(behind[0] ?? "") && behind.some((word) => TRIBUNALS.has(word));
}

/** "is due back in court on Friday", "will be back in court" */
export function isBackInCourt(scene: Scene, sentence: Sentence, index: number, court: number): Sighting[] {
  if (!TRIBUNALS.has(scene.words[court]!)) return [];
  let word = court - 1;
  while (court - word < 4 && /^(DET|ADJ|PROPN)$/.test(scene.tokens[word]?.pos ?? "")) word -= 1;
  if (word <= sentence.first || !/^(in|before)$/.test(scene.words[word]!)) return [];
  let at = word - 1;
  while (at > sentence.first && /^(due|back|again|expected|scheduled)$/.test(scene.words[at]!)) at -= 1;
  if (scene.tokens[at]!.lemma !== "be" || at === word - 1) return [];
  const told = { ...NEUTRAL, status: "planned", verb: at, rule: "is due in court" } as const;
  const named = subjectOf(scene, sentence, at).filter(({ people }) => people);
  const actors = named.length > 0 ? named : bodyBefore(scene, sentence, at);
  if (actors.length === 0 || !timed(scene, sentence, word)) return [];
  return [
    sighting(scene, sentence, index, word, told, {
      kind: "other",
      family: "hearing",
      actors,
      others: [],
      place: null,
      from: word,
    }),
  ];
}

/** "The Supreme Court will hear the appeal on June 3" */
export function hears(scene: Scene, sentence: Sentence, index: number, verb: number): Sighting[] {
  const { lemma, pos } = scene.tokens[verb]!;
  if (lemma !== "hear" || pos !== "VERB") return [];
  const what = scene.words.slice(verb + 1, verb + 5);
  if (!what.some((word) => /^(appeal|appeals|case|arguments?|petition|evidence|testimony)$/.test(word)))
    return [];
  const told = toldByVerb(scene, sentence, verb);
  const named = subjectOf(scene, sentence, verb).filter(
    ({ kind, name }) => kind === "organization" && COURT.test(name),
  );
  const actors = named.length > 0 ? named : bodyBefore(scene, sentence, verb);
  if (told === null || actors.length === 0 || !timed(scene, sentence, verb)) return [];
  return [
    sighting(scene, sentence, index, verb, told, {
      kind: "other",
      family: "hearing",
      actors,
      others: [],
      place: null,
      from: verb,
    }),
  ];
}

const COURT = /\b(?:court|tribunal|committee|panel|jury|commission)\b/i;

/** "made his first appearance in court" */
function makesAppearance(scene: Scene, sentence: Sentence, verb: number): boolean {
  const until = Math.min(sentence.end, verb + FARTHEST);
  const at = scene.words.slice(verb + 1, Math.min(until, verb + 5)).indexOf("appearance");
  if (at < 0) return false;
  const beside = scene.words.slice(verb + 1, until);
  return beside.some((word) => TRIBUNALS.has(word));
}

function timed(scene: Scene, sentence: Sentence, verb: number): boolean {
  return scene.timesIn(sentence).some(({ first }) => first > verb && first - verb <= FARTHEST);
}

/** The court or committee, where it has a name. */
function tribunal(scene: Scene, sentence: Sentence, verb: number): Party[] {
  const before = scene.words[verb + 1] === "before" ? objectsFrom(scene, sentence, verb + 2) : [];
  const judges = before.filter(({ party }) => party.kind === "person").map(({ party }) => party);
  if (judges.length > 0) return judges;
  return scene
    .namedIn(sentence)
    .filter(
      ({ party, first, end }) =>
        party.kind === "organization" &&
        first > verb &&
        first - verb < FARTHEST &&
        scene.words
          .slice(first, end)
          .some((word) => TRIBUNALS.has(word) || /^(senate|house|congress|parliament)$/.test(word)),
    )
    .slice(0, 1)
    .map(({ party }) => party);
}

/** "The committee will question Ruiz on May 20"; what anybody else questions he only doubts. */
export function questions(scene: Scene, sentence: Sentence, index: number, verb: number): Sighting[] {
  const { lemma, pos } = scene.tokens[verb]!;
  if (!/^(interview|question|interrogate)$/.test(lemma) || pos !== "VERB") return [];
  const named = subjectOf(scene, sentence, verb).filter(({ name }) => ASKERS.test(name));
  const actors =
    named.length > 0
      ? named
      : bodyBefore(scene, sentence, verb).filter(
          ({ kind, name }) => kind === "organization" || ASKERS.test(name),
        );
  const others = objectsFrom(scene, sentence, verb + 1)
    .map(({ party }) => party)
    .filter(({ kind }) => kind === "person");
  return met(scene, sentence, index, verb, { actors, others, family: "interview" });
}

const ASKERS = /\b(?:police|investigators?|prosecutors?|detectives|agents|committee|panel|inquiry|FBI)\b/i;

/** "Ruiz was questioned by investigators on Monday". */
export function isQuestioned(scene: Scene, sentence: Sentence, index: number, verb: number): Sighting[] {
  if (!/^(interview|question)$/.test(scene.tokens[verb]!.lemma) || scene.tokens[verb]!.pos !== "VERB")
    return [];
  if (!scene.words[verb]!.endsWith("ed") || !/^(be|get)$/.test(scene.tokens[verb - 1]?.lemma ?? ""))
    return [];
  const by = scene.words.slice(verb + 1, Math.min(sentence.end, verb + 8)).indexOf("by");
  if (by < 0) return [];
  const others = objectsFrom(scene, sentence, verb + 2 + by)
    .map(({ party }) => party)
    .filter(({ kind, people }) => people || kind === "organization");
  const actors = subjectOf(scene, sentence, verb).filter(({ people }) => people);
  return met(scene, sentence, index, verb, { actors, others, family: "interview" });
}

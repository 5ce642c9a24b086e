/**
 * Engagements told by a noun: "the trip", "his visit to Norland", "Tuesday's call", "a meeting in Lund last year between
 * Ruiz and Okafor", "talks in Vienna", "at a news conference".
 */

import {
  BRIEFING_MODIFIERS,
  ENGAGEMENT_NOUNS,
  GRADES,
  LIGHT_VERBS,
  MEALS,
  NOT_A_CALL_BEFORE,
} from "../../lexicon/engagements.ts";
import type { Sentence } from "../../model/mark.ts";
import type { Engagement } from "../../model/record.ts";
import { clauseAround } from "./clause.ts";
import { objectsFrom, ownerOf, phraseFrom } from "./parties.ts";
import { type Party, type Scene, unique } from "./scene.ts";
import { destinationIn, isPlace, placeIn, prepositionOf, timeOf } from "./setting.ts";
import type { Sighting } from "./sighting.ts";
import { type Told, toldAroundNoun, toldByVerb } from "./status.ts";
import { subjectOf } from "./subject.ts";
import { topicsIn } from "./topics.ts";

/** A noun phrase: tokens start … noun, and behind it what belongs to it up to end. */
interface Phrase {
  readonly kind: Engagement["kind"];
  readonly start: number;
  readonly noun: number;
  readonly end: number;
  readonly definite: boolean;
  readonly indefinite: boolean;
}

export function toldByNoun(scene: Scene, sentence: Sentence, index: number, noun: number): Sighting | null {
  const phrase = phraseAt(scene, sentence, noun);
  if (phrase === null) return null;
  const { kind, start, end } = phrase;
  const light = lightVerb(scene, sentence, start);
  const carried = light === null ? null : toldByVerb(scene, sentence, light);
  if (light !== null && carried === null && scene.words[light - 1] !== "to") return null;
  const around = toldAroundNoun(scene, sentence, start, noun, end);
  if (around === null) return null;
  const told = carried?.status ? { ...carried, earlier: around.earlier } : around;
  const guest = kind === "visit" ? guestOf(scene, sentence, start) : null;
  const { actors, others } =
    guest === null
      ? partiesOf(scene, sentence, phrase, light ?? changer(around))
      : { actors: [guest.who], others: [] };
  const time = timeAround(scene, sentence, phrase, light ?? told.verb);
  const late = told.ofChange && time !== null && (time.first > end || time.end <= start);
  return {
    reading: scene.reading,
    sentence: index,
    at: noun,
    span: clauseAround(scene, sentence, noun),
    kind,
    actors,
    others,
    place: guest?.where ?? placeOf(scene, sentence, phrase),
    time: time?.time ?? null,
    timeOfChange:
      late &&
      !scene.words.slice(noun, time!.first).some((word) => /^(planned|scheduled|due|set)$/.test(word)),
    status:
      told.status ??
      guest?.status ??
      (kind === "briefing" || kind === "other" ? briefed(scene, sentence, start) : null),
    definite: phrase.definite,
    earlier: told.earlier,
    grade: gradeOf(scene, start, noun),
    topics: kind === "visit" ? [] : topicsIn(scene, sentence, noun),
    rule: told.rule,
  };
}

/** The noun phrase's own time, else that of its verb: "the trip was put off in March". */
function timeAround(scene: Scene, sentence: Sentence, { start, noun, end }: Phrase, verb: number | null) {
  const own = timeOf(scene, sentence, start, noun, sentence.end);
  if (verb === null || (own !== null && own.first >= start - 3 && own.first < end)) return own;
  const ofVerb = timeOf(scene, sentence, verb + 1, verb, sentence.end);
  return verb > noun ? (ofVerb ?? own) : (own ?? ofVerb);
}

function phraseAt(scene: Scene, sentence: Sentence, noun: number): Phrase | null {
  const { words, tokens } = scene;
  const word = words[noun]!;
  const previous = words[noun - 1] ?? "";
  const next = words[noun + 1] ?? "";
  let kind = ENGAGEMENT_NOUNS.get(word) ?? null;
  if (word === "conference" && BRIEFING_MODIFIERS.has(previous)) kind = "briefing";
  if (kind === null || !/^(NOUN|PROPN|VERB)$/.test(tokens[noun]!.pos)) return null;
  if (kind === "briefing" && next === "call") return null;
  if (kind === "call" && BRIEFING_MODIFIERS.has(previous)) kind = "briefing";
  if (kind === "call" && (NOT_A_CALL_BEFORE.has(next) || !isCall(scene, noun))) return null;
  if (MEALS.has(word) && next !== "with") return null;
  const start = phraseStart(scene, sentence, noun);
  const opener = words[start]!;
  const verbal =
    tokens[noun]!.pos === "VERB" || (start === noun && /^(to|will|would|can|may|not)$/.test(previous));
  if (verbal && start === noun) return null;
  if (tokens[noun + 1]?.pos === "NOUN" && !scene.timesIn(sentence).some((each) => each.first === noun + 1))
    return null;
  const definite =
    /^(the|this|that|these|his|her|their|its|whose|both)$/.test(opener) ||
    previous === "'s" ||
    words.slice(start, noun).includes("'s");
  const indefinite = /^(a|an|another)$/.test(opener);
  return { kind, start, noun, end: phraseEnd(scene, sentence, noun), definite, indefinite };
}

/** "a state visit", but not "the Secretary of State's visit". */
function gradeOf(scene: Scene, start: number, noun: number): string | null {
  for (let at = Math.max(start, noun - 2); at < noun; at += 1) {
    const lower = /^\p{Ll}/u.test(scene.text.slice(scene.tokens[at]!.from, scene.tokens[at]!.to));
    if (lower && GRADES.has(scene.words[at]!) && scene.words[at + 1] !== "'s") return scene.words[at]!;
  }
  return null;
}

/** "call" is a telephone call where it is owned, dated or has somebody behind "with". */
function isCall(scene: Scene, noun: number): boolean {
  const before = scene.words.slice(Math.max(0, noun - 4), noun);
  return (
    before.some((word) => /^(phone|telephone|video|conference|'s)$/.test(word)) ||
    /^(with|between)$/.test(scene.words[noun + 1] ?? "") ||
    /^(the|same|this|their)$/.test(before.at(-1) ?? "")
  );
}

function phraseStart(scene: Scene, sentence: Sentence, noun: number): number {
  let at = noun;
  while (at > sentence.first && noun - at < 8) {
    const { pos } = scene.tokens[at - 1]!;
    const word = scene.words[at - 1]!;
    if (pos === "DET" || /^(his|her|its|their|whose|my|our|no|any)$/.test(word)) return at - 1;
    const owned = word === "'s" || word === "-" || word === "–";
    const participle =
      pos === "VERB" &&
      word.endsWith("ed") &&
      /^(DET|ADJ|VERB|AUX|ADP)$/.test(scene.tokens[at - 2]?.pos ?? "");
    if (
      !owned &&
      !participle &&
      !/^(ADJ|NOUN|PROPN|NUM|INTJ)$/.test(pos) &&
      !/^(planned|scheduled|postponed|delayed|proposed|expected|anticipated|previously|working)$/.test(word)
    )
      break;
    at -= 1;
  }
  return at;
}

/** Over "with …", "to …", "between … and …" and times, up to the verb or comma that follows. */
function phraseEnd(scene: Scene, sentence: Sentence, noun: number): number {
  let at = noun + 1;
  while (at < sentence.end && at - noun < 22) {
    const { pos } = scene.tokens[at]!;
    if (
      /^(AUX|VERB|SCONJ)$/.test(pos) ||
      /^[,;:.”"—–]$/.test(scene.words[at]!) ||
      /^(which|that|who|where|when|but)$/.test(scene.words[at]!)
    )
      break;
    at += 1;
  }
  return at;
}

function lightVerb(scene: Scene, sentence: Sentence, start: number): number | null {
  for (let at = start - 1; at >= sentence.first && start - at <= 3; at -= 1) {
    if (LIGHT_VERBS.has(scene.tokens[at]!.lemma.toLowerCase()) && /^(VERB|AUX)$/.test(scene.tokens[at]!.pos))
      return at;
    if (!/^(DET|ADJ|NUM|ADV|PART)$/.test(scene.tokens[at]!.pos)) return null;
  }
  return null;
}

/** Who postpones or cancels a visit is taken to be its visitor where nobody else is. */
function changer(told: Told): number | null {
  return told.ofChange || told.status === "planned" ? told.verb : null;
}

function partiesOf(
  scene: Scene,
  sentence: Sentence,
  { kind, start, noun, end }: Phrase,
  verb: number | null,
) {
  const owners = ownerOf(scene, sentence, start, noun);
  const behind = (word: string) => {
    for (let at = noun + 1; at < end; at += 1) {
      if (scene.words[at] !== word) continue;
      const named = objectsFrom(scene, sentence, at + 1)
        .filter((each) => each.end <= end + 6)
        .map(({ party }) => party);
      if (named.length > 0) return named;
      const phrase = kind === "visit" ? null : phraseFrom(scene, sentence, at + 1);
      return phrase === null ? [] : [phrase];
    }
    return [];
  };
  const agents = [...owners, ...behind("by")];
  const subject = () => (verb === null || verb > noun ? [] : subjectOf(scene, sentence, verb));
  const partners = [...behind("with"), ...behind("between"), ...(kind === "visit" ? [] : behind("of"))];
  if (kind === "briefing" || kind === "other")
    return {
      actors: unique(agents.length > 0 && kind === "other" ? agents : speakers(scene, sentence, noun)),
      others: [],
    };
  if (kind === "visit") {
    const visitors = agents.length > 0 ? agents : [...behind("for"), ...subject()];
    return {
      actors: unique(visitors.filter((each) => each.kind === "person")).slice(0, 3),
      others: unique(partners.filter((each) => each.kind === "person")),
    };
  }
  const actors = unique(agents.length > 0 ? agents : subject());
  return {
    actors,
    others: unique(partners).filter((party) => !actors.some((actor) => actor.name === party.name)),
  };
}

/** "They got Ruiz to Norland for a visit", "invited Ruiz to Norland for a visit". */
function guestOf(scene: Scene, sentence: Sentence, start: number) {
  if (!/^(for|on)$/.test(scene.words[start - 1] ?? "")) return null;
  const named = scene.namedIn(sentence);
  const where = named.find((each) => each.end === start - 1 && isPlace(scene, each));
  if (where === undefined || prepositionOf(scene, where) !== "to") return null;
  const who = named.findLast(
    (each) => each.end < where.first && where.first - each.end <= 3 && each.party.kind === "person",
  );
  const verb = who === undefined ? undefined : scene.words[who.first - 1];
  if (who === undefined || verb === undefined) return null;
  const status = verb === "got" || verb === "brought" ? "held" : verb === "invited" ? "possible" : null;
  return status === null
    ? null
    : ({ who: { ...who.party, official: true }, where: where.party, status } as const);
}

/** "At a news conference, Ruiz, the director, said …"; "Ruiz told reporters at a briefing". */
function speakers(scene: Scene, sentence: Sentence, noun: number): Party[] {
  const before = subjectOf(scene, sentence, noun).filter((each) => each.kind === "person");
  if (before.length > 0) return before.slice(-1);
  const behind = scene
    .namedIn(sentence)
    .find((each) => each.first > noun && each.party.kind === "person" && prepositionOf(scene, each) === "");
  return behind === undefined ? [] : [behind.party];
}

function briefed(scene: Scene, sentence: Sentence, start: number): "held" | null {
  if (!/^(at|in|during|on)$/.test(scene.words[start - 1] ?? "")) return null;
  return scene.words
    .slice(sentence.first, sentence.end)
    .some((word) =>
      /^(said|told|added|confirmed|made|announced|explained|pleaded|appeared|testified|ruled|ordered)$/.test(
        word,
      ),
    )
    ? "held"
    : null;
}

const TOWARDS = new Set(["to", "in"]);

function placeOf(scene: Scene, sentence: Sentence, { kind, start, noun, end }: Phrase): Party | null {
  const modifier = scene
    .namedIn(sentence)
    .findLast((each) => each.end === noun && each.first >= start && isPlace(scene, each));
  if (kind !== "visit") {
    return placeIn(scene, sentence, noun, Math.min(sentence.end, end + 6)) ?? modifier?.party ?? null;
  }
  const to = destinationIn(scene, sentence, noun, end, TOWARDS);
  if (to !== null) return to.party;
  return modifier?.party ?? null;
}

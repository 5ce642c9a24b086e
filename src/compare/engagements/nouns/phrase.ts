/** The noun phrase of an engagement: which kind its noun names, where the phrase begins and where what belongs to it ends. */
import {
  BRIEFING_MODIFIERS,
  CONFERENCE_WORDS,
  ENGAGEMENT_NOUNS,
  GRADES,
  LIGHT_VERBS,
  MEALS,
  NOT_A_CALL_BEFORE,
  PHONE_WORDS,
  PRESS_WORDS,
  SESSION_WORDS,
} from "../../../lexicon/engagements.ts";
import type { Sentence } from "../../../model/mark.ts";
import type { Engagement } from "../../../model/record.ts";
import type { Scene } from "../scene.ts";

/** A noun phrase: tokens start … noun, and behind it what belongs to it up to end. */
export interface Phrase {
  readonly kind: Engagement["kind"];
  readonly start: number;
  readonly noun: number;
  readonly end: number;
  readonly definite: boolean;
  readonly indefinite: boolean;
}

export function phraseAt(scene: Scene, sentence: Sentence, noun: number): Phrase | null {
  const { words, tokens } = scene;
  const word = words[noun]!;
  const previous = words[noun - 1] ?? "";
  const next = words[noun + 1] ?? "";
  let kind = ENGAGEMENT_NOUNS.get(word) ?? null;
  if (word === "conference" && BRIEFING_MODIFIERS.has(previous)) kind = "briefing";
  if (kind === null || !/^(NOUN|PROPN|VERB)$/.test(tokens[noun]!.pos)) return null;
  if (kind === "other" && tokens[noun]!.pos === "VERB") return null;
  if (kind === "briefing" && next === "call") return null;
  if (kind === "call" && BRIEFING_MODIFIERS.has(previous)) kind = "briefing";
  if (kind === "call" && isForMany(scene, noun)) kind = "briefing";
  const spoken = PHONE_WORDS.has(previous) && !/^cent(?:re|er)s?$/.test(next);
  if (kind === "call" && !spoken && (NOT_A_CALL_BEFORE.has(next) || !isCall(scene, noun))) return null;
  if (MEALS.has(word) && next !== "with") return null;
  const start = phraseStart(scene, sentence, noun);
  if (word === "conference" && kind === "meeting" && !isConvened(scene, start, noun)) return null;
  if (
    /^(session|sessions|gathering|encounter|audience|conversations?)$/.test(word) &&
    !isGathering(scene, sentence, start, noun)
  )
    return null;
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
export function gradeOf(scene: Scene, start: number, noun: number): string | null {
  for (let at = Math.max(start, noun - 2); at < noun; at += 1) {
    const lower = /^\p{Ll}/u.test(scene.text.slice(scene.tokens[at]!.from, scene.tokens[at]!.to));
    if (lower && GRADES.has(scene.words[at]!) && scene.words[at + 1] !== "'s") return scene.words[at]!;
  }
  return null;
}

/** "a donor conference", "a conference hosted by Norland"; but "the conference" of a sport or a party. */
function isConvened(scene: Scene, start: number, noun: number): boolean {
  return (
    scene.words.slice(start, noun).some((word) => CONFERENCE_WORDS.has(word)) ||
    /^(hosted|held|organi[sz]ed|convened|attended|chaired|between)$/.test(scene.words[noun + 1] ?? "")
  );
}

/** "an emergency session of the council", "a phone conversation with"; but "a training session", "a conversation piece". */
function isGathering(scene: Scene, sentence: Sentence, start: number, noun: number): boolean {
  const before = scene.words.slice(start, noun);
  return (
    /^(with|between|of)$/.test(scene.words[noun + 1] ?? "") ||
    before.some((word) => SESSION_WORDS.has(word)) ||
    scene.namedIn(sentence).some(({ end, party }) => end === noun && party.kind === "organization")
  );
}

/** "on a call with analysts" */
function isForMany(scene: Scene, noun: number): boolean {
  if (scene.words[noun + 1] !== "with") return false;
  const behind = scene.words.slice(noun + 2, noun + 5);
  return behind.some((word) => PRESS_WORDS.has(word) || /^(analysts|investors|shareholders)$/.test(word));
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
    if (isHosted(scene, at)) {
      at += 2;
      continue;
    }
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

/** "a conference hosted by Norland" */
export function isHosted(scene: Scene, at: number): boolean {
  return HOSTED.test(scene.words[at] ?? "") && scene.words[at + 1] === "by";
}

const HOSTED = /^(hosted|held|organi[sz]ed|convened|chaired|attended|mediated|brokered|sponsored|led)$/;

/** "three days of talks", "a second round of talks": where the measure begins, else `start`. */
function roundOf(scene: Scene, start: number): number {
  if (scene.words[start - 1] !== "of" || !ROUND.test(scene.words[start - 2] ?? "")) return start;
  let at = start - 2;
  while (start - at < 7 && /^(DET|ADJ|NUM|NOUN)$/.test(scene.tokens[at - 1]?.pos ?? "")) at -= 1;
  return at;
}

const ROUND = /^(hours?|days?|weeks?|months?|rounds?|series)$/;

/** "held talks", "paid a visit": the verb that carries the noun. */
export function lightVerb(scene: Scene, sentence: Sentence, start: number): number | null {
  const from = roundOf(scene, start);
  for (let at = from - 1; at >= sentence.first && from - at <= 3; at -= 1) {
    if (LIGHT_VERBS.has(scene.tokens[at]!.lemma.toLowerCase()) && /^(VERB|AUX)$/.test(scene.tokens[at]!.pos))
      return at;
    if (!/^(DET|ADJ|NUM|ADV|PART)$/.test(scene.tokens[at]!.pos)) return null;
  }
  return null;
}

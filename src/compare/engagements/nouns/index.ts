/**
 * Engagements told by a noun: "the trip", "his visit to Norland", "Tuesday's call", "a meeting in Lund last year between
 * Ruiz and Okafor", "talks in Vienna", "at a news conference".
 */
import { CUE_VERBS } from "../../../lexicon/cue-verbs.ts";
import type { Sentence } from "../../../model/mark.ts";
import { clauseAround } from "../clause.ts";
import type { Party, Scene } from "../scene.ts";
import { behindUs, timeOf } from "../setting.ts";
import { family, type Sighting } from "../sighting.ts";
import { toldAroundNoun } from "../status/around-noun.ts";
import { isPast, type Told } from "../status/told.ts";
import { toldByVerb } from "../status/verb-group.ts";
import { topicsIn } from "../topics.ts";
import { guestOf, partiesOf, placeOf } from "./parties.ts";
import { gradeOf, lightVerb, type Phrase, phraseAt } from "./phrase.ts";

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
  const status =
    told.status ??
    guest?.status ??
    (phrase.definite && kind !== "briefing" && kind !== "other" ? null : briefed(scene, sentence, start));
  // "was postponed to May 28": that is its new day.
  const timeOfChange =
    late &&
    !/^(to|until|till)$/.test(scene.words[time!.first - 1]!) &&
    !scene.words.slice(noun, time!.first).some((word) => /^(planned|scheduled|due|set)$/.test(word));
  const past = status === "held" || told.earlier || timeOfChange;
  return {
    reading: scene.reading,
    sentence: index,
    at: noun,
    span: clauseAround(scene, sentence, noun),
    kind: kind === "briefing" && others.some(isInvestigator) ? "meeting" : kind,
    family: familyOf(scene, phrase),
    of: null,
    actors,
    others,
    place: guest?.where ?? placeOf(scene, sentence, phrase),
    time: time === null ? null : past ? behindUs(time.time, scene.published) : time.time,
    timeOfChange,
    status,
    definite: phrase.definite,
    earlier: told.earlier,
    grade: gradeOf(scene, start, noun),
    topics: kind === "visit" ? [] : topicsIn(scene, sentence, noun),
    rule: told.rule,
  };
}

/** "an interview with the federal police" is none for the press. */
function isInvestigator({ name, kind }: Party): boolean {
  return (
    kind !== "person" &&
    /\b(police|investigators?|prosecutors?|detectives|agents|FBI|F\.B\.I\.|counsel)\b/i.test(name)
  );
}

/** An interview is no news conference, and a hearing is neither. */
function familyOf(scene: Scene, { kind, noun }: Phrase): string {
  if (/^interviews?$/.test(scene.words[noun]!)) return "interview";
  return kind === "other" ? "hearing" : family(kind);
}

/** The noun phrase's own time, else that of its verb: "the trip was put off in March". */
function timeAround(scene: Scene, sentence: Sentence, { start, noun, end }: Phrase, verb: number | null) {
  const own = timeOf(scene, sentence, start, noun, sentence.end);
  if (verb === null || (own !== null && own.first >= start - 3 && own.first < end)) return own;
  const ofVerb = timeOf(scene, sentence, verb + 1, verb, sentence.end);
  return verb > noun ? (ofVerb ?? own) : (own ?? ofVerb);
}

/** Who postpones or cancels a visit is taken to be its visitor where nobody else is. */
function changer(told: Told): number | null {
  return told.ofChange || /^(planned|possible|under way)$/.test(told.status ?? "") ? told.verb : null;
}

/** "said at a briefing", "told a news conference", "in an interview on Friday". */
function briefed(scene: Scene, sentence: Sentence, start: number): "held" | null {
  const before = scene.words[start - 1] ?? "";
  if (/^(told|addressed)$/.test(before)) return "held";
  if (!/^(at|in|during|on|to|into)$/.test(before)) return null;
  for (let at = sentence.first; at < sentence.end; at += 1) {
    const heard = SAID.has(scene.words[at]!) || isReporting(scene, at);
    if (heard && !/^(will|would|'ll|shall|may|might|be|to)$/.test(scene.words[at - 1] ?? "")) return "held";
  }
  return null;
}

/** "echoed the concern in an interview with": any verb of speech in the past. */
function isReporting({ tokens, words }: Scene, at: number): boolean {
  const { pos, lemma } = tokens[at]!;
  if (pos !== "VERB" || !isPast(words[at]!)) return false;
  return (CUE_VERBS.get(lemma.toLowerCase()) ?? []).some((each) => SPEECH.has(each));
}

const SPEECH: ReadonlySet<string> = new Set(["say", "claim", "deny", "ask", "demand", "announce", "discuss"]);

const SAID: ReadonlySet<string> = new Set(
  "said told agreed added confirmed made announced explained pleaded appeared testified ruled ordered argued insisted warned described acknowledged admitted denied heard defended claimed called speaking speaks says asks asked replied revealed noted".split(
    " ",
  ),
);

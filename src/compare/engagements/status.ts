/**
 * How far an engagement is, by the words that tell of it: the verb group before a verb ("is set to meet"), and around a
 * noun its adjectives, the verb it is the object of, the verb it is the subject of, and the preposition before it.
 */
import {
  AHEAD,
  BEHIND,
  CONFIRMING,
  COURSE_VERBS,
  EARLIER_ADJECTIVES,
  PLANNED_WORDS,
  POSSIBLE_WORDS,
  REFUSALS,
  STATUS_ADJECTIVES,
  STATUS_PHRASES,
  STATUS_VERBS,
} from "../../lexicon/engagements.ts";
import type { Sentence } from "../../model/mark.ts";
import type { EngagementStatus } from "../../model/record.ts";
import type { Scene } from "./scene.ts";

export interface Told {
  readonly status: EngagementStatus | null;
  readonly earlier: boolean;
  /** The verb that has the noun as its object or subject, where one was found. */
  readonly verb: number | null;
  readonly ofChange: boolean;
  readonly rule: string;
}

/** The verb group that ends at `verb`. Null where it says that nothing takes place, or is a mere infinitive. */
export function toldByVerb(scene: Scene, sentence: Sentence, verb: number): Told | null {
  const { words } = scene;
  const first = groupStart(scene, sentence, verb);
  const group = words.slice(first, verb);
  if (group.some((word) => REFUSALS.has(word))) return null;
  const said = (status: EngagementStatus | null, rule: string): Told => ({
    status,
    earlier:
      /^(had|was|were)$/.test(group[0] ?? "") &&
      group.some((word) => /^(initially|originally|planned|scheduled|due)$/.test(word)),
    verb,
    ofChange: false,
    rule,
  });
  if (doubted(scene, sentence, verb)) return said("possible", "a verb in a clause that leaves it open");
  if (group.some((word) => POSSIBLE_WORDS.has(word)))
    return said("possible", "a verb group that leaves it open");
  if (group.includes("would")) {
    const open = words
      .slice(sentence.first, sentence.end)
      .some((word) => word === "if" || word === "should" || word === "unless");
    return said(open ? "possible" : "planned", "a plan in reported speech");
  }
  if (group.some((word) => PLANNED_WORDS.has(word))) {
    return said(confirmedIn(scene, sentence) ? "confirmed" : "planned", "a verb group of plan");
  }
  const word = words[verb]!;
  if (group.at(-1) === "to" || group.includes("to")) {
    const headlined = scene.headline(sentence) && /^(PROPN|NOUN)$/.test(scene.tokens[first - 1]?.pos ?? "");
    const ranked = firstOfItsKind(scene, sentence, verb);
    if (ranked !== null) return said(ranked, "the first, or highest, to do so");
    return headlined || group.some((each) => /^(is|are)$/.test(each))
      ? said("planned", "an infinitive of plan")
      : null;
  }
  if (group.some((each) => /^(have|has|had|'ve|ve)$/.test(each)))
    return said("held", "a verb in the perfect tense");
  if (word.endsWith("ing"))
    return group.some((each) => /^(is|are|am|was|were|'s|'re)$/.test(each))
      ? said("under way", "a verb of what goes on")
      : carried(scene, sentence, verb, said);
  if (isPast(word)) return said("held", "a verb in the past tense");
  if (word.endsWith("s")) return said(null, "a verb in the present tense");
  return carried(scene, sentence, verb, said);
}

/** "will travel to Norland and meet its leaders": the second verb stands under the auxiliary of the first. */
function carried(
  scene: Scene,
  sentence: Sentence,
  verb: number,
  said: (status: EngagementStatus | null, rule: string) => Told,
): Told | null {
  if (scene.words[verb]!.endsWith("ing") || isPast(scene.words[verb]!)) return null;
  for (let at = verb - 1; at >= sentence.first && verb - at < 20; at -= 1) {
    const word = scene.words[at]!;
    if (/^(will|'ll|shall)$/.test(word)) return said("planned", "a verb joined to one in the future tense");
    if (/^(may|might|could|would)$/.test(word))
      return said("possible", "a verb joined to one that leaves it open");
    if (scene.tokens[at]!.pos === "VERB" && isPast(word)) return null;
  }
  return null;
}

/** "was the first leader to visit", "will be the highest-ranking official to visit". */
function firstOfItsKind(scene: Scene, sentence: Sentence, verb: number): EngagementStatus | null {
  let ranked = false;
  for (let at = verb - 1; at >= sentence.first && verb - at < 14; at -= 1) {
    const word = scene.words[at]!;
    ranked ||= /^(first|second|latest|last|highest|highest-ranking|most|only)$/.test(word);
    if (!ranked) continue;
    if (/^(will|would)$/.test(word)) return "planned";
    if (/^(was|were|became)$/.test(word)) return "held";
  }
  return null;
}

const IRREGULAR = new Set(
  "met spoke held flew went came sat took made paid had left hosted told began talked visited".split(" "),
);

function isPast(word: string): boolean {
  return IRREGULAR.has(word) || /[a-z]ed$/.test(word);
}

function groupStart(scene: Scene, sentence: Sentence, verb: number): number {
  let at = verb;
  while (at > sentence.first && verb - at < 8) {
    const { pos } = scene.tokens[at - 1]!;
    const word = scene.words[at - 1]!;
    const chained = PLANNED_WORDS.has(word) || POSSIBLE_WORDS.has(word) || REFUSALS.has(word);
    if (scene.isName(at - 1)) break;
    if (!chained && !/^(AUX|PART|ADV)$/.test(pos) && word !== "to" && word !== "be") break;
    if (word === "'s" && pos === "PART") break;
    at -= 1;
  }
  return at;
}

/** "It remains unclear whether she will meet him." */
function doubted(scene: Scene, sentence: Sentence, at: number): boolean {
  for (let index = at - 1; index >= sentence.first && at - index < 14; index -= 1) {
    const word = scene.words[index]!;
    if (/^(whether|possibly|perhaps|reportedly|should)$/.test(word)) return true;
    if (/^(suggest|suggested|rumours|rumors|speculation)$/.test(word)) return true;
    if (word === ";" || word === "." || (scene.tokens[index]!.pos === "VERB" && word !== "remains"))
      return false;
  }
  return false;
}

function confirmedIn(scene: Scene, sentence: Sentence): boolean {
  for (let at = sentence.first; at < sentence.end; at += 1) {
    const { lemma } = scene.tokens[at]!;
    if (!CONFIRMING.has(lemma.toLowerCase()) || scene.words[at - 1] === "to") continue;
    if (scene.tokens[at]!.pos === "VERB") return true;
  }
  return false;
}

/** The noun phrase start … noun, and what follows it up to `end` (its own "with …", "to …", "in …"). */
export function toldAroundNoun(
  scene: Scene,
  sentence: Sentence,
  start: number,
  noun: number,
  end: number,
): Told | null {
  const modifiers = scene.words.slice(start, noun);
  if (modifiers.includes("no") || modifiers.includes("any")) return null;
  const told =
    byPredicate(scene, sentence, end) ??
    byGoverningVerb(scene, sentence, start) ??
    byAdjective(modifiers) ??
    byPreposition(scene, sentence, start);
  const earlier = modifiers.some((word) => EARLIER_ADJECTIVES.has(word)) || (told?.earlier ?? false);
  return { ...(told ?? NEUTRAL), earlier };
}

const NEUTRAL: Told = {
  status: null,
  earlier: false,
  verb: null,
  ofChange: false,
  rule: "a noun that points to it",
};

/** "the trip … was postponed in March", "the talks, which will span two days". */
function byPredicate(scene: Scene, sentence: Sentence, from: number): Told | null {
  const { words, tokens } = scene;
  let at = from;
  while (at < sentence.end && at - from < 3 && /^(,|which|that|is|one)$/.test(words[at]!)) at += 1;
  const first = words[from] === "is" ? from : at;
  let verb = first;
  while (verb < sentence.end && verb - first < 8) {
    const word = words[verb]!;
    if (
      tokens[verb]!.pos === "VERB" &&
      !/^(will|would|could|may|might|had|been|be|going|compelled|forced)$/.test(word)
    )
      break;
    if (!/^(AUX|ADV|PART|VERB|ADJ)$/.test(tokens[verb]!.pos) && !/^(that|is|one|the|to)$/.test(word))
      return null;
    verb += 1;
  }
  if (verb >= sentence.end || verb - first >= 8) return null;
  const group = words.slice(first, verb);
  if (group.some((word) => REFUSALS.has(word))) return null;
  const passive = group.some((word) => /^(was|were|is|are|be|been|being|got)$/.test(word));
  const lemma = tokens[verb]!.lemma.toLowerCase();
  const further = joinedStatus(scene, sentence, verb);
  const past = group.some((word) => /^(had|was|were)$/.test(word));
  const beginnings = group.some((word) => /^(initially|originally|first|previously|had)$/.test(word));
  if (passive || further !== null) {
    const status = further?.status ?? statusOfVerb(scene, verb);
    if (status === null) return null;
    return {
      status: status === "planned" && group.some((word) => POSSIBLE_WORDS.has(word)) ? "possible" : status,
      earlier: past && (beginnings || further !== null),
      verb,
      ofChange: status === "postponed" || status === "cancelled",
      rule: "the verb behind the noun gives its status",
    };
  }
  if (group.some((word) => word === "will" || word === "'ll"))
    return {
      ...NEUTRAL,
      status: COURSE_VERBS.get(lemma) === "under way" && lemma === "span" ? "under way" : "planned",
      verb,
      rule: "a verb in the future behind the noun",
    };
  if (group.some((word) => /^(may|might|could)$/.test(word)))
    return { ...NEUTRAL, status: "possible", verb, rule: "a verb behind the noun that leaves it open" };
  const course = COURSE_VERBS.get(lemma);
  if (course === undefined || !(isPast(words[verb]!) || words[verb] === "took")) return null;
  if (lemma === "take" && words[verb + 1] !== "place") return null;
  return { ...NEUTRAL, status: course, verb, rule: "a verb in the past behind the noun" };
}

/** "was planned for March but was postponed": the later of two is where it stands. */
function joinedStatus(scene: Scene, sentence: Sentence, verb: number): { status: EngagementStatus } | null {
  for (let at = verb + 1; at < sentence.end && at - verb < 14; at += 1) {
    const word = scene.words[at]!;
    if (word === ";" || word === ".") return null;
    if (word !== "but" && word !== "and" && word !== "before" && word !== "until") continue;
    for (let next = at + 1; next < Math.min(sentence.end, at + 6); next += 1) {
      if (scene.tokens[next]!.pos !== "VERB" && !STATUS_VERBS.has(scene.tokens[next]!.lemma)) continue;
      const status = statusOfVerb(scene, next);
      return status === "postponed" || status === "cancelled" ? { status } : null;
    }
    return null;
  }
  return null;
}

/** "Ruiz postponed the trip", "to confirm her visit". */
function byGoverningVerb(scene: Scene, sentence: Sentence, start: number): Told | null {
  for (let at = start - 1; at >= sentence.first && start - at <= 4; at -= 1) {
    const { pos } = scene.tokens[at]!;
    const status = /^(VERB|NOUN|ADJ|AUX)$/.test(pos) ? statusOfVerb(scene, at) : null;
    if (status !== null && (pos === "VERB" || pos === "AUX")) {
      if (supposed(scene, sentence, at)) return NEUTRAL;
      return {
        status,
        earlier: false,
        verb: at,
        ofChange: status === "postponed" || status === "cancelled",
        rule: "the verb before the noun gives its status",
      };
    }
    if (scene.words[at] === "followed") return { ...NEUTRAL, status: "held", rule: "something followed it" };
    if (/^(postponement|delay|cancellation)$/.test(scene.words[at]!)) {
      return {
        status: scene.words[at] === "cancellation" ? "cancelled" : "postponed",
        earlier: false,
        verb: at,
        ofChange: true,
        rule: "a noun of delay before it",
      };
    }
    if (!/^(DET|ADJ|ADV|NUM|NOUN)$/.test(pos) && !/^(off|out|of|back|to|for)$/.test(scene.words[at]!))
      return null;
  }
  return null;
}

/** "if Norland rescheduled its meeting" */
function supposed(scene: Scene, sentence: Sentence, verb: number): boolean {
  const before = scene.words.slice(Math.max(sentence.first, verb - 10), verb);
  return before.some((word) => word === "if" || word === "unless");
}

function statusOfVerb(scene: Scene, at: number): EngagementStatus | null {
  const lemma = scene.tokens[at]!.lemma.toLowerCase();
  const behind = scene.words.slice(at + 1, at + 4).join(" ");
  for (const [verb, rest, status] of STATUS_PHRASES) {
    if (lemma === verb && (behind.startsWith(rest) || behind.includes(` ${rest}`))) return status;
  }
  const word = scene.words[at]!;
  return (
    STATUS_VERBS.get(lemma) ??
    STATUS_VERBS.get(word) ??
    STATUS_VERBS.get(word.replace(/(?:ll|l)?ed$/, "")) ??
    null
  );
}

function byAdjective(modifiers: readonly string[]): Told | null {
  for (const word of modifiers) {
    const status = STATUS_ADJECTIVES.get(word);
    if (status !== undefined)
      return { ...NEUTRAL, status, rule: "an adjective before the noun gives its status" };
  }
  return null;
}

function byPreposition(scene: Scene, sentence: Sentence, start: number): Told | null {
  for (let at = start - 1; at >= sentence.first && start - at <= 2; at -= 1) {
    const word = scene.words[at]!;
    if (BEHIND.has(word)) return { ...NEUTRAL, status: "held", rule: "something comes after it" };
    if (AHEAD.has(word)) return { ...NEUTRAL, status: "planned", rule: "something comes before it" };
    if (scene.tokens[at]!.pos === "VERB") return null;
  }
  return null;
}

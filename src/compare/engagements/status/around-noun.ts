/**
 * How far an engagement is by the words around its noun: the verb it is the subject of, the verb it is the object of, its
 * adjectives, and the preposition before it.
 */
import {
  AHEAD,
  BEHIND,
  EARLIER_ADJECTIVES,
  REFUSALS,
  STATUS_ADJECTIVES,
} from "../../../lexicon/engagements.ts";
import type { Sentence } from "../../../model/mark.ts";
import type { Scene } from "../scene.ts";
import { byPredicate } from "./predicate.ts";
import { NEUTRAL, statusOfVerb, type Told } from "./told.ts";
import { supposed } from "./verb-group.ts";

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
    byPredicate(scene, sentence, pastParticiple(scene, sentence, end)) ??
    byGoverningVerb(scene, sentence, start) ??
    byCopula(scene, sentence, start) ??
    byAdjective(modifiers) ??
    byPreposition(scene, sentence, start);
  const earlier = modifiers.some((word) => EARLIER_ADJECTIVES.has(word)) || (told?.earlier ?? false);
  return { ...(told ?? NEUTRAL), earlier };
}

/** "A meeting with Okafor planned for the next day was cancelled": the verb is the one behind the participle's phrase. */
function pastParticiple(scene: Scene, sentence: Sentence, end: number): number {
  // "A second meeting, planned for Friday, was postponed"
  const apart = scene.words[end] === ",";
  const from = apart ? end + 1 : end;
  if (!PARTICIPLE.test(scene.words[from] ?? "") || !FOLLOWS.test(scene.words[from + 1] ?? "")) return end;
  let commas = 0;
  for (let at = from + 1; at < sentence.end && at - from < 10; at += 1) {
    if (scene.words[at] === "," && apart) commas += 1;
    else if (/^[,;.”"]$/.test(scene.words[at]!)) return end;
    if (scene.tokens[at]!.pos === "AUX") return !apart || commas === 1 ? at : end;
  }
  return end;
}

const PARTICIPLE = /^(planned|scheduled|set|due|arranged|proposed|expected|slated|called|organi[sz]ed)$/;
const FOLLOWS = /^(for|on|in|by|at|to|between|with|next|this|later)$/;

/** "Ruiz postponed the trip", "to confirm her visit". */
function byGoverningVerb(scene: Scene, sentence: Sentence, start: number): Told | null {
  for (let at = start - 1; at >= sentence.first && start - at <= 4; at -= 1) {
    const { pos } = scene.tokens[at]!;
    // "called the meeting a success" calls none.
    if (scene.words[at] === "called" && /^(the|his|her|their|its)$/.test(scene.words[at + 1] ?? ""))
      return null;
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

/** "Okafor, who is on a visit to Norland", "Okafor & Sons is in talks with": what somebody is at goes on. */
function byCopula(scene: Scene, sentence: Sentence, start: number): Told | null {
  const before = start - 1;
  if (before <= sentence.first || !/^(in|on)$/.test(scene.words[before]!)) return null;
  let at = before - 1;
  while (at > sentence.first && before - at < 3 && scene.tokens[at]!.pos === "ADV") at -= 1;
  if (scene.tokens[at]!.lemma !== "be") return null;
  const ahead = /^(will|would|may|might|could)$/.test(scene.words[at - 1] ?? "");
  if (ahead || REFUSALS.has(scene.words[at + 1]!)) return null;
  const status = /^(was|were|been)$/.test(scene.words[at]!) ? "held" : "under way";
  return { ...NEUTRAL, status, verb: at, rule: "somebody is at it" };
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

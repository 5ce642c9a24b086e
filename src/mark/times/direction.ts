/**
 * Whether a time is behind the report or ahead of it, from the words right before it and the verb nearest to it in its
 * sentence: the one before it, unless the time opens its clause ("On Friday, he will …").
 */
import {
  AHEAD_BEFORE,
  APPOINTED,
  BEHIND_BEFORE,
  IMPLIES,
  LOOKS_AHEAD,
  MODALS,
  PAST_FORMS,
  PUTS_OFF,
  SAYING,
} from "../../lexicon/time-cues.ts";
import type { Line } from "../../text/words.ts";
import { type Direction, keyAt } from "./rule.ts";

const REACH = 35;
/** Beside "planned": the plan did not hold. */
const OVERTAKEN = /^(had|originally|initially|previously|earlier)$/;

export function directionOf(line: Line, start: number, end: number): Direction {
  if (possessive(line, end) || attributive(line, start, end)) return ofPossessive(line, start);
  const cue = cueBefore(line, start);
  if (cue !== 0) return cue;
  if (isPutOffTo(line, start)) return 1;
  const opens = opensClause(line, start);
  const before = verbBefore(line, start);
  const behind = verbAfter(line, end);
  const order = opens ? [behind, before] : [before, behind];
  for (const verb of order) {
    const tense = verb === null ? null : tenseOf(line, verb);
    if (tense !== null) return tense;
  }
  return 0;
}

function cueBefore(line: Line, start: number): Direction {
  for (let at = start - 1; at >= Math.max(0, start - 4); at -= 1) {
    const { key, pos } = line[at]!;
    if (BEHIND_BEFORE.has(key) && at === start - 1) return -1;
    if (AHEAD_BEFORE.has(key)) {
      // "had initially been scheduled for Monday", "was originally planned for July"
      return [1, 2, 3].some((by) => OVERTAKEN.test(keyAt(line, at - by))) ? -1 : 1;
    }
    if (!/^(ADP|DET|ADJ|ADV|PUNCT)$/.test(pos) && !/^(for|to|on|the|of|as|early|late|mid|-)$/.test(key))
      return 0;
  }
  return 0;
}

function possessive(line: Line, end: number): boolean {
  return /^['’]s?$/.test(keyAt(line, end)) && line[end]!.glued;
}

/** "a June agreement", "the Monday meeting". */
function attributive(line: Line, start: number, end: number): boolean {
  const next = line[end];
  const owned = line[start - 1]?.pos === "DET" || /^(his|her|its|their|our|my)$/.test(keyAt(line, start - 1));
  return owned && next?.pos === "NOUN" && !next.glued;
}

/** "Friday's ruling" is mostly known already; "will speak at Friday's meeting" and "ahead of Friday's vote" are not. */
function ofPossessive(line: Line, start: number): Direction {
  if (/^(of|the)$/.test(keyAt(line, start - 1)) && keyAt(line, start - 2) === "ahead") return 1;
  if (isPutOff(line, start)) return 1;
  if (!/^(at|in|for|before|until|during)$/.test(keyAt(line, start - 1))) return -1;
  const verb = verbBefore(line, start) ?? verbAfter(line, start + 1);
  return verb === null ? -1 : (tenseOf(line, verb) ?? -1);
}

/** "postponed to Monday", "rescheduled from Friday to Monday". */
function isPutOffTo(line: Line, start: number): boolean {
  if (!/^(to|from|for)$/.test(keyAt(line, start - 1))) return false;
  return [2, 3, 4].some((by) => PUTS_OFF.has(line[start - by]?.lemma ?? ""));
}

/** "Friday's vote has been postponed", with that verb the first behind the time. */
function isPutOff(line: Line, start: number): boolean {
  const verb = verbAfter(line, start + 1);
  return verb !== null && PUTS_OFF.has(line[verb]!.lemma);
}

function opensClause(line: Line, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && /^(on|in|at|by|late|early|the|this|and|but|from|during|for)$/.test(keyAt(line, at)))
    at -= 1;
  if (at < 0 || line[at]!.sentence !== line[start]!.sentence) return true;
  return /^(,|;|:|—|–|"|“|``|that|when|if|and|but)$/.test(keyAt(line, at));
}

function verbBefore(line: Line, start: number): number | null {
  const { sentence } = line[start]!;
  for (let at = start - 1; at >= Math.max(0, start - REACH) && line[at]!.sentence === sentence; at -= 1) {
    if (keyAt(line, at) === ";") return null;
    if (isVerb(line, at)) return at;
  }
  return null;
}

function verbAfter(line: Line, end: number): number | null {
  const sentence = line[end - 1]!.sentence;
  for (let at = end; at < Math.min(line.length, end + REACH) && line[at]!.sentence === sentence; at += 1) {
    if (keyAt(line, at) === ";") return null;
    if (!isVerb(line, at)) continue;
    // The last word of the group bears the meaning: "will be sworn in".
    let last = at;
    while (isVerb(line, last + 1) || /^(not|n't|be|also)$/.test(keyAt(line, last + 1))) last += 1;
    while (last > at && !isVerb(line, last)) last -= 1;
    return last;
  }
  return null;
}

function isVerb(line: Line, at: number): boolean {
  const word = line[at];
  if (word === undefined) return false;
  if (word.pos === "AUX") return true;
  if (word.pos !== "VERB" && word.pos !== "ADJ") return false;
  if (word.pos !== "VERB") return APPOINTED.has(word.lemma) && word.pos === "ADJ";
  if (word.capital && at > 0 && line[at - 1]!.sentence === word.sentence) return false;
  // "his address", "the second quarter": a base form behind a determiner is a noun, whatever its tag.
  if (
    word.key === word.lemma &&
    !PAST_FORMS.has(word.key) &&
    /^(DET|ADJ|NUM|VERB|ADP)$/.test(line[at - 1]?.pos ?? "") &&
    keyAt(line, at - 1) !== "to"
  ) {
    return false;
  }
  if (
    !PAST_FORMS.has(word.key) &&
    !word.key.endsWith("ed") &&
    /^(his|her|its|their|our|my|your|'s|’s)$/.test(keyAt(line, at - 1))
  )
    return false;
  // "a meeting", "the leading bank": an -ing form without a form of "be" tells no tense.
  return !word.key.endsWith("ing") || beBefore(line, at);
}

function beBefore(line: Line, at: number): boolean {
  return (
    /^(is|are|am|was|were|been|be|'s|'re|'m)$/.test(keyAt(line, at - 1)) ||
    /^(not|also|now)$/.test(keyAt(line, at - 1))
  );
}

/** The tense of the verb group whose last verb stands at `at`; null where it tells nothing. */
function tenseOf(line: Line, at: number): Direction | null {
  const word = line[at]!;
  const group: string[] = [];
  let first = at;
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    const { key, pos } = line[back]!;
    if (pos === "AUX" || MODALS.has(key) || APPOINTED.has(line[back]!.lemma)) {
      group.unshift(key);
      first = back;
    } else if (key === "to" || key === "not" || pos === "ADV" || pos === "PART") group.unshift(key);
    else break;
  }
  if (group.includes("to")) return infinitive(line, at, first, group);
  return finite(word.key, word.lemma, group);
}

function finite(key: string, lemma: string, group: readonly string[]): Direction | null {
  const has = (test: RegExp) => group.some((each) => test.test(each));
  if (has(/^(have|has|had|'ve|having)$/) || has(/^been$/)) return -1;
  if (has(/^(will|shall|wo|'ll|ll|would|could|should|can|may|might|must)$/)) return 1;
  if (MODALS.has(key)) return 1;
  const was = has(/^(was|were|did)$/);
  if (APPOINTED.has(lemma) && !has(/^(had|been)$/) && (was || has(/^(is|are|be|'s|'re)$/))) return 1;
  if (was) return -1;
  if (key.endsWith("ing")) return 1;
  if (has(/^(is|are|am|'s|'re|be)$/)) return key.endsWith("ed") ? 0 : 1;
  if (PAST_FORMS.has(key) || key.endsWith("ed")) return -1;
  if (key !== lemma && !key.endsWith("s")) return -1;
  return SAYING.has(lemma) ? 0 : 1;
}

/** "plans to meet", "failed to appear", "flew to Rome to attend": what governs the infinitive tells. */
function infinitive(line: Line, at: number, first: number, group: readonly string[]): Direction | null {
  for (let back = Math.min(at, first + group.length) - 1; back >= Math.max(0, at - 12); back -= 1) {
    const { lemma, key, pos } = line[back]!;
    if (line[back]!.sentence !== line[at]!.sentence) break;
    if (LOOKS_AHEAD.has(lemma) || LOOKS_AHEAD.has(key)) {
      const before = keyAt(line, back - 1);
      return before === "been" && keyAt(line, back - 2) === "had" ? -1 : 1;
    }
    if (IMPLIES.has(lemma) && pos === "VERB") return tenseOf(line, back);
    if (isVerb(line, back)) return tenseOf(line, back) ?? 0;
    // The headline "Mayor to visit Oslo on Thursday": no verb before the infinitive.
    if (back === 0 || line[back - 1]!.sentence !== line[at]!.sentence) return goesOn(line, at) ? 0 : 1;
  }
  return 0;
}

/** Whether a verb stands behind the one at `at`: "To visit Oslo on Thursday he had to cancel dinner." */
function goesOn(line: Line, at: number): boolean {
  if (keyAt(line, at - 2) === "" || line[at - 2]?.sentence !== line[at]!.sentence) return true;
  for (let next = at + 1; next < Math.min(line.length, at + REACH); next += 1) {
    if (line[next]!.sentence !== line[at]!.sentence) return false;
    // "for talks on closed tunnel"
    if (isVerb(line, next) && !/^(ADP|DET|ADJ)$/.test(line[next - 1]!.pos)) return true;
  }
  return false;
}

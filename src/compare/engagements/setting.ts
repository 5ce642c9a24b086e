/** Where and when, from the words around a cue: the place behind "in" and "at", the time nearest in the clause. */
import { SAYING } from "../../lexicon/engagements.ts";
import type { Sentence, Time } from "../../model/mark.ts";
import { beginsAfter, breadth, endsBefore } from "../../text/edtf-order.ts";
import type { Named, Party, Scene, TimeAt } from "./scene.ts";

/** "since 2018", "until May" tell how long, not when. */
const NOT_WHEN = new Set(["since", "until", "till", "by", "within", "through"]);

/**
 * The time of what is told at tokens cue … end - 1: in the noun phrase itself ("Tuesday's call"), else the next one
 * behind with no other verb before it, else the one the sentence opens with, else the one just before.
 */
export function timeOf(
  scene: Scene,
  sentence: Sentence,
  start: number,
  cue: number,
  limit: number,
): TimeAt | null {
  const times = scene.timesIn(sentence).filter((each) => each.time.edtf !== null && isWhen(scene, each));
  const inside = times.find(
    (each) => each.first >= start - 3 && each.end <= cue + 1 && !verbBetween(scene, each.end, cue),
  );
  if (inside !== undefined) return inside;
  const behind = times.find((each) => each.first > cue && each.first < limit);
  if (behind !== undefined && !verbBetween(scene, cue + 1, behind.first)) return behind;
  const opening = times.find((each) => each.first - sentence.first <= 4 && each.end <= cue);
  if (opening !== undefined && !finiteBetween(scene, opening.end, cue)) return opening;
  return (
    times.findLast((each) => each.end <= cue && cue - each.end < 6 && !finiteBetween(scene, each.end, cue)) ??
    null
  );
}

/** "Put off in July" is the July behind: what was counted from the day of publication is moved by a year. */
export function behindUs(time: Time, published: string | null): Time {
  const { edtf, basis } = time;
  if (edtf === null || published === null || basis !== "resolved" || !/^\d{4}-\d\d(-\d\d)?$/.test(edtf))
    return time;
  if (!beginsAfter(edtf, published)) return time;
  const before = `${Number(edtf.slice(0, 4)) - 1}${edtf.slice(4)}`;
  return endsBefore(before, published) && breadth(before) === breadth(edtf)
    ? { ...time, edtf: before }
    : time;
}

function isWhen(scene: Scene, { first, time }: TimeAt): boolean {
  if (time.type === "DURATION" || time.type === "SET" || time.value.endsWith("_REF")) return false;
  const governor = scene.words[first - 1] === "on" ? first - 2 : first - 1;
  if (SAYING.has(scene.tokens[governor]?.lemma ?? "")) return false;
  return !NOT_WHEN.has(scene.words[first] ?? "") && !NOT_WHEN.has(scene.words[first - 1] ?? "");
}

function verbBetween(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (
      scene.tokens[at]!.pos === "VERB" &&
      !/^(set|scheduled|planned|due|expected|discuss|hosted|organi[sz]ed|convened|chaired|attended|closed|negotiating|bargaining)$/.test(
        scene.words[at]!,
      )
    )
      return true;
  }
  return false;
}

/** Auxiliaries do not part a time from its verb: "On Tuesday Ruiz had met". */
function finiteBetween(scene: Scene, from: number, to: number): boolean {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const word = scene.words[at]!;
    if (scene.tokens[at]!.pos === "VERB" && !/^(set|scheduled|planned|due|expected|expects)$/.test(word))
      count += 1;
  }
  return count > 0;
}

const WHERE = new Set(["in", "at", "into"]);
const INSTITUTION = /^(house|palace|kremlin|guesthouse|hotel|residence|office|headquarters|parliament|hall)$/;

/** The first place behind "in" or "at" between two tokens. */
export function placeIn(scene: Scene, sentence: Sentence, from: number, to: number): Party | null {
  for (const each of scene.namedIn(sentence)) {
    if (each.first < from || each.end > to) continue;
    const owns = /^('s|'|s')$/.test(scene.words[each.end] ?? "");
    if (!owns && isPlace(scene, each) && WHERE.has(prepositionOf(scene, each))) return each.party;
  }
  return null;
}

/** Where a visit goes: the place behind one of these words. */
export function destinationIn(
  scene: Scene,
  sentence: Sentence,
  from: number,
  to: number,
  by: ReadonlySet<string>,
): Named | null {
  for (const each of scene.namedIn(sentence)) {
    if (each.first < from || each.end > to) continue;
    if ((isPlace(scene, each) || mayBePlace(scene, each)) && by.has(prepositionOf(scene, each))) return each;
  }
  return null;
}

/** "to Northeast Asia": a name that no list knows. */
function mayBePlace(scene: Scene, { party, form, first, end }: Named): boolean {
  const unknown = party.kind === "other" || (party.kind === "organization" && end === first + 1);
  return unknown && !party.people && form === "name" && scene.words[first - 1] === "to";
}

export function isPlace(scene: Scene, { party, end }: Named): boolean {
  return party.kind === "place" || (party.kind === "organization" && INSTITUTION.test(scene.words[end - 1]!));
}

/** The preposition that governs it, over determiners and adjectives; "" where none does. */
export function prepositionOf(scene: Scene, { first }: Named): string {
  let at = first - 1;
  while (at >= 0 && first - at < 5 && /^(DET|ADJ)$/.test(scene.tokens[at]!.pos)) at -= 1;
  const token = scene.tokens[at];
  return token !== undefined && /^(ADP|PART|SCONJ|ADV)$/.test(token.pos) ? scene.words[at]! : "";
}

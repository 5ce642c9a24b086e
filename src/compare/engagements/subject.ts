/**
 * The subject of a verb, by its place: the last one named before it in the sentence that is no object, no modifier of
 * another noun and not cut off by a break; people before bodies and places, names before what stands in apposition.
 */
import { BODY_NOUNS, BOTH_SIDES, SAYING } from "../../lexicon/engagements.ts";
import type { Sentence } from "../../model/mark.ts";
import { headOf, isPeople } from "./head.ts";
import { keyOf, type Named, type Party, type Scene, unique } from "./scene.ts";

const FARTHEST = 40;
const POSSESSIVE = /^(his|her|its|their)$/;

/** With those joined to it by "and". */
export function subjectOf(scene: Scene, sentence: Sentence, verb: number): Party[] {
  const before = scene
    .namedIn(sentence)
    .filter((each) => each.end <= verb && verb - each.end < FARTHEST)
    .filter((each) => each.form !== "pronoun" || !POSSESSIVE.test(scene.words[each.first]!));
  const ranked = firstOfItsKind(scene, before, verb);
  if (ranked !== null) return [ranked];
  const copula = rankedBy(scene, sentence, verb);
  if (copula !== null) return subjectOf(scene, sentence, copula);
  const owner = ownerOfPlan(scene, before, verb);
  if (owner !== null) return [owner];
  for (const people of [true, false]) {
    for (let at = before.length - 1; at >= 0; at -= 1) {
      const each = before[at]!;
      if (people ? !each.party.people : each.party.kind === "other") continue;
      // "told officials that …": a group acts where it stands right before its verb.
      if (each.party.kind === "other" && !reaches(scene, each.end, verb)) continue;
      if (isObject(scene, each) || isModifier(scene, each) || cutOff(scene, each.end, verb)) continue;
      if (isApposition(scene, before, at)) continue;
      return unique([...joinedBefore(scene, before, at), each.party]);
    }
  }
  return bothSides(scene, sentence, verb);
}

/** "officials from the ministry will": between a noun and its verb only what belongs to either. */
function reaches(scene: Scene, from: number, verb: number): boolean {
  for (let at = from; at < verb; at += 1) {
    if (
      /^(VERB|SCONJ)$/.test(scene.tokens[at]!.pos) &&
      !/^(set|due|expected|scheduled|planned)$/.test(scene.words[at]!)
    )
      return false;
  }
  return verb - from < 14;
}

/** "Its supervisory board will meet": a body without a name, right before the verb group. */
export function bodyBefore(scene: Scene, sentence: Sentence, verb: number): Party[] {
  let at = verb - 1;
  while (at > sentence.first && verb - at < 8 && !isMeeting(scene.words[at]!)) {
    const { pos } = scene.tokens[at]!;
    if (/^(NOUN|PROPN)$/.test(pos)) {
      const of = ownedBefore(scene, sentence, at);
      if (of === null) return [];
      at = of;
      break;
    }
    if (!/^(AUX|ADV|PART|VERB|ADJ)$/.test(pos)) return [];
    if (pos === "VERB" && !/^(set|due|expected|scheduled|planned)$/.test(scene.words[at]!)) return [];
    at -= 1;
  }
  if (!isMeeting(scene.words[at] ?? "")) return [];
  const last = at;
  at = ownedBefore(scene, sentence, at) ?? at;
  let first = at;
  while (first > sentence.first && at - first < 5 && isPartOfName(scene, first - 1)) first -= 1;
  const until = last > at ? last : endOfOwner(scene, at, verb);
  const name = scene.text.slice(scene.tokens[first]!.from, scene.tokens[until]!.to);
  const people = !BODY_NOUNS.has(scene.words[at]!);
  const kind = people ? "other" : "organization";
  const one: Party = { entity: null, name, kind, country: null, official: false, people };
  const and = scene.tokens[first - 1]?.pos === "DET" ? first - 2 : first - 1;
  // "the board and the union will meet"
  const other = scene.words[and] === "and" && and > sentence.first ? bodyBefore(scene, sentence, and) : [];
  return [...other, one];
}

/** "the board of Okafor & Sons": the last token of what it is the board of. */
function endOfOwner(scene: Scene, at: number, verb: number): number {
  if (scene.words[at + 1] !== "of") return at;
  let end = at + 2;
  while (end < verb && /^(DET|ADJ|NOUN|PROPN)$/.test(scene.tokens[end]!.pos)) end += 1;
  return end - 1;
}

/** A body, or people told by their noun in the plural: "residents". */
function isMeeting(word: string): boolean {
  return BODY_NOUNS.has(word) || (word.endsWith("s") && isPeople(word));
}

/** "the board of Okafor & Sons": the board, where the words up to `at` are its owner. */
function ownedBefore(scene: Scene, sentence: Sentence, at: number): number | null {
  for (let of = at - 1; of > sentence.first && at - of < 6; of -= 1) {
    if (scene.words[of] === "of") return isMeeting(scene.words[of - 1]!) ? of - 1 : null;
    if (!/^(DET|ADJ|NOUN|PROPN)$/.test(scene.tokens[of]!.pos)) return null;
  }
  return null;
}

function isPartOfName(scene: Scene, at: number): boolean {
  const { pos } = scene.tokens[at]!;
  return (
    /^(ADJ|NOUN|PROPN)$/.test(pos) ||
    (/^('s?|’s?)$/.test(scene.words[at]!) && /^(NOUN|PROPN)$/.test(scene.tokens[at - 1]?.pos ?? ""))
  );
}

/** "presidents like Okafor, the first head of state to visit": who stands before the comma; such are visits of state. */
function firstOfItsKind(scene: Scene, before: readonly Named[], verb: number): Party | null {
  if (scene.words[verb - 1] !== "to") return null;
  for (let at = verb - 2; at > 0 && verb - at < 12; at -= 1) {
    if (scene.words[at] !== ",") continue;
    if (
      !/^(the|only)$/.test(scene.words[at + 1]!) ||
      !/^(first|last|second|only|highest|highest-ranking|latest|most)$/.test(scene.words[at + 2]!)
    )
      return null;
    const who = before.find(({ end, party }) => end === at && party.kind === "person");
    return who === undefined ? null : { ...who.party, official: true };
  }
  return null;
}

/** "Okafor will be the highest-ranking official to visit": the copula, whose subject is meant. */
function rankedBy(scene: Scene, sentence: Sentence, verb: number): number | null {
  if (scene.words[verb - 1] !== "to") return null;
  for (let at = verb - 2; at > sentence.first && verb - at < 14; at -= 1) {
    if (/^[,;:]$/.test(scene.words[at]!)) return null;
    if (!/^(be|become)$/.test(scene.tokens[at]!.lemma)) continue;
    return isRanking(scene.words.slice(at + 1, at + 4)) ? at : null;
  }
  return null;
}

/** "the first", "the most senior", "the country's highest-ranking": who comes before whom. */
export function isRanking([article, ...words]: readonly string[]): boolean {
  return (
    /^(the|only)$/.test(article ?? "") &&
    words.some((word) =>
      /^(first|second|third|last|only|highest|highest-ranking|latest|most|top|youngest)$/.test(word),
    )
  );
}

/** "dismissed Norland's offer to hold talks": Norland would hold them. */
function ownerOfPlan(scene: Scene, before: readonly Named[], verb: number): Party | null {
  if (scene.words[verb - 1] !== "to" || scene.tokens[verb - 2]?.pos !== "NOUN") return null;
  const owner = before.at(-1);
  if (owner === undefined || verb - owner.end > 5) return null;
  return /^('s|')$/.test(scene.words[owner.end] ?? "") ? owner.party : null;
}

/** "Okafor & Sons, the leading maker of ropes, which is set to meet": the description stands for the name before it. */
function isApposition(scene: Scene, before: readonly Named[], at: number): boolean {
  const each = before[at]!;
  const previous = before[at - 1];
  if (each.form !== "description" || previous?.form !== "name" || keyOf(previous.party) === keyOf(each.party))
    return false;
  const between = scene.words.slice(previous.end, each.first);
  return between[0] === "," && between.length <= 3;
}

/** "The two countries last held talks in 2015": the text's own words stand for those it does not name there. */
function bothSides(scene: Scene, sentence: Sentence, verb: number): Party[] {
  for (let at = Math.max(sentence.first, verb - 28); at < verb - 1; at += 1) {
    if (!/^(two|both)$/.test(scene.words[at]!)) continue;
    let noun = at + 1;
    while (
      noun < verb &&
      /^(ADJ|NOUN|PROPN)$/.test(scene.tokens[noun]!.pos) &&
      !BOTH_SIDES.has(scene.words[noun]!)
    )
      noun += 1;
    if (!BOTH_SIDES.has(scene.words[noun] ?? "")) continue;
    const name = scene.text.slice(scene.tokens[at]!.from, scene.tokens[noun]!.to);
    return [
      {
        entity: null,
        name: scene.words[at] === "two" ? `the ${name}` : name,
        kind: "other",
        country: null,
        official: false,
        people: true,
      },
    ];
  }
  return [];
}

/** Whether it names nobody, but points to those named before. */
export function isBothSides({ name }: Party): boolean {
  return /^(the two|both) /i.test(name) && BOTH_SIDES.has(headOf(name));
}

/** "Ruiz and Okafor met", "Ruiz and her husband, Per, dined": those joined to the one at `at` by "and". */
function joinedBefore(scene: Scene, before: readonly Named[], at: number): Party[] {
  for (let next = at; next > 0; next -= 1) {
    const [previous, each] = [before[next - 1]!, before[next]!];
    // "Chancellor Moe" is title and name.
    if (previous.end === each.first && keyOf(previous.party) === keyOf(each.party)) continue;
    const between = scene.tokens.slice(previous.end, each.first);
    const words = scene.words.slice(previous.end, each.first);
    if (words.length === 1 && words[0] === ",") continue;
    const loose = between.every(({ pos }) => /^(DET|PRON|NOUN|PUNCT|CCONJ|ADJ|PROPN)$/.test(pos));
    if (!words.includes("and") || words.length > 5 || !loose) return [];
    return previous.party.kind === each.party.kind && !isObject(scene, previous) ? [previous.party] : [];
  }
  return [];
}

/** "Ruiz said that Norland had held talks", "Ruiz spoke; Okafor met …": who stands before the break is not its subject. */
function cutOff(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = scene.words[at]!;
    if (word === ";" || word === "“") return true;
    if (/^["']$/.test(word) && /^[,:]$/.test(scene.words[at - 1]!)) return true;
    if (word === "that" && scene.tokens[at - 1]!.pos === "VERB") return true;
  }
  return false;
}

/** Behind a preposition, or behind a verb: "expects to meet Okafor and may be received", but "urged Okafor to visit". */
function isObject(scene: Scene, { first, end, form }: Named): boolean {
  let at = first - 1;
  while (at >= 0 && /^(DET|ADJ)$/.test(scene.tokens[at]!.pos)) at -= 1;
  if (at < 0) return false;
  const { pos, lemma } = scene.tokens[at]!;
  const goesOn = scene.words[end] === "," ? scene.words[end + 1] : scene.words[end];
  if (
    pos === "VERB" &&
    !SAYING.has(lemma) &&
    !/^(to|who|as|and|,)$/.test(goesOn ?? "") &&
    /^(on|in|at|for|before|after)$/.test(goesOn ?? "")
  )
    return true;
  const word = scene.words[at]!;
  if (form === "pronoun" && /^(him|her|them|it)$/.test(scene.words[first]!)) return word !== "that";
  return (
    scene.tokens[at]!.pos === "ADP" &&
    !/^(that|as|while|after|before|if|because|since|when|where)$/.test(word)
  );
}

/** "Norland 's foreign minister", "the Norland visit": the name belongs to the noun behind it. */
export function isModifier(scene: Scene, { end, party }: Named): boolean {
  const word = scene.words[end];
  if (word === undefined) return false;
  if (word === "'s" || word === "'" || word === "s'") return true;
  if (/^(next|last|later|late|earlier|early|this)$/.test(word)) return false;
  const { pos, from } = scene.tokens[end]!;
  const glued = from <= scene.tokens[end - 1]!.to + 1;
  return glued && (pos === "NOUN" || (party.kind === "place" && (pos === "PROPN" || pos === "ADJ")));
}

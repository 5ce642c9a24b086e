/**
 * Who takes part, from the words around a cue: the subject before a verb, the object behind it or behind "with", the
 * owner of a noun ("his visit", "Norland's trip"), the agent behind "by". Heuristics on one sentence; a party that is
 * no known mention is taken as its noun phrase.
 */
import { BOTH_SIDES } from "../../lexicon/engagements.ts";
import type { Sentence } from "../../model/mark.ts";
import type { Named, Party, Scene } from "./scene.ts";

const JOINING = new Set([
  ",",
  "and",
  "as",
  "well",
  "along",
  "with",
  "then",
  "possibly",
  "perhaps",
  "also",
  "maybe",
  "later",
  "his",
  "her",
  "their",
  "its",
  "the",
]);

/** The subject of the verb at `verb`, with those joined to it: the last named before it that is no object. */
export function subjectOf(scene: Scene, sentence: Sentence, verb: number): Party[] {
  const before = scene.namedIn(sentence).filter((each) => each.end <= verb && verb - each.end < 40);
  for (const people of [true, false]) {
    for (let at = before.length - 1; at >= 0; at -= 1) {
      const each = before[at]!;
      if (people && each.party.kind !== "person") continue;
      if (isObject(scene, each) || isModifier(scene, each) || cutOff(scene, each.end, verb)) continue;
      return unique([...joinedBefore(scene, before, at), each.party]);
    }
  }
  return bothSides(scene, sentence, verb);
}

/** "The two countries last held talks in 2015": the text's own words stand for those it does not name there. */
function bothSides(scene: Scene, sentence: Sentence, verb: number): Party[] {
  for (let at = Math.max(sentence.first, verb - 16); at < verb - 1; at += 1) {
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
      },
    ];
  }
  return [];
}

/** Whether it names nobody, but points to those named before. */
export function isBothSides({ entity, name }: Party): boolean {
  return entity === null && /^(the two|both) /i.test(name);
}

/** "Ruiz and Okafor met": those joined to the one at `at` by "and" or a comma. */
function joinedBefore(scene: Scene, before: readonly Named[], at: number): Party[] {
  const each = before[at]!;
  const previous = before[at - 1];
  if (previous === undefined) return [];
  const between = scene.words.slice(previous.end, each.first);
  if (between.length > 5 || !between.includes("and")) return [];
  const loose = scene.tokens.slice(previous.end, each.first);
  if (!loose.every(({ pos }) => /^(DET|PRON|NOUN|PUNCT|CCONJ|ADJ|PROPN)$/.test(pos))) return [];
  return previous.party.kind === each.party.kind && !isObject(scene, previous) ? [previous.party] : [];
}

/** "Ruiz said Okafor would … ; Ruiz met": a semicolon or quotation mark that opens between cuts the subject off. */
function cutOff(scene: Scene, from: number, to: number): boolean {
  return scene.words.slice(from, to).some((word) => word === ";" || word === "“");
}

function isObject(scene: Scene, { first, form }: Named): boolean {
  let at = first - 1;
  while (at >= 0 && /^(DET|ADJ)$/.test(scene.tokens[at]!.pos)) at -= 1;
  if (at < 0) return false;
  const word = scene.words[at]!;
  if (form === "pronoun" && /^(him|her|them|it)$/.test(scene.words[first]!)) return word !== "that";
  return (
    scene.tokens[at]!.pos === "ADP" &&
    !/^(that|as|while|after|before|if|because|since|when|where)$/.test(word)
  );
}

/** "Norland 's foreign minister", "the Norland visit": the name belongs to the noun behind it. */
function isModifier(scene: Scene, { end, party }: Named): boolean {
  const word = scene.words[end];
  if (word === undefined) return false;
  if (word === "'s" || word === "'" || word === "s'") return true;
  const { pos, from } = scene.tokens[end]!;
  const glued = from <= scene.tokens[end - 1]!.to + 1;
  return glued && (pos === "NOUN" || (party.kind === "place" && (pos === "PROPN" || pos === "ADJ")));
}

/** What is joined to one another from `from` on, each with the token where it ends: "Qin on Sunday, as well as Wang". */
export function objectsFrom(scene: Scene, sentence: Sentence, from: number): Named[] {
  const found: Named[] = [];
  const named = scene.namedIn(sentence).filter((each) => each.first >= from);
  const times = scene.timesIn(sentence);
  let at = from;
  for (const each of named) {
    const gap = outside(at, each.first, times);
    const words = gap.map((index) => scene.words[index]!);
    const joined = found.length === 0 ? opens(scene, gap) : joins(scene, gap, words);
    if (!joined) break;
    if (found.length > 0 && words.length === 1 && words[0] === "," && found.at(-1)!.form !== "name")
      found.pop();
    found.push(each);
    at = each.end;
    if (isModifier(scene, each)) {
      found.pop();
    }
  }
  return found;
}

/** Before the first object stand only determiners, titles and names: "the visiting foreign minister". */
function opens(scene: Scene, gap: readonly number[]): boolean {
  return (
    gap.length <= 8 &&
    gap.every(
      (at) =>
        /^(DET|ADJ|NOUN|PROPN|PRON|PART|NUM|PUNCT)$/.test(scene.tokens[at]!.pos) &&
        !/^([;:”“"]|where|who|which|that)$/.test(scene.words[at]!),
    )
  );
}

function joins(scene: Scene, gap: readonly number[], words: readonly string[]): boolean {
  if (gap.length === 0) return true;
  if (gap.length > 9) return false;
  if (!words.some((word) => word === "," || word === "and" || word === "with" || word === "as")) return false;
  return (
    gap.every(
      (at, index) =>
        JOINING.has(words[index]!) || /^(DET|ADJ|NOUN|PROPN|ADP|PART)$/.test(scene.tokens[at]!.pos),
    ) && !words.some((word) => /^(in|at|to|for|of|by|from|about|over)$/.test(word))
  );
}

function outside(from: number, to: number, times: readonly { first: number; end: number }[]): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at += 1)
    if (!times.some((time) => time.first <= at && at < time.end)) found.push(at);
  return found;
}

/** "with senior regulators around the world": the noun phrase, where nobody named stands in it. */
export function phraseFrom(scene: Scene, sentence: Sentence, from: number): Party | null {
  let at = from;
  while (at < sentence.end && scene.tokens[at]!.pos === "DET") at += 1;
  const first = at;
  while (at < sentence.end && at - first < 5 && /^(ADJ|NOUN|PROPN)$/.test(scene.tokens[at]!.pos)) at += 1;
  while (at > first && scene.tokens[at - 1]!.pos === "ADJ") at -= 1;
  if (at === first) return null;
  const name = scene.text.slice(scene.tokens[first]!.from, scene.tokens[at - 1]!.to);
  return { entity: null, name, kind: "other", country: null, official: false };
}

/** The owner of the noun phrase whose first token is `start`: "his", "Ruiz's", or the name before "visit". */
export function ownerOf(scene: Scene, sentence: Sentence, start: number, noun: number): Party[] {
  const named = scene.namedIn(sentence);
  const own = named.find(
    (each) =>
      each.form === "pronoun" && each.first === start && /^(his|her|its|their)$/.test(scene.words[start]!),
  );
  if (own !== undefined) return [own.party];
  const owners = named.filter(
    (each) => each.first >= start - 8 && each.end <= noun && each.party.kind !== "other",
  );
  const possessor = owners.findLast(
    (each) =>
      /^('s|'|s')$/.test(scene.words[each.end] ?? "") ||
      /['’]s?$/.test(scene.text.slice(scene.tokens[each.first]!.from, scene.tokens[each.end - 1]!.to)),
  );
  if (possessor !== undefined && possessor.end >= start - 1) return [possessor.party];
  const modifier = owners.findLast(
    (each) => each.end === noun && each.first >= start && each.party.kind !== "place",
  );
  return modifier === undefined ? [] : [modifier.party];
}

export function unique(parties: readonly Party[]): Party[] {
  const kept = new Map<string, Party>();
  for (const party of parties) if (!kept.has(keyOf(party))) kept.set(keyOf(party), party);
  return [...kept.values()];
}

/** What makes two parties the same. */
export function keyOf(party: Party): string {
  return party.entity ?? party.name.toLowerCase();
}

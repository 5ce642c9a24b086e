/**
 * Who takes part, from the words around a cue: the object behind a verb or behind "with", the owner of a noun ("his
 * visit", "Norland's trip"). Heuristics on one sentence; a party that is no known mention is taken as its noun phrase.
 */
import type { Sentence } from "../../model/mark.ts";
import { isOfficial, isPeople } from "./head.ts";
import { keyOf, type Named, type Party, type Scene } from "./scene.ts";
import { isModifier, isRanking } from "./subject.ts";

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
    // "welcomed the news, he said": "he" is nobody's object.
    if (each.form === "pronoun" && /^(he|she|they|we|i)$/.test(scene.words[each.first]!)) break;
    // "with Okafor on Sunday, Ruiz asked": behind the comma the main clause begins.
    if (found.length > 0 && !words.includes("and") && opensClause(scene, named, each)) break;
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

function opensClause(scene: Scene, named: readonly Named[], each: Named): boolean {
  const name =
    named.find(({ first, party }) => first === each.end && keyOf(party) === keyOf(each.party)) ?? each;
  return /^(VERB|AUX)$/.test(scene.tokens[name.end]?.pos ?? "");
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
  if (at === first || scene.timesIn(sentence).some((time) => time.first <= first && first < time.end))
    return null;
  const name = scene.text.slice(scene.tokens[first]!.from, scene.tokens[at - 1]!.to);
  return {
    entity: null,
    name,
    kind: "other",
    country: null,
    official: isOfficial(name),
    people: isPeople(name),
  };
}

/** "between the government and the rebels": noun phrases joined by "and". */
export function phrasesFrom(scene: Scene, sentence: Sentence, from: number): Party[] {
  const first = phraseFrom(scene, sentence, from);
  if (first === null) return [];
  const and = scene.words.indexOf("and", from);
  const second =
    and > from && and - from <= 6 && and < sentence.end ? phraseFrom(scene, sentence, and + 1) : null;
  return second === null ? [first] : [first, second];
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
    (each) =>
      each.first >= start - 8 && each.end <= noun && (each.party.kind !== "other" || each.party.people),
  );
  const possessor = owners.findLast(
    (each) =>
      /^('s|'|s')$/.test(scene.words[each.end] ?? "") ||
      /['’]s?$/.test(scene.text.slice(scene.tokens[each.first]!.from, scene.tokens[each.end - 1]!.to)),
  );
  // "the highest-ranking official's trip": of whom that is said stands elsewhere.
  const ranked =
    possessor?.form === "description" &&
    isRanking(
      scene.words.slice(
        scene.words[possessor.first] === "the" ? possessor.first : possessor.first - 1,
        possessor.first + 3,
      ),
    );
  if (possessor !== undefined && possessor.end >= start - 1) return ranked ? [] : [possessor.party];
  const modifier = owners.findLast(
    (each) =>
      each.end === noun && each.first >= start && each.party.kind !== "place" && each.party.kind !== "other",
  );
  return modifier === undefined ? [] : [modifier.party];
}

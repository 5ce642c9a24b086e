/** A reading of a cue → hashed features. The same code serves the training and the choice. */
import { CUE_NOUNS } from "../../lexicon/cue-nouns.ts";
import { CUE_VERBS } from "../../lexicon/cue-verbs.ts";
import type { Cue } from "./cues.ts";
import type { Frame, Unit } from "./frames.ts";
import { hashBehind, hashOf } from "./hash.ts";
import { isNominal } from "./noun-phrases.ts";
import type { Option } from "./options.ts";
import type { Source } from "./sources.ts";
import { AUX, codeOfTag, NOUN, PRON, PUNCT, VERB } from "./tags.ts";
import { ED, ING, TO } from "./words.ts";

export const FEATURE_BITS = 17;
const MASK = (1 << FEATURE_BITS) - 1;

/** Up to four parts, spelled out: this runs some hundred times a cue. */
function mix(rule: number, a = 0, b = 0, c = 0, d = 0): number {
  let hash = Math.imul(0x9e3779b9 ^ rule, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ a, 0xcc9e2d51);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0xcc9e2d51);
  hash = Math.imul(hash ^ (hash >>> 15) ^ d, 0xc2b2ae35);
  return (hash >>> 7) & MASK;
}

/** What is the same for every reading of one cue. */
export interface CueFeatures {
  readonly lemma: number;
  readonly type: number;
  readonly shape: number;
  readonly ending: number;
  readonly own: readonly number[];
}

const [BEFORE, BEHIND] = [hashOf("^"), hashOf("$")];
const [NOT, YES, NOBODY, NONE] = [hashOf("not"), hashOf("yes"), hashOf("nobody"), hashOf("none")];
const [PAST, GERUND, PLURAL, BARE] = [hashOf("ed"), hashOf("ing"), hashOf("s"), hashOf("")];
const KINDS: { readonly [kind in Cue["kind"]]: number } = {
  verb: hashOf("verb "),
  noun: hashOf("noun "),
  adjective: hashOf("adjective "),
  according: hashOf("according "),
  adverb: hashOf("adverb "),
  headline: hashOf("headline "),
};

/** Constructions are few: the hash of each. */
const NAMES = new Map<string, number>();
function named(name: string): number {
  let hash = NAMES.get(name);
  if (hash === undefined) {
    hash = hashOf(name);
    NAMES.set(name, hash);
  }
  return hash;
}

function wordAt(units: readonly Unit[], at: number, edge = BEHIND): number {
  return at >= 0 && at < units.length ? units[at]!.code : edge;
}

function tagAt(units: readonly Unit[], at: number, edge = BEHIND): number {
  return at >= 0 && at < units.length ? codeOfTag(units[at]!.tag) : edge;
}

/** `place` is 1 in the first frame of a text; `before` is the cue before it in the same frame. */
export function cueFeatures(
  { units, quoted: anyQuoted }: Frame,
  cue: Cue,
  place: number,
  before: Cue | null,
): CueFeatures {
  const { first, head, last, kind, negated } = cue;
  const lemma = hashBehind(KINDS[kind], cue.lemma);
  const sort = kind === "verb" ? CUE_VERBS.get(cue.lemma)?.[0] : (CUE_NOUNS.get(cue.lemma) ?? "say");
  const type = hashBehind(KINDS[kind], sort ?? "undefined");
  const shape = named(cue.passive ? `${cue.shape} passive` : cue.shape);
  const next = wordAt(units, last + 1);
  const second = wordAt(units, last + 2);
  const nextTag = tagAt(units, last + 1);
  const secondTag = tagAt(units, last + 2);
  const left = wordAt(units, first - 1, BEFORE);
  const leftTag = tagAt(units, first - 1, BEFORE);
  const word = units[head]!.code;
  const opening = units[first]!.code;
  const ending = endingOf(units[head]!);
  const outer = before === null ? NONE : hashBehind(KINDS[before.kind], before.lemma);
  const gap = before === null ? 0 : Math.min(5, (first - before.last) >> 1);
  const object = objectOf(units, last + 1);
  const objectLemma = object === null ? BEHIND : hashOf(object.lemma);
  const helper = helperOf(units, cue);
  const quoted = anyQuoted ? 1 : 0;
  const own = [
    mix(90, lemma, objectLemma),
    mix(91, type, objectLemma),
    mix(92, lemma, object === null ? BEHIND : codeOfTag(object.tag)),
    mix(93, lemma, helper),
    mix(94, type, helper, shape),
    mix(95, helper, nextTag, type),
    mix(96, lemma, nextTag, secondTag),
    mix(97, left, wordAt(units, first - 2, BEFORE), type),
    mix(98, leftTag, tagAt(units, first - 2, BEFORE), type),
    mix(99, quoted, type, shape),
    mix(100, word, leftTag),
    mix(101, word, next),
    mix(102, lemma, quoted),
    mix(1, lemma),
    mix(2, type),
    mix(3, lemma, shape),
    mix(4, type, shape),
    mix(9, lemma, next),
    mix(10, lemma, nextTag),
    mix(11, type, left),
    mix(12, negated ? NOT : YES, type),
    mix(13, place, type),
    mix(14, word, left),
    mix(15, next, type),
    mix(70, ending, type),
    mix(71, ending, lemma),
    mix(72, outer, type),
    mix(73, outer, gap, shape),
    mix(74, outer, lemma),
    mix(75, codeOfTag(units[head]!.tag), type),
    mix(76, opening, type),
    mix(77, Math.min(first, 8), shape),
    mix(78, second, next),
    mix(79, next, nextTag, secondTag, type),
    mix(17, opening, lemma),
  ];
  return { lemma, type, shape, ending, own };
}

/** The first noun behind a cue, before anything that closes its phrase. */
function objectOf(units: readonly Unit[], from: number): Unit | null {
  for (let at = from; at < Math.min(units.length, from + 5); at += 1) {
    const unit = units[at]!;
    if (unit.quote >= 0 || unit.tag & (VERB | PUNCT)) return null;
    if (isNominal(unit) && !isNominal(units[at + 1])) return unit;
  }
  return null;
}

/** The first helping verb or "to" of the cue's group: "would", "has", "to". */
function helperOf(units: readonly Unit[], cue: Cue): number {
  for (let at = cue.first; at < cue.head; at += 1)
    if (units[at]!.tag === AUX || units[at]!.is & TO) return hashOf(units[at]!.lemma);
  return BARE;
}

function endingOf({ is, word }: Unit): number {
  return is & ING ? GERUND : is & ED ? PAST : word.endsWith("s") ? PLURAL : BARE;
}

/** Pronouns and nouns by lemma, other sources by tag. */
function sourceHead(units: readonly Unit[], { phrase }: Source): number {
  if (phrase === null) return NOBODY;
  const { tag, lemma } = units[phrase.end - 1]!;
  return tag & (PRON | NOUN) ? hashOf(lemma) : codeOfTag(tag);
}

/** The content is not in the frame but in the quotation below it. */
const BELOW = { first: -1, end: -1 };

export function optionFeatures(
  units: readonly Unit[],
  cue: Cue,
  { lemma, type, shape, ending }: CueFeatures,
  option: Option,
): number[] {
  const { pieces, over } = option;
  const opening = named(option.opening);
  const boundary = named(option.boundary);
  const { phrase } = option.source;
  const how = named(option.source.how);
  const head = sourceHead(units, option.source);
  const behindSource = phrase === null ? 0 : tagAt(units, phrase.end);
  const beforeSource = phrase === null ? 0 : wordAt(units, phrase.first - 1, BEFORE);
  const wide = phrase === null ? 0 : Math.min(6, phrase.end - phrase.first);
  const start = pieces[0] ?? BELOW;
  const last = pieces[pieces.length - 1] ?? BELOW;
  const gap = last.first > cue.last ? Math.min(last.first - cue.last, 6) : 0;
  const endWord = wordAt(units, last.end);
  const endTag = tagAt(units, last.end);
  const behindEnd = tagAt(units, last.end + 1);
  const startWord = wordAt(units, start.first);
  const lastTag = tagAt(units, last.end - 1);
  let length = 0;
  let quotes = 0;
  let allVerbs = 0;
  let finite = 0;
  for (const piece of pieces) {
    length += piece.end - piece.first;
    for (let at = piece.first; at < piece.end; at += 1) {
      const { tag, is, quote } = units[at]!;
      if (quote >= 0) quotes += 1;
      if (!(tag & (AUX | VERB))) continue;
      allVerbs += 1;
      if (tag === AUX || !(is & ING || (at > 0 && units[at - 1]!.is & TO))) finite = 1;
    }
  }
  const bucket = length < 4 ? length : length < 8 ? 4 : length < 15 ? 5 : length < 30 ? 6 : 7;
  const verbs = Math.min(allVerbs, 3);
  const quote = Math.min(quotes, 2);
  let passed = 0;
  for (const kind of over) passed = Math.imul(passed ^ named(kind), 0x01000193);
  const lastPassed = over.length === 0 ? BARE : named(over[over.length - 1]!);
  const found = [
    mix(30),
    mix(31, opening),
    mix(32, opening, lemma),
    mix(33, opening, type),
    mix(34, opening, boundary),
    mix(35, opening, boundary, type),
    mix(36, opening, boundary, lemma),
    mix(37, opening, bucket),
    mix(38, opening, bucket, type),
    mix(39, opening, shape),
    mix(40, opening, gap),
    mix(41, boundary, endWord),
    mix(42, opening, boundary, endWord),
    mix(43, opening, startWord),
    mix(44, opening, startWord, lemma),
    mix(45, opening, quote, boundary),
    mix(46, opening, verbs, boundary),
    mix(47, boundary, lastTag),
    mix(48, boundary, behindEnd, opening),
    mix(49, opening, tagAt(units, start.first), type),
    mix(50, opening, how),
    mix(51, opening, how, type),
    mix(5, lemma, how),
    mix(6, type, how, shape),
    mix(7, head),
    mix(8, head, type),
    mix(16, how, shape),
    mix(20, how, behindSource, opening),
    mix(21, how, beforeSource),
    mix(22, how, opening, shape),
    mix(23, how, wide, opening),
    mix(24, head, cue.negated ? NOT : YES, type),
    mix(52, lastTag, endWord),
    mix(53, opening, pieces.length, quote),
    mix(54, boundary, bucket, verbs),
    mix(80, opening, passed),
    mix(81, boundary, lastPassed, opening),
    mix(82, boundary, last.end + 1 < units.length ? endingOf(units[last.end + 1]!) : BARE, ending),
    mix(83, boundary, endWord, behindEnd),
    mix(84, boundary, wordAt(units, last.end + 1), endWord),
    mix(85, opening, finite, boundary),
    mix(86, opening, finite, type),
    mix(87, boundary, endTag, opening),
    mix(88, Math.min(7, (units.length - last.end) >> 2), boundary, opening),
    mix(55, boundary, endWord, type),
    mix(56, wordAt(units, last.end - 1), boundary),
  ];
  for (const kind of over) {
    const each = named(kind);
    found.push(mix(60, each, opening), mix(61, each, opening, type), mix(62, each, boundary));
  }
  if (over.length > 0) found.push(mix(63, lastPassed, lemma));
  return found;
}

/**
 * A reading of a cue → hashed features, in parts: what all readings of the cue share, all of one source, all of one opening,
 * and its own. Each goes straight to who asks: to a sum of weights in the choice, to a list in the training.
 */
import { CUE_NOUNS } from "../../lexicon/cue-nouns.ts";
import { CUE_VERBS } from "../../lexicon/cue-verbs.ts";
import type { Cue } from "./cues.ts";
import type { Unit } from "./frames.ts";
import { hashBehind, hashOf } from "./hash.ts";
import type { Option } from "./options.ts";
import type { Source } from "./sources.ts";
import { AUX, codeOfTag, NOUN, PRON, VERB } from "./tags.ts";
import { ED, ING, TO } from "./words.ts";

export const FEATURE_BITS = 17;

export interface Asker {
  /** A rule, and up to three codes that it joins. */
  add(rule: number, a: number, b?: number, c?: number): void;
  /** Whether the rest of a cue's features is not worth asking for. */
  givesUp(): boolean;
}

/** A rule and up to three of the codes it joins → the place of a weight. */
export function featureOf(rule: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(a, 0x85ebca6b) ^ Math.imul(b + rule, 0xcc9e2d51) ^ Math.imul(c - rule, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> (32 - FEATURE_BITS);
}

/** What of a cue goes into the features of its readings. */
export interface CueCodes {
  readonly lemma: number;
  readonly type: number;
  readonly shape: number;
  readonly negated: number;
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

const SHAPES: { readonly [shape in Cue["shape"]]: number } = {
  "": hashOf(""),
  finite: hashOf("finite"),
  infinitive: hashOf("infinitive"),
  participle: hashOf("participle"),
  gerund: hashOf("gerund"),
};
const PASSIVES: typeof SHAPES = {
  "": hashOf(" passive"),
  finite: hashOf("finite passive"),
  infinitive: hashOf("infinitive passive"),
  participle: hashOf("participle passive"),
  gerund: hashOf("gerund passive"),
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

/** What all readings of one cue share; null where the asker gave up. `place` is 1 in the first frame of a text; `before` is the cue before it in its frame. */
export function addCue(
  to: Asker,
  units: readonly Unit[],
  cue: Cue,
  place: number,
  before: Cue | null,
): CueCodes | null {
  const { first, head, last, kind } = cue;
  const lemma = hashBehind(KINDS[kind], cue.lemma);
  const sort = kind === "verb" ? CUE_VERBS.get(cue.lemma)?.[0] : (CUE_NOUNS.get(cue.lemma) ?? "say");
  const type = hashBehind(KINDS[kind], sort ?? "other");
  const shape = (cue.passive ? PASSIVES : SHAPES)[cue.shape];
  const negated = cue.negated ? NOT : YES;
  const codes = { lemma, type, shape, negated };
  const next = wordAt(units, last + 1);
  const nextTag = tagAt(units, last + 1);
  const left = wordAt(units, first - 1, BEFORE);
  const helper = helperOf(units, cue);
  to.add(1, lemma);
  to.add(2, type);
  to.add(3, lemma, shape);
  to.add(4, type, shape);
  to.add(5, lemma, next);
  to.add(6, lemma, nextTag);
  to.add(7, type, left);
  to.add(8, lemma, helper);
  to.add(9, type, helper, shape);
  if (to.givesUp()) return null;
  const word = units[head]!.code;
  const opening = units[first]!.code;
  const ending = endingOf(units[head]!);
  const outer = before === null ? NONE : hashBehind(KINDS[before.kind], before.lemma);
  const gap = before === null ? 0 : Math.min(5, (first - before.last) >> 1);
  to.add(10, type, negated);
  to.add(11, type, place);
  to.add(12, word, left);
  to.add(13, type, next);
  to.add(14, type, ending);
  to.add(15, lemma, ending);
  to.add(16, type, outer);
  to.add(17, shape, outer, gap);
  to.add(18, lemma, outer);
  to.add(19, type, codeOfTag(units[head]!.tag));
  to.add(20, type, opening);
  to.add(21, lemma, opening);
  to.add(22, shape, Math.min(first, 8));
  to.add(23, next, wordAt(units, last + 2));
  to.add(24, next ^ nextTag, tagAt(units, last + 2), type);
  return codes;
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

/** What all readings of one cue with one source share. */
export function addSource(to: Asker, units: readonly Unit[], cue: CueCodes, source: Source): void {
  const { lemma, type, shape, negated } = cue;
  const how = named(source.how);
  const head = headOf(units, source);
  const before = source.phrase === null ? 0 : wordAt(units, source.phrase.first - 1, BEFORE);
  to.add(30, lemma, how);
  to.add(31, type, how, shape);
  to.add(32, head);
  to.add(33, type, head);
  to.add(34, shape, how);
  to.add(35, how, before);
  to.add(36, type, head, negated);
}

/** Pronouns and nouns by lemma, other sources by tag. */
function headOf(units: readonly Unit[], { phrase }: Source): number {
  if (phrase === null) return NOBODY;
  const { tag, lemma } = units[phrase.end - 1]!;
  return tag & (PRON | NOUN) ? hashOf(lemma) : codeOfTag(tag);
}

/** What all readings of one cue with one source share where the content begins alike. */
export function addOpening(to: Asker, units: readonly Unit[], cue: CueCodes, option: Option): void {
  const { lemma, type, shape } = cue;
  const { phrase } = option.source;
  const opening = named(option.opening);
  const how = named(option.source.how);
  const first = option.pieces[0]?.first ?? -1;
  const word = wordAt(units, first);
  to.add(40, opening);
  to.add(41, opening, lemma);
  to.add(42, opening, type);
  to.add(43, opening, shape);
  to.add(44, opening, word);
  to.add(45, opening, word, lemma);
  to.add(46, opening, tagAt(units, first), type);
  to.add(47, opening, how);
  to.add(48, opening, how, type);
  to.add(49, opening, how, shape);
  to.add(50, opening, how, phrase === null ? 0 : tagAt(units, phrase.end));
  to.add(51, opening, how, phrase === null ? 0 : Math.min(6, phrase.end - phrase.first));
}

/** The content is not in the frame but in the quotation below it. */
const BELOW = { first: -1, end: -1 };

/** What one reading has to itself: where its content ends, how long it is and what it runs over. */
export function addOwn(
  to: Asker,
  units: readonly Unit[],
  cue: Cue,
  { lemma, type }: CueCodes,
  option: Option,
): void {
  const { pieces, over } = option;
  const opening = named(option.opening);
  const boundary = named(option.boundary);
  const last = pieces[pieces.length - 1] ?? BELOW;
  const gap = last.first > cue.last ? Math.min(last.first - cue.last, 6) : 0;
  const endWord = wordAt(units, last.end);
  let length = 0;
  let quotes = 0;
  let verbs = 0;
  for (const piece of pieces) {
    length += piece.end - piece.first;
    for (let at = piece.first; at < piece.end; at += 1) {
      if (units[at]!.quote >= 0) quotes += 1;
      if (units[at]!.tag & (AUX | VERB)) verbs += 1;
    }
  }
  const bucket = length < 4 ? length : length < 8 ? 4 : length < 15 ? 5 : length < 30 ? 6 : 7;
  to.add(60, opening, boundary);
  to.add(61, opening, boundary, type);
  to.add(62, opening, boundary, lemma);
  to.add(63, opening, bucket);
  to.add(64, opening, bucket, type);
  to.add(65, opening, gap);
  to.add(66, boundary, endWord);
  to.add(67, opening, boundary, endWord);
  to.add(68, opening, boundary, Math.min(quotes, 2));
  to.add(69, opening, boundary, Math.min(verbs, 3));
  to.add(70, boundary, tagAt(units, last.end - 1));
  to.add(71, opening, boundary, tagAt(units, last.end + 1));
  for (const name of over) {
    const kind = named(name);
    to.add(80, opening, kind);
    to.add(81, opening, kind, type);
    to.add(82, boundary, kind);
  }
  if (over.length > 0) to.add(83, lemma, named(over[over.length - 1]!));
}

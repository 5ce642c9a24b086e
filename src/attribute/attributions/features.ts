/** A reading of a cue → hashed features. The same code serves the training and the choice. */
import { CUE_NOUNS } from "../../lexicon/cue-nouns.ts";
import { CUE_VERBS } from "../../lexicon/cue-verbs.ts";
import type { Cue } from "./cues.ts";
import type { Unit } from "./frames.ts";
import { isNominal } from "./noun-phrases.ts";
import type { Option } from "./options.ts";
import type { Source } from "./sources.ts";

export const FEATURE_BITS = 17;
const MASK = (1 << FEATURE_BITS) - 1;

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

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

const known = new Map<string, number>();
function code(text: string): number {
  let hash = known.get(text);
  if (hash === undefined) {
    hash = hashOf(text);
    if (known.size < 20000) known.set(text, hash);
  }
  return hash;
}

/** The codes of all words and tags of a frame: they are asked for at every reading of every cue. */
interface Codes {
  readonly words: readonly number[];
  readonly tags: readonly number[];
}

const OF_FRAME = new WeakMap<readonly Unit[], Codes>();

function codesOf(units: readonly Unit[]): Codes {
  let codes = OF_FRAME.get(units);
  if (codes === undefined) {
    codes = { words: units.map(({ word }) => code(word)), tags: units.map(({ pos }) => code(pos)) };
    OF_FRAME.set(units, codes);
  }
  return codes;
}

const [BEFORE, BEHIND] = [code("^"), code("$")];

/** `before` is the cue before it in the same frame. */
export function cueFeatures(
  units: readonly Unit[],
  cue: Cue,
  place: number,
  before: Cue | null,
): CueFeatures {
  const { words, tags } = codesOf(units);
  const lemma = code(`${cue.kind} ${cue.lemma}`);
  const classes =
    cue.kind === "verb" ? (CUE_VERBS.get(cue.lemma) ?? []) : [CUE_NOUNS.get(cue.lemma) ?? "say"];
  const type = code(`${cue.kind} ${classes[0]}`);
  const shape = code(`${cue.shape}${cue.passive ? " passive" : ""}`);
  const next = words[cue.last + 1] ?? BEHIND;
  const nextPos = tags[cue.last + 1] ?? BEHIND;
  const left = words[cue.first - 1] ?? BEFORE;
  const tense = code(endingOf(units[cue.head]!.word));
  const outer = code(before === null ? "none" : `${before.kind} ${before.lemma}`);
  const gap = before === null ? 0 : Math.min(5, (cue.first - before.last) >> 1);
  const second = units[cue.last + 2];
  const object = objectOf(units, cue.last + 1);
  const word = words[cue.head]!;
  const helper = code(helperOf(units, cue));
  const quoted = units.some((unit) => unit.quote >= 0) ? 1 : 0;
  const own = [
    mix(90, lemma, code(object?.lemma ?? "$")),
    mix(91, type, code(object?.lemma ?? "$")),
    mix(92, lemma, code(object?.pos ?? "$")),
    mix(93, lemma, helper),
    mix(94, type, helper, shape),
    mix(95, helper, nextPos, type),
    mix(96, lemma, nextPos, code(second?.pos ?? "$")),
    mix(97, left, words[cue.first - 2] ?? BEFORE, type),
    mix(98, tags[cue.first - 1] ?? BEFORE, tags[cue.first - 2] ?? BEFORE, type),
    mix(99, quoted, type, shape),
    mix(100, word, tags[cue.first - 1] ?? BEFORE),
    mix(101, word, next),
    mix(102, lemma, quoted),
    mix(1, lemma),
    mix(2, type),
    mix(3, lemma, shape),
    mix(4, type, shape),
    mix(9, lemma, next),
    mix(10, lemma, nextPos),
    mix(11, type, left),
    mix(12, code(cue.negated ? "not" : "yes"), type),
    mix(13, place, type),
    mix(14, words[cue.head]!, left),
    mix(15, next, type),
    mix(70, tense, type),
    mix(71, tense, lemma),
    mix(72, outer, type),
    mix(73, outer, gap, shape),
    mix(74, outer, lemma),
    mix(75, tags[cue.head]!, type),
    mix(76, words[cue.first]!, type),
    mix(77, Math.min(cue.first, 8), shape),
    mix(78, words[cue.last + 2] ?? BEHIND, next),
    mix(79, next, nextPos, tags[cue.last + 2] ?? BEHIND, type),
    mix(17, words[cue.first]!, lemma),
  ];
  return { lemma, type, shape, ending: tense, own };
}

/** The first noun behind a cue, before anything that closes its phrase. */
function objectOf(units: readonly Unit[], from: number): Unit | null {
  for (let at = from; at < Math.min(units.length, from + 5); at += 1) {
    const unit = units[at]!;
    if (unit.quote >= 0 || unit.pos === "VERB" || unit.pos === "PUNCT") return null;
    if (isNominal(unit) && !isNominal(units[at + 1])) return unit;
  }
  return null;
}

/** The first helping verb or "to" of the cue's group: "would", "has", "to". */
function helperOf(units: readonly Unit[], cue: Cue): string {
  for (let at = cue.first; at < cue.head; at += 1)
    if (units[at]!.pos === "AUX" || units[at]!.word === "to") return units[at]!.lemma;
  return "";
}

function endingOf(word: string): string {
  return word.endsWith("ing") ? "ing" : word.endsWith("ed") ? "ed" : word.endsWith("s") ? "s" : "";
}

/** Pronouns by word, other sources by tag. */
function sourceHead(units: readonly Unit[], { phrase }: Source): number {
  if (phrase === null) return code("nobody");
  const last = units[phrase.end - 1]!;
  const head = last.pos === "PRON" || last.pos === "NOUN" ? last.lemma : last.pos;
  return code(head);
}

/** The content is not in the frame but in the quotation below it. */
const BELOW = { first: -1, end: -1 };

export function optionFeatures(
  units: readonly Unit[],
  cue: Cue,
  shared: CueFeatures,
  option: Option,
): number[] {
  const { words, tags } = codesOf(units);
  const opening = code(option.opening);
  const boundary = code(option.boundary);
  const { phrase } = option.source;
  const how = code(option.source.how);
  const head = sourceHead(units, option.source);
  const behindSource = phrase === null ? 0 : (tags[phrase.end] ?? BEHIND);
  const beforeSource = phrase === null ? 0 : (words[phrase.first - 1] ?? BEFORE);
  const wide = phrase === null ? 0 : Math.min(6, phrase.end - phrase.first);
  const { lemma, type, shape } = shared;
  const last = option.pieces.at(-1) ?? BELOW;
  const start = option.pieces[0] ?? BELOW;
  const length = option.pieces.reduce((sum, piece) => sum + piece.end - piece.first, 0);
  const bucket = length < 4 ? length : length < 8 ? 4 : length < 15 ? 5 : length < 30 ? 6 : 7;
  const gap = last.first > cue.last ? Math.min(last.first - cue.last, 6) : 0;
  const endWord = words[last.end] ?? BEHIND;
  const behindEnd = tags[last.end + 1] ?? BEHIND;
  const startWord = words[start.first] ?? BEHIND;
  const startPos = tags[start.first] ?? BEHIND;
  const lastPos = tags[last.end - 1] ?? BEHIND;
  let over = 0;
  for (const kind of option.over) over = Math.imul(over ^ code(kind), 0x01000193);
  let quote = 0;
  let verbs = 0;
  let finite = 0;
  for (const piece of option.pieces) {
    for (let at = piece.first; at < piece.end; at += 1) {
      const unit = units[at]!;
      if (unit.quote >= 0) quote += 1;
      if (unit.pos === "AUX" || unit.pos === "VERB") verbs += 1;
      if (
        unit.pos === "AUX" ||
        (unit.pos === "VERB" && units[at - 1]?.word !== "to" && !unit.word.endsWith("ing"))
      )
        finite = 1;
    }
  }
  verbs = Math.min(verbs, 3);
  quote = Math.min(quote, 2);
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
    mix(47, boundary, lastPos),
    mix(48, boundary, behindEnd, opening),
    mix(49, opening, startPos, type),
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
    mix(24, head, code(cue.negated ? "not" : "yes"), type),
    mix(52, lastPos, endWord),
    mix(53, opening, option.pieces.length, quote),
    mix(54, boundary, bucket, verbs),
    mix(80, opening, over),
    mix(81, boundary, code(option.over.at(-1) ?? ""), opening),
    mix(82, boundary, code(endingOf(units[last.end + 1]?.word ?? "")), shared.ending),
    mix(83, boundary, endWord, behindEnd),
    mix(84, boundary, words[last.end + 1] ?? BEHIND, endWord),
    mix(85, opening, finite, boundary),
    mix(86, opening, finite, type),
    mix(87, boundary, tags[last.end] ?? BEHIND, opening),
    mix(88, Math.min(7, (units.length - last.end) >> 2), boundary, opening),
    mix(55, boundary, endWord, type),
    mix(56, words[last.end - 1] ?? BEHIND, boundary),
  ];
  for (const kind of option.over) {
    found.push(
      mix(60, code(kind), opening),
      mix(61, code(kind), opening, type),
      mix(62, code(kind), boundary),
    );
    if (kind === option.over[option.over.length - 1]) found.push(mix(63, code(kind), lemma));
  }
  return found;
}

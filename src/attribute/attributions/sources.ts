/** The words for who says, thinks or writes: subject before the cue, inverted subject behind it, "by" phrase, or carried over. */
import { type Unit, unitAt } from "./frames.ts";
import { isNominal, type Phrase, phraseBefore, phraseFrom } from "./noun-phrases.ts";
import { ADJ, ADP, ADV, AUX, DET, NOUN, NUM, PART, PRON, PROPN, VERB } from "./tags.ts";
import type { VerbGroup } from "./verb-groups.ts";
import { BY, COMMA, GENITIVE, ING, OWN, TO } from "./words.ts";

/** What the search for a subject needs of a group. */
interface Group {
  readonly first: number;
  readonly head: number;
  /** Empty for what is no verb. */
  readonly shape: VerbGroup["shape"] | "";
}

export interface Source {
  readonly phrase: Phrase | null;
  readonly how:
    | "subject"
    | "apposed"
    | "relative"
    | "inverted"
    | "agent"
    | "shared"
    | "participle"
    | "possessive"
    | "object"
    | "none";
}

const NONE: Source = { phrase: null, how: "none" };

const CLOSING = new Set([",", "”", '"', "'", "’", "—", "?", "!"]);

/** A fronted clause or quotation stands before the cue: "…," said Ms. Hale, the mayor. */
export function invertedSubject(units: readonly Unit[], group: Group): Phrase | null {
  const before = unitAt(units, group.first - 1);
  if (before === undefined || !(before.quote >= 0 || CLOSING.has(before.word))) return null;
  const start = group.head + 1;
  const next = units[start];
  if (next === undefined || next.quote >= 0) return null;
  const phrase = phraseFrom(units, start);
  if (phrase === null) return null;
  const behind = units[phrase.end];
  if (behind !== undefined && behind.tag & (VERB | AUX) && behind.word !== "adding") return null;
  return phrase;
}

export function subjectOf(units: readonly Unit[], group: Group, depth = 0): Source {
  const last = group.first - 1;
  const before = unitAt(units, last);
  if (before === undefined) return forwardSubject(units, group);
  if (group.shape === "infinitive" || group.shape === "gerund" || group.shape === "participle") {
    return carried(units, group, depth);
  }
  switch (before.word) {
    case "who":
    case "which":
    case "that":
      return { phrase: { first: last, end: last + 1 }, how: "relative" };
    case "and":
    case "but":
    case "or":
      return carried(units, group, depth, "shared");
    case ",":
    case ")":
    case "—":
    case "–":
      return apposed(units, last) ?? carried(units, group, depth, "shared");
  }
  const phrase = phraseBefore(units, isAside(units, last) ? beforeAside(units, last) : last);
  if (phrase !== null) return { phrase, how: "subject" };
  return carried(units, group, depth, "shared");
}

/** "Hale, for her part said": the comma behind the aside was left out. */
function isAside(units: readonly Unit[], last: number): boolean {
  return (
    units[last]!.word === "part" &&
    /^(?:his|her|its|their)$/.test(units[last - 1]?.word ?? "") &&
    units[last - 2]?.word === "for" &&
    last > 3
  );
}

function beforeAside(units: readonly Unit[], last: number): number {
  return units[last - 3]!.word === "," ? last - 4 : last - 3;
}

/** "Ann Hale, the mayor of Orton, said": back to the comma's partner and the phrase before it. */
function apposed(units: readonly Unit[], comma: number): Source | null {
  const close = units[comma]!.word;
  const open = close === ")" ? "(" : close;
  for (let at = comma - 1; at > 0 && comma - at < 30; at -= 1) {
    const unit = units[at]!;
    if (unit.quote >= 0) break;
    if (unit.word !== open) continue;
    const phrase = phraseBefore(units, at - 1);
    if (phrase === null) continue;
    // "Hale, 65, of Orton, said": an age is no name.
    const only = units[at - 1]!;
    if (only.tag === NUM && phrase.end - phrase.first === 1) continue;
    // a list "Hale, Brandt and Cole, said" or a clause before the comma: take what is nearest.
    return { phrase: { first: phrase.first, end: comma }, how: "apposed" };
  }
  return null;
}

/** The subject of the finite verb before it: "He thanked them and said", "…, adding that". */
function carried(
  units: readonly Unit[],
  group: Group,
  depth: number,
  how: Source["how"] = "participle",
): Source {
  if (depth > DEEPEST) return NONE;
  // "a memo stating that": the noun right before a participle is its subject.
  const before = unitAt(units, group.first - 1);
  if (group.shape === "gerund" && before !== undefined && isNominal(before) && before.tag !== PRON) {
    const phrase = phraseBefore(units, group.first - 1);
    if (phrase !== null) return { phrase, how: "object" };
  }
  for (let at = group.first - 1; at >= 0 && group.first - at < 40; at -= 1) {
    const unit = units[at]!;
    if (!(unit.tag & (VERB | AUX))) continue;
    const next = units[at + 1];
    if (unit.tag === AUX && next !== undefined && next.tag & (VERB | AUX | ADV | PART)) continue;
    const first = groupStart(units, at);
    const to = first > 0 && units[first - 1]!.is & TO;
    const ing = unit.is & ING && first === at;
    if (to || ing || isNounByContext(units, first, at)) continue;
    const found = subjectOfFinite(units, first, at, depth + 1);
    if (found.phrase !== null) return { phrase: found.phrase, how };
  }
  return forwardSubject(units, group);
}

const INVARIABLE = /^(?:cut|hit|let|put|read|set|shut|split|spread|beat|come|become|run)$/;

/** "the earlier offer, saying", "his Harbour Day address, saying": a base form no subject agrees with was tagged wrongly. */
function isNounByContext(units: readonly Unit[], first: number, at: number): boolean {
  const unit = units[at]!;
  const before = unitAt(units, first - 1);
  if (before === undefined || unit.tag !== VERB || unit.word !== unit.lemma) return false;
  if (before.tag & (DET | ADJ | PART) || /^(?:his|her|its|their)$/.test(before.word)) return true;
  const singular = before.tag & (NOUN | PROPN) && before.lemma === before.word.replace(/s$/, "");
  return (
    first === at &&
    Boolean(singular) &&
    !before.word.endsWith("s") &&
    !INVARIABLE.test(unit.word) &&
    units[at + 1]?.word === ","
  );
}

/** Subjects found so far: where verb follows upon verb, each would be looked for again from all behind it. */
const FOUND = new WeakMap<readonly Unit[], Map<number, Source>>();
const DEEPEST = 3;

function subjectOfFinite(units: readonly Unit[], first: number, head: number, depth: number): Source {
  let found = FOUND.get(units);
  if (found === undefined) {
    found = new Map();
    FOUND.set(units, found);
  }
  const key = head * (DEEPEST + 2) + depth;
  let source = found.get(key);
  if (source === undefined) {
    source = subjectOf(units, { first, head, shape: "finite" }, depth);
    found.set(key, source);
  }
  return source;
}

/** "Speaking on Friday, Hale said": a participle at the front has the subject of the clause behind its comma. */
function forwardSubject(units: readonly Unit[], group: Group): Source {
  if (group.shape === "finite") return NONE;
  for (let at = group.head + 1; at < units.length && at - group.head < 30; at += 1) {
    if (!(units[at]!.is & COMMA)) continue;
    const phrase = phraseFrom(units, at + 1);
    if (phrase === null) continue;
    return { phrase, how: "participle" };
  }
  return NONE;
}

/** "was criticised by Hale" */
export function agentOf(units: readonly Unit[], head: number): Phrase | null {
  for (let at = head + 1; at < units.length && at < head + 6; at += 1) {
    const unit = units[at]!;
    if (unit.is & BY) return phraseFrom(units, at + 1);
    if (!(unit.tag & (ADV | ADP | NOUN | PROPN))) return null;
  }
  return null;
}

/** "Hale's claim", "his refusal", "a claim by Hale", "the statement from the ministry" */
export function sourceOfNoun(units: readonly Unit[], noun: number): Source {
  let at = noun - 1;
  while (at > 0 && units[at]!.tag & (ADJ | NOUN | NUM)) at -= 1;
  const unit = units[at];
  if (unit !== undefined && unit.is & OWN) return { phrase: { first: at, end: at + 1 }, how: "possessive" };
  if (unit !== undefined && unit.is & GENITIVE && at > 0) {
    const phrase = phraseBefore(units, at - 1);
    if (phrase !== null) return { phrase, how: "possessive" };
  }
  const next = units[noun + 1];
  if (next !== undefined && /^(by|from)$/.test(next.word)) {
    const phrase = phraseFrom(units, noun + 2);
    if (phrase !== null) return { phrase, how: "agent" };
  }
  for (let left = noun - 1; left > 0 && noun - left < 7; left -= 1) {
    if (units[left]!.tag !== VERB) continue;
    const found = subjectOf(units, {
      first: groupStart(units, left),
      head: left,
      shape: units[left]!.is & ING ? "gerund" : "finite",
    });
    return { phrase: found.phrase, how: "object" };
  }
  return NONE;
}

export function groupStart(units: readonly Unit[], head: number): number {
  let first = head;
  while (first > 0 && units[first - 1]!.tag & (AUX | ADV)) first -= 1;
  return first;
}

/** Frames → cues: the verbs, nouns, adjectives and phrases that may report somebody's words or thoughts. */
import { CUE_ADJECTIVES, CUE_NOUNS } from "../../lexicon/cue-nouns.ts";
import { CUE_VERBS } from "../../lexicon/cue-verbs.ts";
import type { Unit } from "./frames.ts";
import { isNominal, type Phrase, phraseFrom } from "./noun-phrases.ts";
import { agentOf, groupStart, invertedSubject, type Source, sourceOfNoun, subjectOf } from "./sources.ts";
import { verbGroup } from "./verb-groups.ts";

export interface Cue {
  readonly kind: "verb" | "noun" | "adjective" | "according" | "adverb" | "headline";
  /** Units of the cue. */
  readonly first: number;
  readonly head: number;
  /** The last unit of the cue; content behind it begins after this. */
  readonly last: number;
  readonly lemma: string;
  readonly shape: string;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly source: Source;
  /** The subject of a passive: the thing said or thought of. */
  readonly topic: Phrase | null;
}

const RULES: readonly ((units: readonly Unit[], at: number) => Cue | null)[] = [
  according,
  hearsay,
  headline,
  verb,
  noun,
  adjective,
];

export function cuesOf(units: readonly Unit[]): Cue[] {
  const found: Cue[] = [];
  for (let at = 0; at < units.length; at += 1) {
    for (const rule of RULES) {
      const cue = rule(units, at);
      if (cue === null) continue;
      found.push(cue);
      break;
    }
  }
  return found;
}

const plain = { shape: "", passive: false, negated: false, topic: null };

/** according to the ministry, in the words of the judge */
function according(units: readonly Unit[], at: number): Cue | null {
  if (units[at]!.word !== "according" || units[at + 1]?.word !== "to") return null;
  const phrase = phraseFrom(units, at + 2);
  const end = phrase?.end ?? at + 2;
  return {
    ...plain,
    kind: "according",
    first: at,
    head: at,
    last: end - 1,
    lemma: "according",
    source: { phrase, how: "agent" },
  };
}

/** The driver reportedly left. */
function hearsay(units: readonly Unit[], at: number): Cue | null {
  if (!/^(reportedly|allegedly|supposedly|purportedly)$/.test(units[at]!.word)) return null;
  return {
    ...plain,
    kind: "adverb",
    first: at,
    head: at,
    last: at,
    lemma: units[at]!.word,
    source: { phrase: null, how: "none" },
  };
}

/** Mayor: the bridge stays closed */
function headline(units: readonly Unit[], at: number): Cue | null {
  if (units[at]!.word !== ":" || at === 0 || at > 6) return null;
  for (let before = 0; before < at; before += 1) {
    const unit = units[before]!;
    if (!isNominal(unit) && !/^(ADJ|DET|PART|ADP|NUM|PUNCT)$/.test(unit.pos)) return null;
  }
  const source = { phrase: { first: 0, end: at }, how: "subject" } as const;
  return { ...plain, kind: "headline", first: at, head: at, last: at, lemma: ":", source };
}

function verb(units: readonly Unit[], at: number): Cue | null {
  const unit = units[at]!;
  if (unit.pos !== "VERB" && !(unit.pos === "NOUN" && unit.word === "says")) return null;
  if (!CUE_VERBS.has(unit.lemma)) return null;
  // well-known
  if (units[at - 1]?.word === "-" && units[at - 1]!.to === unit.from) return null;
  const group = verbGroup(units, at);
  const inverted = invertedSubject(units, group);
  const passive = group.voice === "passive" || group.shape === "participle";
  const subject = subjectOf(units, group);
  const agent = passive ? agentOf(units, at) : null;
  const source: Source = passive
    ? { phrase: agent, how: agent === null ? "none" : "agent" }
    : inverted !== null
      ? { phrase: inverted, how: "inverted" }
      : subject;
  return {
    kind: "verb",
    first: group.first,
    head: at,
    last: inverted === null || passive ? at : inverted.end - 1,
    lemma: unit.lemma,
    shape: group.shape,
    passive,
    negated: group.negated,
    source,
    topic: passive ? subject.phrase : null,
  };
}

function noun(units: readonly Unit[], at: number): Cue | null {
  const unit = units[at]!;
  if (unit.pos !== "NOUN" || !CUE_NOUNS.has(unit.lemma)) return null;
  const next = units[at + 1];
  if (
    next === undefined ||
    !(/^(ADP|SCONJ|PUNCT|QUOTE|PART)$/.test(next.pos) || next.word === "that" || next.word === "to")
  )
    return null;
  return {
    ...plain,
    kind: "noun",
    first: at,
    head: at,
    last: at,
    lemma: unit.lemma,
    source: sourceOfNoun(units, at),
  };
}

/** is eager to leave; it is unclear whether */
function adjective(units: readonly Unit[], at: number): Cue | null {
  const unit = units[at]!;
  if (!CUE_ADJECTIVES.has(unit.word) || !/^(ADJ|VERB)$/.test(unit.pos)) return null;
  const first = groupStart(units, at);
  if (!units.slice(first, at).some((each) => each.pos === "AUX")) return null;
  const source = subjectOf(units, { first, head: at, voice: "active", shape: "finite", negated: false });
  const negated = units.slice(first, at).some((each) => /^(not|n't|n’t)$/.test(each.word));
  const nobody = source.phrase !== null && /^(it|there|this|that)$/.test(units[source.phrase.first]!.word);
  return {
    ...plain,
    kind: "adjective",
    first,
    head: at,
    last: at,
    lemma: unit.word,
    negated,
    source: nobody ? { phrase: null, how: "none" } : source,
  };
}

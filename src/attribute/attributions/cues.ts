/** Frames → cues: the verbs, nouns, adjectives and phrases that may report somebody's words or thoughts. */
import { CUE_ADJECTIVES, CUE_NOUNS } from "../../lexicon/cue-nouns.ts";
import { CUE_FORMS, CUE_VERBS } from "../../lexicon/cue-verbs.ts";
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
  /** Who may be the source; the readings choose. At least one. */
  readonly sources: readonly Source[];
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

/** A sentence with more is no prose. */
const MOST_CUES = 20;

export function cuesOf(units: readonly Unit[]): Cue[] {
  const found: Cue[] = [];
  for (let at = 0; at < units.length && found.length < MOST_CUES; at += 1) {
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
  const phrase = at === 0 ? upToComma(units, at + 2) : phraseFrom(units, at + 2);
  const end = phrase?.end ?? at + 2;
  return {
    ...plain,
    kind: "according",
    first: at,
    head: at,
    last: end - 1,
    lemma: "according",
    sources: [{ phrase, how: "agent" }],
  };
}

/** "According to officials with the union, the ferry …": at the head of a sentence the source ends at the comma. */
function upToComma(units: readonly Unit[], first: number): Phrase | null {
  const phrase = phraseFrom(units, first);
  if (phrase === null || units[phrase.end]?.word !== "with") return phrase;
  const rest = phraseFrom(units, phrase.end + 1);
  return rest !== null && units[rest.end]?.word === "," ? { first, end: rest.end } : phrase;
}

const HEARSAY = new Set(["reportedly", "allegedly", "supposedly", "purportedly"]);

/** The driver reportedly left. */
function hearsay(units: readonly Unit[], at: number): Cue | null {
  if (!HEARSAY.has(units[at]!.word)) return null;
  return {
    ...plain,
    kind: "adverb",
    first: at,
    head: at,
    last: at,
    lemma: units[at]!.word,
    sources: [NOBODY],
  };
}

/** Mayor: the bridge stays closed */
function headline(units: readonly Unit[], at: number): Cue | null {
  if (units[at]!.word !== ":" || at === 0 || at > 6) return null;
  for (let before = 0; before < at; before += 1) {
    const unit = units[before]!;
    if (!isNominal(unit) && !/^(ADJ|DET|PART|ADP|NUM|PUNCT)$/.test(unit.pos)) return null;
  }
  const source: Source = { phrase: { first: 0, end: at }, how: "subject" };
  return { ...plain, kind: "headline", first: at, head: at, last: at, lemma: ":", sources: [source] };
}

function verb(units: readonly Unit[], at: number): Cue | null {
  const unit = units[at]!;
  const lemma = lemmaOf(units, at);
  if (lemma === null) return null;
  // well-known
  if (units[at - 1]?.word === "-" && units[at - 1]!.to === unit.from) return null;
  const group = verbGroup(units, at);
  const passive = group.voice === "passive" || group.shape === "participle";
  const subject = subjectOf(units, group);
  const sources: Source[] = [];
  if (passive) {
    const agent = agentOf(units, at);
    sources.push(agent === null ? NOBODY : { phrase: agent, how: "agent" });
  } else {
    const inverted = invertedSubject(units, group);
    if (inverted !== null) sources.push({ phrase: inverted, how: "inverted" });
    sources.push(subject);
    if (RAISING.has(lemma) && subject.phrase !== null) sources.push(NOBODY);
  }
  return {
    kind: "verb",
    first: group.first,
    head: at,
    last: at,
    lemma,
    shape: group.shape,
    passive,
    negated: group.negated,
    sources,
    topic: passive || RAISING.has(lemma) ? subject.phrase : null,
  };
}

/** "seem", "appear": who they seem so to is not said. */
const RAISING = new Set(["seem", "appear", "look", "sound"]);
const NOBODY: Source = { phrase: null, how: "none" };

/** The lemma of a verb of the list; also where the tagger saw a noun: "Mayor Praises Crew", "polls show that". */
function lemmaOf(units: readonly Unit[], at: number): string | null {
  const unit = units[at]!;
  if (unit.pos === "VERB")
    return CUE_VERBS.has(unit.lemma) ? unit.lemma : (CUE_FORMS.get(unit.word) ?? unit.lemma);
  const form = CUE_FORMS.get(unit.word);
  if (form === undefined && !CUE_VERBS.has(unit.word)) return null;
  if (!/^(NOUN|PROPN|ADJ|ADP|AUX)$/.test(unit.pos) || at === 0) return null;
  const before = units[at - 1]!;
  if (
    /^(DET|ADJ|ADP|NUM)$/.test(before.pos) ||
    before.pos === "PART" ||
    /^(his|her|its|their|our|my)$/.test(before.word)
  )
    return null;
  if (form !== undefined) return form;
  const next = units[at + 1];
  const plural =
    (isNominal(before) && /s$|^(they|we|i|you|people|who)$/.test(before.word)) || before.pos === "AUX";
  return plural && next !== undefined && /^(DET|PRON|SCONJ|ADP|PROPN)$/.test(next.pos) ? unit.word : null;
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
    sources: [sourceOfNoun(units, at)],
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
    sources: [nobody ? NOBODY : source],
  };
}

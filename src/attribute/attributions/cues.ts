/** Frames → cues: the verbs, nouns, adjectives and phrases that may report somebody's words or thoughts. */
import { CUE_NOUNS } from "../../lexicon/cue-nouns.ts";
import { CUE_FORMS, CUE_VERBS } from "../../lexicon/cue-verbs.ts";
import type { Unit } from "./frames.ts";
import { isNominal, type Phrase, phraseFrom } from "./noun-phrases.ts";
import { groupStart } from "./sources.ts";
import { ADJ, ADP, AUX, DET, NOUN, NUM, PART, PRON, PROPN, PUNCT, QUOTE, SCONJ, VERB } from "./tags.ts";
import { verbGroup } from "./verb-groups.ts";
import { COMMA, CUE_ADJECTIVE, CUE_FORM, CUE_WORD, HYPHEN, NEGATION, OF, OWN, THAT, TO } from "./words.ts";

export interface Cue {
  readonly kind: "verb" | "noun" | "adjective" | "according" | "adverb" | "headline";
  /** Units of the cue. */
  readonly first: number;
  readonly head: number;
  /** The last unit of the cue; content behind it begins after this. */
  readonly last: number;
  readonly lemma: string;
  readonly shape: "" | "finite" | "infinitive" | "participle" | "gerund";
  readonly passive: boolean;
  readonly negated: boolean;
}

/** A sentence with more is no prose. */
const MOST_CUES = 20;
const MAY_BE_CUE = CUE_FORM | CUE_WORD | CUE_ADJECTIVE;

export function cuesOf(units: readonly Unit[]): Cue[] {
  const found: Cue[] = [];
  for (let at = 0; at < units.length && found.length < MOST_CUES; at += 1) {
    const { tag, is } = units[at]!;
    if (!(tag & (VERB | NOUN) || is & MAY_BE_CUE)) continue;
    const cue = cueAt(units, at);
    if (cue !== null) found.push(cue);
  }
  return found;
}

function cueAt(units: readonly Unit[], at: number): Cue | null {
  const { tag, is } = units[at]!;
  const byWord = is & CUE_WORD ? (according(units, at) ?? hearsay(units, at) ?? headline(units, at)) : null;
  if (byWord !== null) return byWord;
  const byVerb = tag === VERB || is & CUE_FORM ? verb(units, at) : null;
  if (byVerb !== null) return byVerb;
  if (tag === NOUN) return noun(units, at);
  return is & CUE_ADJECTIVE ? adjective(units, at) : null;
}

function plain(kind: Cue["kind"], at: number, lemma: string, last = at): Cue {
  return { kind, first: at, head: at, last, lemma, shape: "", passive: false, negated: false };
}

/** according to the ministry, in the words of the judge */
function according(units: readonly Unit[], at: number): Cue | null {
  if (units[at]!.word !== "according" || units[at + 1]?.word !== "to") return null;
  return plain("according", at, "according", (accordingTo(units, at)?.end ?? at + 2) - 1);
}

/** "According to officials with the union, the ferry …": at the head of a sentence the source ends at the comma. */
export function accordingTo(units: readonly Unit[], at: number): Phrase | null {
  const first = at + 2;
  const phrase = phraseFrom(units, first);
  if (at > 0 || phrase === null || units[phrase.end]?.word !== "with") return phrase;
  const rest = phraseFrom(units, phrase.end + 1);
  return rest !== null && (units[rest.end]?.is ?? 0) & COMMA ? { first, end: rest.end } : phrase;
}

const HEARSAY = new Set(["reportedly", "allegedly", "supposedly", "purportedly"]);

/** The driver reportedly left. */
function hearsay(units: readonly Unit[], at: number): Cue | null {
  const { word } = units[at]!;
  return HEARSAY.has(word) ? plain("adverb", at, word) : null;
}

/** Mayor: the bridge stays closed */
function headline(units: readonly Unit[], at: number): Cue | null {
  if (units[at]!.word !== ":" || at === 0 || at > 6) return null;
  for (let before = 0; before < at; before += 1) {
    const unit = units[before]!;
    if (!isNominal(unit) && !(unit.tag & (ADJ | DET | PART | ADP | NUM | PUNCT))) return null;
  }
  return plain("headline", at, ":");
}

function verb(units: readonly Unit[], at: number): Cue | null {
  const lemma = lemmaOf(units, at);
  if (lemma === null) return null;
  // well-known
  if (at > 0 && units[at - 1]!.is & HYPHEN && units[at - 1]!.to === units[at]!.from) return null;
  const { first, voice, shape, negated } = verbGroup(units, at);
  const passive = voice === "passive" || shape === "participle";
  return { kind: "verb", first, head: at, last: at, lemma, shape, passive, negated };
}

/** The lemma of a verb of the list; also where the tagger saw a noun: "Mayor Praises Crew", "polls show that". */
function lemmaOf(units: readonly Unit[], at: number): string | null {
  const { tag, lemma, word } = units[at]!;
  // "warning the United States that …"
  if (word === "states" && units[at - 1]?.word === "united") return null;
  if (tag === VERB) return CUE_VERBS.has(lemma) ? lemma : (CUE_FORMS.get(word) ?? lemma);
  if (!(tag & (NOUN | PROPN | ADJ | ADP | AUX)) || at === 0) return null;
  const before = units[at - 1]!;
  if (before.tag & (DET | ADJ | ADP | NUM | PART) || (before.is & OWN && before.word !== "your")) return null;
  const form = CUE_FORMS.get(word);
  if (form !== undefined) return form;
  const next = units[at + 1];
  const plural =
    before.tag === AUX || (isNominal(before) && /s$|^(they|we|i|you|people|who)$/.test(before.word));
  return plural && next !== undefined && next.tag & (DET | PRON | SCONJ | ADP | PROPN) ? word : null;
}

function noun(units: readonly Unit[], at: number): Cue | null {
  const next = units[at + 1];
  if (next === undefined || !(next.tag & (ADP | SCONJ | PUNCT | QUOTE | PART) || next.is & (THAT | TO)))
    return null;
  // "found no sign of fire", "no word of a truce": there is none, so nobody tells of any
  if (next.is & OF && at > 0 && units[at - 1]!.word === "no") return null;
  const { lemma } = units[at]!;
  return CUE_NOUNS.has(lemma) ? plain("noun", at, lemma) : null;
}

/** is eager to leave; it is unclear whether */
function adjective(units: readonly Unit[], at: number): Cue | null {
  const unit = units[at]!;
  if (!(unit.tag & (ADJ | VERB))) return null;
  const first = groupStart(units, at);
  let is = false;
  let negated = false;
  for (let index = first; index < at; index += 1) {
    const { tag, is: classes, word } = units[index]!;
    if (tag === AUX) is = true;
    if (classes & NEGATION && word !== "never" && word !== "hardly") negated = true;
  }
  return is ? { ...plain("adjective", at, unit.word), first, negated } : null;
}

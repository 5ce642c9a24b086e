/**
 * Causes and their effects, as the sentences of a report give them: "put off because of the storm", "the storm forced
 * the ferry to turn back". The effect is a verb or noun of change (postpone, cancel, crash …).
 */
import { CAUSE_CUES, CAUSING } from "../../lexicon/cause.ts";
import { EFFECTS } from "../../lexicon/effects.ts";
import { standsFor } from "../../lexicon/synonyms.ts";
import { foldWord } from "../../text/fold.ts";
import { stem } from "../../text/stem.ts";
import { type Phrase, phrases, terms, wordOf } from "./phrases.ts";

/** "postponed", "the postponement": one effect. */
const EFFECT_OF: ReadonlyMap<string, string> = new Map([...EFFECTS].map((effect) => [stem(effect), effect]));

/** "put off", "called off" */
const PHRASAL: ReadonlyMap<string, string> = new Map([
  ["put off", "postpone"],
  ["push back", "postpone"],
  ["call off", "cancel"],
]);

/** What was put off and what was called off did not take place: the reasons for either are reasons for that. */
const FAMILY: ReadonlyMap<string, string> = new Map([["postpone", "cancel"]]);

const TEMPORAL =
  /^(shortly|soon|immediately|just|right|minutes?|hours?|days?|weeks?|months?|years?|moments|long)$/;

/** Words between an effect and the cue of its cause. */
const REACH = 18;
const DASH = /^[—–-]$/;

export interface Because {
  readonly phrase: Phrase;
  readonly effect: string;
  /** The effect as it stands: "postponed". */
  readonly word: string;
  /** What else is said of the effect: the trip, the visit. */
  readonly of: ReadonlySet<string>;
  readonly cause: ReadonlySet<string>;
  readonly strength: number;
}

export function because(reading: Phrase["reading"]): Because[] {
  return wholeSentences(reading).flatMap(causesOf);
}

/** Causes stay with their effect only in the whole sentence: clauses may have been cut between them. */
function wholeSentences(reading: Phrase["reading"]): Phrase[] {
  const sentences = new Map<number, Phrase>();
  for (const phrase of phrases(reading)) {
    if (sentences.has(phrase.statement.sentence)) continue;
    const sentence = reading.marks.sentences[phrase.statement.sentence]!;
    const tokens = reading.marks.tokens.slice(sentence.first, sentence.end);
    sentences.set(phrase.statement.sentence, {
      reading,
      statement: { ...phrase.statement, from: sentence.from, to: sentence.to },
      tokens,
      words: tokens.map((token) => wordOf(reading, token).toLowerCase()),
    });
  }
  return [...sentences.values()];
}

function causesOf(phrase: Phrase): Because[] {
  const { tokens, words } = phrase;
  const found: Because[] = [];
  for (const [at, token] of tokens.entries()) {
    const named =
      PHRASAL.get(`${token.lemma} ${words[at + 1]}`) ?? EFFECT_OF.get(stem(standsFor(foldWord(token.lemma))));
    const effect = named === undefined ? undefined : (FAMILY.get(named) ?? named);
    if (effect === undefined || (token.pos !== "VERB" && token.pos !== "NOUN")) continue;
    const cue = cueAfter(phrase, at) ?? reasonFor(phrase, at);
    if (cue !== null) {
      const of = ofEffect(terms(phrase, Math.max(0, at - 8), cue.at), named!, effect);
      found.push({
        phrase,
        effect,
        word: words[at]!,
        of,
        cause: terms(phrase, cue.behind, clauseEnd(phrase, cue.behind)),
        strength: cue.strength,
      });
      continue;
    }
    const causing = tokens.findIndex(
      (each, index) => index < at && at - index < 8 && each.pos === "VERB" && CAUSING.has(each.lemma),
    );
    if (causing > 0 && words.slice(causing, at).includes("to")) {
      found.push({
        phrase,
        effect,
        word: words[at]!,
        of: ofEffect(terms(phrase, causing, Math.min(tokens.length, at + 5)), named!, effect),
        cause: terms(phrase, 0, causing),
        strength: 0.9,
      });
    }
  }
  return found.filter((each) => each.cause.size > 0);
}

/** The effect counts as one word, however it was called. */
function ofEffect(said: ReadonlySet<string>, named: string, effect: string): Set<string> {
  return new Set([...said].filter((term) => term !== stem(named))).add(stem(effect));
}

function cueAfter(
  { words }: Phrase,
  effect: number,
): { at: number; behind: number; strength: number } | null {
  let last = effect + REACH;
  for (let at = effect + 1; at < Math.min(words.length, last); at += 1) {
    // What stands between dashes is passed over.
    const dash = DASH.test(words[at]!) ? words.findIndex((word, index) => index > at && DASH.test(word)) : -1;
    if (dash > 0 && dash - at < 14) {
      last += dash - at;
      at = dash;
    }
    const cue = CAUSE_CUES.find((each) => each.words.every((word, index) => words[at + index] === word));
    // "shortly after take-off", "ten minutes after": a time, not a cause.
    if (cue !== undefined && /^(after|following)$/.test(words[at]!) && TEMPORAL.test(words[at - 1]!))
      return null;
    if (cue !== undefined) return { at, behind: at + cue.words.length, strength: cue.strength };
    if (words[at] === ";" || words[at] === ".") return null;
  }
  return null;
}

/** "the reason for the delay was the storm" */
function reasonFor({ words }: Phrase, effect: number) {
  const reason = words.slice(Math.max(0, effect - 4), effect).some((word) => /^reasons?$/.test(word));
  const be = words.findIndex(
    (word, at) => at > effect && at < effect + 8 && /^(is|was|are|were)$/.test(word),
  );
  return reason && be > 0 ? { at: be, behind: be + 1, strength: 0.9 } : null;
}

function clauseEnd({ words }: Phrase, from: number): number {
  let at = from;
  while (at < words.length && at - from < 16 && !/^[,;.—–]$/.test(words[at]!)) at += 1;
  return at;
}

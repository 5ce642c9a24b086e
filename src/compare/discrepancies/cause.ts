/**
 * Two causes for one effect: "put off because of the storm" against "put off amid the quarrel over fees". The effect is
 * a verb or noun of change (postpone, cancel, crash …) that both clauses name.
 */
import { CAUSE_CUES, CAUSING } from "../../lexicon/cause.ts";
import { EFFECTS } from "../../lexicon/effects.ts";
import { standsFor } from "../../lexicon/synonyms.ts";
import { foldWord } from "../../text/fold.ts";
import { stem } from "../../text/stem.ts";
import { acrossReports, type Compared, type Draft, side } from "./draft.ts";
import { type Phrase, phrases, shared, terms, wordOf } from "./phrases.ts";

/** "postponed", "the postponement": one effect. */
const EFFECT_OF: ReadonlyMap<string, string> = new Map([...EFFECTS].map((effect) => [stem(effect), effect]));

/** "put off", "called off" */
const PHRASAL: ReadonlyMap<string, string> = new Map([
  ["put off", "postpone"],
  ["push back", "postpone"],
  ["call off", "cancel"],
]);

const TEMPORAL =
  /^(shortly|soon|immediately|just|right|minutes?|hours?|days?|weeks?|months?|years?|moments|long)$/;

interface Because {
  readonly phrase: Phrase;
  readonly effect: string;
  /** The effect as it stands: "postponed". */
  readonly word: string;
  /** What else is said of the effect: the trip, the visit. */
  readonly of: ReadonlySet<string>;
  readonly cause: ReadonlySet<string>;
  readonly strength: number;
}

export function otherCause(story: Compared): Draft[] {
  const all = story.readings.flatMap((reading) => wholeSentences(reading).flatMap(causesOf));
  const effects = [...new Set(all.map((each) => each.effect))].sort();
  return effects.flatMap((effect) => {
    const groups = apart(all.filter((each) => each.effect === effect));
    if (groups.length < 2) return [];
    const sides = groups.map((group) =>
      side(
        wordOf(group[0]!.phrase.reading, group[0]!.phrase.statement),
        group.map(({ phrase }) => ({ reading: phrase.reading, range: phrase.statement })),
      ),
    );
    if (!acrossReports(sides)) return [];
    return [
      {
        kind: "cause",
        about: `why: ${groups[0]![0]!.word}`,
        why: `The reports give different causes for what was “${groups[0]![0]!.word}”.`,
        weight: Math.min(...groups.map((group) => Math.max(...group.map((each) => each.strength)))),
        sides,
        rule: "different causes for one effect",
      },
    ];
  });
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
    const effect =
      PHRASAL.get(`${token.lemma} ${words[at + 1]}`) ?? EFFECT_OF.get(stem(standsFor(foldWord(token.lemma))));
    if (effect === undefined || (token.pos !== "VERB" && token.pos !== "NOUN")) continue;
    const cue = cueAfter(phrase, at);
    if (cue !== null) {
      const of = terms(phrase, Math.max(0, at - 8), cue.at).union(new Set([stem(effect)]));
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
        of: terms(phrase, causing, Math.min(tokens.length, at + 5)).union(new Set([stem(effect)])),
        cause: terms(phrase, 0, causing),
        strength: 0.9,
      });
    }
  }
  return found.filter((each) => each.cause.size > 0);
}

function cueAfter(
  { words }: Phrase,
  effect: number,
): { at: number; behind: number; strength: number } | null {
  for (let at = effect + 1; at < Math.min(words.length, effect + 14); at += 1) {
    const cue = CAUSE_CUES.find((each) => each.words.every((word, index) => words[at + index] === word));
    // "shortly after take-off", "ten minutes after": a time, not a cause.
    if (cue !== undefined && TEMPORAL.test(words[at - 1]!)) return null;
    if (cue !== undefined) return { at, behind: at + cue.words.length, strength: cue.strength };
    if (words[at] === ";" || words[at] === ".") return null;
  }
  return null;
}

function clauseEnd({ words }: Phrase, from: number): number {
  let at = from;
  while (at < words.length && at - from < 16 && !/^[,;.—–]$/.test(words[at]!)) at += 1;
  return at;
}

/** Causes that share a word are one; of the groups that remain, those that speak of one thing differ. */
function apart(all: readonly Because[]): Because[][] {
  const groups: Because[][] = [];
  for (const each of all) {
    const near = groups.filter((group) => group.some((other) => shared(each.cause, other.cause) > 0));
    const joined = [...near.flat(), each];
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.filter((group) => groups.some((other) => other !== group && aboutOneThing(group, other)));
}

function aboutOneThing(a: readonly Because[], b: readonly Because[]): boolean {
  return a.some((one) => b.some((other) => shared(one.of, other.of) > 1));
}

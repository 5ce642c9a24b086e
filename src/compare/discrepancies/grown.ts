/**
 * A number that a later report tells as grown or fallen: "the number of families had grown to 74" beside the "sixty-two
 * families" of an earlier day. An update, and said to be one.
 */
import { standsFor } from "../../lexicon/synonyms.ts";
import type { Amount } from "../../model/mark.ts";
import type { Reading } from "../../model/statement.ts";
import { foldWord } from "../../text/fold.ts";
import { stem } from "../../text/stem.ts";
import { acrossReports, type Compared, type Draft, side } from "./draft.ts";
import { type Phrase, phrases, sentenceOf, wordOf } from "./phrases.ts";

const CHANGE = /^(?:grow|rise|climb|increase|swell|jump|go|fall|drop|shrink|decrease)$/;
/** Tokens before the figure in which the change stands, and before that what is counted. */
const NEAR = 4;
const FAR = 16;

interface Grown {
  readonly phrase: Phrase;
  readonly noun: string;
  readonly word: string;
  readonly to: number;
}

export function grownCount(story: Compared): Draft[] {
  const grown = story.readings.flatMap((reading) => phrases(reading).flatMap(grownIn));
  return grown.flatMap((later): Draft[] => {
    const earlier = story.readings.flatMap((reading) =>
      dayOf(reading) < dayOf(later.phrase.reading) ? countsOf(reading, later) : [],
    );
    const sides = [
      ...[...Map.groupBy(earlier, ({ least }) => least).values()].map((same) =>
        side(textOf(same[0]!.phrase), same.map(passage)),
      ),
      side(textOf(later.phrase), [passage(later)]),
    ];
    if (sides.length < 2 || !acrossReports(sides)) return [];
    return [
      {
        kind: "number",
        about: `the number of ${later.word}`,
        why: `A later report has the number of ${later.word} at ${later.to}: an update.`,
        weight: 0.35,
        sides,
        rule: "a number that has changed since",
      },
    ];
  });
}

/** "the number of families who sued had grown to 74" */
function grownIn(phrase: Phrase): Grown[] {
  const whole = sentenceOf(phrase);
  return phrase.statement.amounts.flatMap((index): Grown[] => {
    const amount = phrase.reading.marks.amounts[index]!;
    const at = whole.tokens.findIndex(({ from }) => from >= amount.from);
    if (amount.kind !== "count" || amount.of !== null || whole.words[at - 1] !== "to") return [];
    if (!whole.tokens.slice(Math.max(0, at - NEAR), at).some(({ lemma }) => CHANGE.test(lemma))) return [];
    const number = whole.words.findLastIndex(
      (word, before) => before < at && at - before < FAR && word === "number",
    );
    if (number < 0 || whole.words[number + 1] !== "of") return [];
    const noun = whole.tokens.slice(number + 2, number + 6).findIndex(({ pos }) => pos === "NOUN");
    if (noun < 0) return [];
    const token = whole.tokens[number + 2 + noun]!;
    return [
      {
        phrase,
        noun: keyOf(wordOf(phrase.reading, token)),
        word: wordOf(phrase.reading, token),
        to: amount.least,
      },
    ];
  });
}

/** The counts of the same in a report that gives one alone. */
function countsOf(reading: Reading, { noun, to }: Grown) {
  const found = phrases(reading).flatMap((phrase) =>
    phrase.statement.amounts.flatMap((index) => {
      const amount = reading.marks.amounts[index]!;
      return amount.kind === "count" && nounOf(reading, amount) === noun
        ? [{ phrase, least: amount.least }]
        : [];
    }),
  );
  return new Set(found.map(({ least }) => least)).size === 1 && found[0]!.least !== to ? found : [];
}

function nounOf({ document }: Reading, { of }: Amount): string | null {
  return of === null ? null : keyOf(document.text.slice(of.from, of.to).split(/\s+/).at(-1) ?? "");
}

function keyOf(word: string): string {
  return stem(standsFor(foldWord(word)));
}

function passage({ phrase }: { readonly phrase: Phrase }) {
  return { reading: phrase.reading, range: phrase.statement };
}

function textOf({ reading, statement }: Phrase): string {
  return reading.document.text.slice(statement.from, statement.to);
}

function dayOf({ document }: Reading): string {
  return document.published.value?.slice(0, 10) ?? "9999";
}

/**
 * The year in which something was built, founded or opened: "The Sea Star was built in 1987", "the vessel, built in 1978".
 * Years of one verb are set against each other where no report gives two of them and no two names say that they are of two
 * things.
 */
import { standsFor } from "../../lexicon/synonyms.ts";
import type { Reading } from "../../model/statement.ts";
import { foldWord } from "../../text/fold.ts";
import { stem } from "../../text/stem.ts";
import { acrossReports, type Compared, type Draft } from "./draft.ts";
import { sideOf } from "./linked.ts";
import { type Phrase, phrases, sentenceOf, shared } from "./phrases.ts";

const MAKING = /^(?:build|found|establish|open|launch|introduce|create|bear|complete|commission)$/;
/** Of a person the name has to be there. */
const NAMED = /^(?:bear)$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Tokens before the verb in which what was made stands. */
const BEFORE = 8;
const THING = new Set(["NOUN", "PROPN"]);

interface Made {
  readonly phrase: Phrase;
  readonly verb: string;
  /** The verb as it stands: "built". */
  readonly word: string;
  readonly year: string;
  readonly names: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

export function otherYear(story: Compared): Draft[] {
  const all = story.readings.flatMap(madeIn);
  return [...Map.groupBy(all, ({ verb }) => verb).values()].flatMap((same) =>
    same.flatMap((one, at) =>
      same.slice(at + 1).flatMap((other): Draft[] => {
        if (one.year === other.year || !mayBeOne(one, other)) return [];
        const sides = [one, other].map(({ phrase }) => sideOf(phrase));
        if (!acrossReports(sides)) return [];
        return [
          {
            kind: "date",
            about: `when it was ${one.word}`,
            why: `The reports give other years: ${one.year}, ${other.year}.`,
            weight: 0.6,
            sides,
            rule: "one thing made in two years",
          },
        ];
      }),
    ),
  );
}

function madeIn(reading: Reading): Made[] {
  const found = phrases(reading).flatMap((phrase) => madeBy(phrase));
  return found.filter(({ verb, year }) => !found.some((each) => each.verb === verb && each.year !== year));
}

function madeBy(phrase: Phrase): Made[] {
  const { tokens, words } = phrase;
  return tokens.flatMap(({ pos, lemma }, at): Made[] => {
    if (pos !== "VERB" || !MAKING.test(lemma) || words[at + 1] !== "in" || !YEAR.test(words[at + 2] ?? ""))
      return [];
    const whole = sentenceOf(phrase);
    const verb = whole.tokens.indexOf(tokens[at]!);
    const before = whole.tokens.slice(Math.max(0, verb - BEFORE), Math.max(0, verb));
    const termsOf = (tag: string) =>
      new Set(
        before.filter((token) => token.pos === tag).map((token) => stem(standsFor(foldWord(token.lemma)))),
      );
    if (!before.some((token) => THING.has(token.pos))) return [];
    return [
      {
        phrase,
        verb: lemma,
        word: words[at]!,
        year: words[at + 2]!,
        names: termsOf("PROPN"),
        nouns: termsOf("NOUN"),
      },
    ];
  });
}

/** Names that are shared, nouns that are shared, or a name and a description that may be of it. */
function mayBeOne(one: Made, other: Made): boolean {
  if (one.phrase.reading === other.phrase.reading) return false;
  if (one.names.size > 0 && other.names.size > 0) return shared(one.names, other.names) > 0;
  if (NAMED.test(one.verb)) return false;
  return shared(one.nouns, other.nouns) > 0 || one.names.size + other.names.size > 0;
}

/**
 * The language of a text, ISO 639-1, or null where that is not clear. By script, then by the share of each language's
 * function words: enough for reports (from some ten words on), and nothing has to be loaded. Bulgarian or Serbian pass
 * for Russian, Urdu for Arabic.
 */
import { FUNCTION_WORDS, SCRIPTS } from "../lexicon/function-words.ts";

/** Three hundred words of running text tell; where they are a list of names, a thousand may. */
const [LOOKED_AT, AT_MOST] = [2_000, 6_000];
const LEAST_LETTERS = 15;
const LEAST_WORDS = 8;
/** Share of the words that must be function words; running text has 30 to 50 %, a table of results none. */
const LEAST_SHARE = 0.12;
/** The next language must have clearly less. */
const LEAD = 1.15;

export function languageOf(text: string): string | null {
  const language = languageIn(text.slice(0, LOOKED_AT));
  return language === null && text.length > LOOKED_AT ? languageIn(text.slice(0, AT_MOST)) : language;
}

function languageIn(sample: string): string | null {
  if (LATIN_ONLY.test(sample)) return byWords(sample);
  const letters = count(sample, /\p{L}/gu);
  if (letters < LEAST_LETTERS) return null;
  const script = SCRIPTS.find(([language, pattern]) => count(sample, pattern) > shareOf(language) * letters);
  return script?.[0] ?? byWords(sample);
}

/** No letter of the scripts that give a language away stands below this. */
const LATIN_ONLY = /^[^\u0370-\u1fff\u2e80-\uffff]*$/;

/** A letter of its own among shared ones is enough if it recurs: kana in Japanese, "ї" in Ukrainian. */
function shareOf(language: string): number {
  return language === "uk" || language === "fa" ? 0.01 : language === "ja" ? 0.08 : 0.4;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** A function word → the languages that have it, by their place in the list. */
const LANGUAGES_OF: ReadonlyMap<string, readonly number[]> = new Map(
  Map.groupBy(
    [...FUNCTION_WORDS.values()].flatMap((list, at) => [...list].map((word) => ({ word, at }))),
    ({ word }) => word,
  )
    .entries()
    .map(([word, all]) => [word, all.map(({ at }) => at)]),
);

const LONGEST = Math.max(...[...LANGUAGES_OF.keys()].map((word) => word.length));

function byWords(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const found = [...FUNCTION_WORDS.keys()].map((language) => ({ language, count: 0 }));
  let letters = 0;
  for (const word of words) {
    letters += word.length;
    if (word.length > LONGEST) continue;
    const languages = LANGUAGES_OF.get(word);
    if (languages !== undefined) for (const at of languages) found[at]!.count += 1;
  }
  if (words.length < LEAST_WORDS || letters < LEAST_LETTERS) return null;
  const shares = found.map(({ language, count }) => ({ language, share: count / words.length }));
  const [best, second] = shares.toSorted((a, b) => b.share - a.share);
  return best!.share >= LEAST_SHARE && best!.share > LEAD * second!.share ? best!.language : null;
}

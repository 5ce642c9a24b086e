/**
 * The language of a text, ISO 639-1, or null where that is not clear. By script, then by the share of each language's
 * function words: enough for reports (from some ten words on), and nothing has to be loaded. Bulgarian or Serbian pass
 * for Russian, Urdu for Arabic.
 */
import { FUNCTION_WORDS, SCRIPTS } from "../lexicon/function-words.ts";

const LOOKED_AT = 6_000;
/** Share of the words that must be function words; running text has 30 to 50 %, a table of results none. */
const LEAST_SHARE = 0.12;
/** The next language must have clearly less. */
const LEAD = 1.15;

export function languageOf(text: string): string | null {
  const sample = text.slice(0, LOOKED_AT);
  const letters = count(sample, /\p{L}/gu);
  if (letters < 15) return null;
  const script = SCRIPTS.find(([language, pattern]) => count(sample, pattern) > shareOf(language) * letters);
  return script?.[0] ?? byWords(sample);
}

/** A letter of its own among shared ones is enough if it recurs: kana in Japanese, "ї" in Ukrainian. */
function shareOf(language: string): number {
  return language === "uk" || language === "fa" ? 0.01 : language === "ja" ? 0.08 : 0.4;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function byWords(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 8) return null;
  const shares = [...FUNCTION_WORDS].map(([language, list]) => ({
    language,
    share: words.filter((word) => list.has(word)).length / words.length,
  }));
  const [best, second] = shares.toSorted((a, b) => b.share - a.share);
  return best!.share >= LEAST_SHARE && best!.share > LEAD * second!.share ? best!.language : null;
}

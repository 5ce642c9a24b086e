/** Words that carry matter, compared by their stems. Words are given in lower case. */
import { STOPWORDS } from "../../lexicon/stopwords.ts";
import { stem } from "../../text/stem.ts";

export interface Stems {
  readonly stems: ReadonlySet<string>;
  /** How they begin: a stem begins as its word does, so that few words have to be stemmed. */
  readonly openings: ReadonlySet<number>;
}

export function carriesMatter(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word) && !STOPWORDS.has(word);
}

export function stemsOf(words: readonly string[]): Stems {
  const stems = words.filter(carriesMatter).map(stem);
  return { stems: new Set(stems), openings: new Set(stems.map(opening)) };
}

/** The stem of the word if it is one of these, else null. */
export function stemIn({ stems, openings }: Stems, word: string): string | null {
  if (!openings.has(opening(word)) || !carriesMatter(word)) return null;
  const own = stem(word);
  return stems.has(own) ? own : null;
}

function opening(word: string): number {
  return word.charCodeAt(0) * 0x10000 + (word.charCodeAt(1) || 0);
}

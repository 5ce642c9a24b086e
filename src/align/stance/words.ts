/** A text → what the stance of one text to another is read from: its words as compared, and what they carry. */
import { STOPWORDS } from "../../lexicon/stopwords.ts";
import { standsFor } from "../../lexicon/synonyms.ts";
import { words } from "../../text/fold.ts";
import { stem } from "../../text/stem.ts";

export interface Words {
  readonly text: string;
  readonly words: readonly string[];
  /** Of each word its term, or null where it carries nothing. */
  readonly terms: readonly (string | null)[];
  readonly carried: ReadonlySet<string>;
}

/** Longer texts are read to here: a headline or a sentence is far shorter. */
const LONGEST = 1000;

export function wordsIn(whole: string): Words {
  const text = whole.slice(0, LONGEST);
  const found = words(text).map(({ word }) => word);
  const terms = found.map((word) => (STOPWORDS.has(word) ? null : stem(standsFor(word))));
  return { text, words: found, terms, carried: new Set(terms.filter((term) => term !== null)) };
}

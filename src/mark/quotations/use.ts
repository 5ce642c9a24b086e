/** What quotation marks are for: somebody's words, the title of a work, or words held at arm's length. */

import { OWN_WORD, SPEECH_NEAR, WORKS } from "../../lexicon/quotation-uses.ts";
import type { Token } from "../../model/mark.ts";

export interface Quoted {
  readonly text: string;
  readonly words: readonly Token[];
  /** The word before the opening mark, lower case, empty at the paragraph's beginning. */
  readonly before: string;
  /** The words of the paragraph outside the marks, near by. */
  readonly near: () => readonly Token[];
}

export interface Use {
  readonly use: "speech" | "scare" | "title";
  readonly rule: string;
}

const RULES: readonly ((quoted: Quoted) => Use | null)[] = [namedWork, titleCase, armsLength];

export function useOf(quoted: Quoted): Use {
  for (const rule of RULES) {
    const use = rule(quoted);
    if (use !== null) return use;
  }
  return { use: "speech", rule: "words between quotation marks" };
}

/** the film "Quiet Harbour", a book called "The Long Table" */
function namedWork({ before, words, text }: Quoted): Use | null {
  if (!WORKS.has(before) || words.length > 12 || !/^\p{Lu}/u.test(text)) return null;
  return { use: "title", rule: "the title of a work, named as one before it" };
}

/** "Meet the Delegates": every word of weight has a capital, and no point or comma closes it as speech. */
function titleCase({ text, words, before }: Quoted): Use | null {
  if (words.length < 2 || words.length > 9 || /[?!;]/.test(text) || /^(said|says|:|,)$/.test(before))
    return null;
  const heavy = words.filter((word) => /^(NOUN|PROPN|VERB|ADJ|ADV|PRON|NUM)$/.test(word.pos));
  const capital = heavy.filter((word) => /^[\p{Lu}\p{N}]/u.test(word.text));
  if (heavy.length < 2 || capital.length < heavy.length) return null;
  return { use: "title", rule: "every word of weight has a capital: a title" };
}

/** the "expert" left early: one to three words and nobody near who says them. */
function armsLength({ words, near, text, before }: Quoted): Use | null {
  if (words.length > 3 || /[.,!?]$/.test(text) || OWN_WORD.has(before)) return null;
  if (near().some(({ lemma, lower }) => SPEECH_NEAR.has(lemma) || SPEECH_NEAR.has(lower))) return null;
  return { use: "scare", rule: "a few words in marks and nobody near who says them" };
}

/** How much of one passage stands in another: shares of content words, folded and stemmed. */
import { STOPWORDS } from "../../lexicon/stopwords.ts";
import { foldWord, spelledWords } from "../../text/fold.ts";
import { remembered } from "../../text/remembered.ts";
import { containment } from "../../text/similarity.ts";
import { stem } from "../../text/stem.ts";

export function contentOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of spelledWords(text.slice(0, MOST))) {
    const content = contentWord(word);
    if (content !== "") found.add(content);
  }
  return found;
}

/**
 * Whether one of the texts holds such a share of a passage. Of its longest words, one more than may be missing, one must stand
 * there: most texts are done with at that look.
 */
export function isHeld(passage: ReadonlySet<string>, texts: readonly string[], least: number): boolean {
  const missing = Math.floor((1 - least) * passage.size);
  const long = [...passage].sort((a, b) => b.length - a.length).slice(0, missing + 1);
  const heads = long.every((word) => PLAIN_STEM.test(word)) ? long.map((word) => word.slice(0, -1)) : null;
  return texts.some((text) => {
    if (heads !== null && PLAIN_TEXT.test(text)) {
      const letters = text.toLowerCase().replace(WITHIN_WORDS, "");
      if (!heads.some((head) => letters.includes(head))) return false;
    }
    return containment(passage, contentOf(text)) >= least;
  });
}

/** All forms of a word have its stem but for the last letter. */
const PLAIN_STEM = /^[a-z]{5,}$/;
/** Without letters that lose an accent. */
const PLAIN_TEXT = /^[\x00-\x7f\u2010-\u203a]*$/;
const WITHIN_WORDS = /['’.]/g;

/** No passage is as long as this. */
const MOST = 5_000;

/** Folded and stemmed; "" for a word without content. */
const contentWord = remembered((spelled) => {
  const word = foldWord(spelled);
  return word === "" || STOPWORDS.has(word) ? "" : stem(word);
});

/** The line that holds most of a passage, and the share it holds. */
export function bestHolder(
  passage: ReadonlySet<string>,
  lines: readonly ReadonlySet<string>[],
): { line: number; share: number } {
  let best = { line: -1, share: 0 };
  for (const [line, content] of lines.entries()) {
    const share = containment(passage, content);
    if (share > best.share) best = { line, share };
  }
  return best;
}

/** Good enough for sentences of a report; a wrong cut only moves a share. */
export function roughSentences(text: string): string[] {
  return text.split(/(?<=[\p{Ll}\d)”"][.!?]["”’]?)\s(?=["“‘]?\p{Lu})/u);
}

export function endsAsSentence(text: string): boolean {
  return /[.!?…。]["”’»)\]]{0,2}$/.test(text);
}

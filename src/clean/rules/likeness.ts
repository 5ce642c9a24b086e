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
 * Whether one of the texts holds such a share of a passage. Its words are looked for as letters first: most texts are done with
 * after a few.
 */
export function isHeld(passage: ReadonlySet<string>, texts: readonly string[], least: number): boolean {
  const missing = Math.floor((1 - least) * passage.size);
  const heads = [...passage].filter((word) => PLAIN_STEM.test(word)).map((word) => word.slice(0, -1));
  return texts.some(
    (text) => mayHold(text, heads, missing) && containment(passage, contentOf(text)) >= least,
  );
}

function mayHold(text: string, heads: readonly string[], missing: number): boolean {
  if (!PLAIN_TEXT.test(text)) return true;
  const letters = text.toLowerCase().replace(WITHIN_WORDS, "");
  let missed = 0;
  for (const head of heads) {
    if (!letters.includes(head)) missed += 1;
    if (missed > missing) return false;
  }
  return true;
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

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

/** The share of a passage that a text holds: the same as of its content, without making that. */
export function shareHeld(passage: ReadonlySet<string>, text: string): number {
  const held = new Set<string>();
  for (const word of spelledWords(text.slice(0, MOST))) {
    const content = contentWord(word);
    if (passage.has(content)) held.add(content);
  }
  return held.size / Math.max(1, passage.size);
}

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

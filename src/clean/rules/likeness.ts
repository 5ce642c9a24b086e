/** How much of one passage stands in another: shares of content words, folded and stemmed. */
import { STOPWORDS } from "../../lexicon/stopwords.ts";
import { wordForms } from "../../text/fold.ts";
import { containment } from "../../text/similarity.ts";
import { stem } from "../../text/stem.ts";

export function contentOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of wordForms(text.slice(0, 5_000))) if (!STOPWORDS.has(word)) found.add(stem(word));
  return found;
}

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

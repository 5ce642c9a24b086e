/**
 * The brief in three lengths. Its sentences stand by importance, and persons are introduced where they come first, so that
 * each length is the beginning of the next: a line is the first sentence, a paragraph the first few, a page all.
 */
import type { Brief } from "../model/record.ts";

const PARAGRAPH_WORDS = 130;
const PARAGRAPH_SENTENCES = 5;

export function lengths(sentences: Brief["sentences"]): Brief["lengths"] {
  // What only one origin tells comes into a paragraph only where nothing is told by two.
  const borneOut = sentences.filter((each) => each.origins > 1).length;
  const most = Math.min(PARAGRAPH_SENTENCES, borneOut === 0 ? sentences.length : borneOut);
  let [paragraph, words] = [0, 0];
  for (const { text } of sentences.slice(0, most)) {
    words += text.split(" ").length;
    if (paragraph > 0 && words > PARAGRAPH_WORDS) break;
    paragraph += 1;
  }
  return { line: Math.min(1, sentences.length), paragraph, page: sentences.length };
}

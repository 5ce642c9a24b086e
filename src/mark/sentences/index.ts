/**
 * Tokens → sentences, block by block. A sentence ends at . ? ! … with the quotation marks and brackets that close
 * behind it, unless a rule says that the point belongs to an abbreviation, an initial or a number.
 */
import { ABBREVIATIONS, ENDS_OR_NOT, NUMBERED } from "../../lexicon/abbreviations.ts";
import type { Document } from "../../model/document.ts";
import type { Sentence, Token } from "../../model/mark.ts";

const POINTS: ReadonlySet<string> = new Set(".?!…");
const CLOSING = /^[”’"')\]»]+$/;
const OPENING = /^[“‘"'([«—–-]+$/;

export function sentences(document: Document, tokens: readonly Token[]): Sentence[] {
  const found: Sentence[] = [];
  let first = 0;
  for (const [block, range] of document.blocks.entries()) {
    if (tokens[first] === undefined || tokens[first]!.from >= range.to) continue;
    let start = first;
    let index = first;
    while (index < tokens.length && tokens[index]!.to <= range.to) {
      index = endOfSentence(tokens, index, range.to);
      found.push({ from: tokens[start]!.from, to: tokens[index - 1]!.to, block, first: start, end: index });
      start = index;
    }
    first = index;
  }
  return found;
}

/** The index behind the last token of the sentence that begins at `index`. */
function endOfSentence(tokens: readonly Token[], index: number, limit: number): number {
  let at = index;
  while (at < tokens.length && tokens[at]!.to <= limit) {
    if (POINTS.has(tokens[at]!.text.at(-1)!)) {
      const behind = afterClosing(tokens, at + 1, limit);
      if (behind >= tokens.length || tokens[behind]!.to > limit) return behind;
      if (ends(tokens, at, behind)) return behind;
    }
    at += 1;
  }
  return at;
}

function afterClosing(tokens: readonly Token[], index: number, limit: number): number {
  let at = index;
  while (at < tokens.length && tokens[at]!.to <= limit) {
    const token = tokens[at]!;
    // A straight mark closes only where it is glued to what stands before it.
    if (token.from !== tokens[at - 1]!.to || !CLOSING.test(token.text)) break;
    at += 1;
  }
  return at;
}

function ends(tokens: readonly Token[], at: number, next: number): boolean {
  const word = tokens[at]!.text;
  const last = word.at(-1)!;
  const follower = tokens[next]!;
  const glued = follower.from === tokens[next - 1]!.to;
  const start = firstWord(tokens, next);
  if (start === null) return false;
  if (/^\p{Ll}/u.test(start.text)) return false;
  if (last !== ".") return !glued || /^[\p{Lu}“"‘]/u.test(start.text);
  if (glued && next === at + 1) return false;
  // "the U.S. The trip": an abbreviation that can end a sentence does so before a word that opens one.
  const before = word === "." ? `${previousWord(tokens, at)}.` : word;
  if (ABBREVIATIONS.has(before.toLowerCase())) return false;
  if (!/^\p{Lu}\.$/u.test(before) && NUMBERED.has(before.toLowerCase())) return !/^\p{N}/u.test(start.text);
  if (ENDS_OR_NOT.has(before.toLowerCase()) || /^(\p{Lu}\.)+$/u.test(before)) {
    return (
      /^(DET|PRON|ADV|SCONJ|CCONJ|AUX)$/.test(start.pos) && /^\p{Lu}/u.test(start.text) && before.length > 2
    );
  }
  return true;
}

function firstWord(tokens: readonly Token[], index: number): Token | null {
  for (let at = index; at < Math.min(tokens.length, index + 3); at += 1)
    if (!OPENING.test(tokens[at]!.text)) return tokens[at]!;
  return null;
}

function previousWord(tokens: readonly Token[], at: number): string {
  const previous = tokens[at - 1];
  return previous !== undefined && previous.to === tokens[at]!.from ? previous.text : "";
}

/**
 * Tokens → words: the finest units, for rules that look at figures and names. "mid-March" and "4-5" come apart,
 * "1990s" is 1990 and s, "p.m." and "U.S." stay whole. Words are kept in one list per block; none crosses a block.
 */
import type { Document } from "../model/document.ts";
import type { Marks } from "../model/mark.ts";
import type { Range } from "../model/span.ts";

interface Word extends Range {
  /** Lower case, without points inside or behind: "sept", "us", "1,000". */
  readonly key: string;
  readonly capital: boolean;
  /** Whether nothing stands between it and the word before. */
  readonly glued: boolean;
  /** Part of speech and lemma of its token. */
  readonly pos: string;
  readonly lemma: string;
  readonly sentence: number;
}

export type Line = readonly Word[];

/** The same sentences are read by more than one rule set: the lines made last are kept, and no others. */
let last: { readonly text: string; readonly sentences: Marks["sentences"]; readonly lines: readonly Line[] } =
  {
    text: "",
    sentences: [],
    lines: [],
  };

export function lines(document: Document, marks: Pick<Marks, "tokens" | "sentences">): readonly Line[] {
  if (last.sentences !== marks.sentences || last.text !== document.text) {
    last = { text: document.text, sentences: marks.sentences, lines: split(document, marks) };
  }
  return last.lines;
}

function split(document: Document, marks: Pick<Marks, "tokens" | "sentences">): Line[] {
  const found: Word[][] = [];
  let block = -1;
  let line: Word[] = [];
  for (const [index, sentence] of marks.sentences.entries()) {
    if (sentence.block !== block) {
      block = sentence.block;
      line = [];
      found.push(line);
    }
    for (let at = sentence.first; at < sentence.end; at += 1) {
      takeApart(document.text, marks.tokens[at]!, index, line);
    }
  }
  return found;
}

function takeApart(text: string, token: Marks["tokens"][number], sentence: number, line: Word[]): void {
  let from = token.from;
  while (from < token.to) {
    const to = endOfWord(text, from, token.to);
    const raw = text.slice(from, to);
    const lower = raw.toLowerCase();
    line.push({
      from,
      to,
      key:
        lower.length > 1 && lower.includes(".") && isLetter(text.charCodeAt(from))
          ? lower.replaceAll(".", "")
          : lower,
      capital: lower.charCodeAt(0) !== raw.charCodeAt(0),
      glued: line.length > 0 && line.at(-1)!.to === from,
      pos: token.pos,
      lemma: token.lemma,
      sentence,
    });
    from = to;
  }
}

function endOfWord(text: string, from: number, limit: number): number {
  const first = text.charCodeAt(from);
  let at = from + 1;
  if (isDigit(first)) {
    while (at < limit && (isDigit(text.charCodeAt(at)) || separates(text, at, limit))) at += 1;
    return at;
  }
  if (!isLetter(first)) return at;
  while (at < limit && (isLetter(text.charCodeAt(at)) || text.charCodeAt(at) === 46)) at += 1;
  return at;
}

/** The comma of "1,000" and the point of "1.5". */
function separates(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 44 || code === 46) && at + 1 < limit && isDigit(text.charCodeAt(at + 1));
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000);
}

/** "1 7 12 30": a figure before another figure counts and dates nothing (but "5 1/2" is one number). */
export function figuresInARow(line: Line, at: number): boolean {
  const next = line[at + 1];
  return (
    next !== undefined &&
    !next.glued &&
    isDigit(line[at]!.key.charCodeAt(0)) &&
    isDigit(next.key.charCodeAt(0)) &&
    line[at + 2]?.key !== "/"
  );
}

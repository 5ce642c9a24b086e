/**
 * Tokens → words: the finest units, for rules that look at figures and names. "mid-March" and "4-5" come apart,
 * "1990s" is 1990 and s, "p.m." and "U.S." stay whole. Words are kept in one list per block; none crosses a block.
 */
import type { Document } from "../model/document.ts";
import type { Marks, Token } from "../model/mark.ts";
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

function takeApart(text: string, token: Token, sentence: number, line: Word[]): void {
  const { pos, lemma, lower } = token;
  let glued = line.length > 0 && line[line.length - 1]!.to === token.from;
  let to = token.from;
  while (to < token.to) {
    const from = to;
    const first = text.charCodeAt(from);
    const lettered = isLetter(first);
    to += 1;
    let pointed = false;
    if (isDigit(first)) while (to < token.to && inFigure(text, to, token.to)) to += 1;
    else if (lettered) {
      for (; to < token.to; to += 1) {
        const code = text.charCodeAt(to);
        if (code === POINT) pointed = true;
        else if (!isLetter(code)) break;
      }
    }
    const whole = to - from === lower.length;
    const low = whole ? lower : text.slice(from, to).toLowerCase();
    const capital = lettered && (!whole || lower !== token.text) && low.charCodeAt(0) !== first;
    const key = pointed ? low.replaceAll(".", "") : low;
    line.push({ from, to, key, capital, glued, pos, lemma, sentence });
    glued = true;
  }
}

const POINT = 46;

function inFigure(text: string, at: number, limit: number): boolean {
  return isDigit(text.charCodeAt(at)) || separates(text, at, limit);
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

/**
 * Marks → frames: the reporter's sentences, each quotation of three words or more folded into one unit, so that cues and
 * clauses are looked for outside of what is quoted. A sentence that ends inside a quotation goes on behind it.
 */
import type { Document } from "../../model/document.ts";
import type { Marks, Quotation, Token } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";

/** What cues and readings need of the marks. */
export type Spoken = Pick<Marks, "tokens" | "sentences" | "quotations">;

export interface Unit extends Range {
  /** Lower case; a folded quotation is “”. */
  readonly word: string;
  readonly pos: string;
  readonly lemma: string;
  /** Index of the quotation folded here, or -1. */
  readonly quote: number;
  readonly capital: boolean;
}

export interface Frame {
  readonly block: number;
  readonly units: readonly Unit[];
}

const MARKS = new Set(["“", "”", '"', "'", "‘", "’", "«", "»", "„", "`", "″"]);
const FOLDED_FROM = 3;
/** A longer sentence is no prose and is cut, so that the time stays linear. */
const LONGEST = 150;

/** A quotation with its marks. */
export function withMarks(text: string, { from, to }: Range): Range {
  let start = from;
  let end = to;
  for (let width = 0; width < 3 && start > 0 && MARKS.has(text[start - 1]!); width += 1) start -= 1;
  for (let width = 0; width < 3 && end < text.length && MARKS.has(text[end]!); width += 1) end += 1;
  return { from: start, to: end };
}

export function framesOf(document: Document, marks: Spoken): Frame[] {
  const frames: Frame[] = [];
  const { text } = document;
  const { tokens } = marks;
  const ends = new Set(marks.sentences.map((sentence) => sentence.end));
  let index = 0;
  let quote = 0;
  for (const [block, range] of document.blocks.entries()) {
    while (index < tokens.length && tokens[index]!.from < range.from) index += 1;
    let units: Unit[] = [];
    const cut = () => {
      if (units.length > 0) frames.push({ block, units });
      units = [];
    };
    while (index < tokens.length && tokens[index]!.from < range.to) {
      const token = tokens[index]!;
      while (quote < marks.quotations.length && marks.quotations[quote]!.to <= token.from) quote += 1;
      const quotation = marks.quotations[quote];
      const whole = quotation === undefined ? null : withMarks(text, quotation);
      if (
        quotation !== undefined &&
        whole !== null &&
        token.from >= whole.from &&
        folds(tokens, index, quotation)
      ) {
        units.push({ ...whole, word: "“”", pos: "QUOTE", lemma: "“”", quote, capital: false });
        while (index < tokens.length && tokens[index]!.from < whole.to) index += 1;
        if (endsSentence(text, quotation, tokens, index) || units.length >= LONGEST) cut();
        quote += 1;
        continue;
      }
      units.push(unitOf(text, token));
      index += 1;
      if (ends.has(index) || units.length >= LONGEST) cut();
    }
    cut();
  }
  return frames;
}

function unitOf(text: string, token: Token): Unit {
  const raw = text.slice(token.from, token.to);
  const word = raw.toLowerCase();
  return {
    from: token.from,
    to: token.to,
    word,
    pos: token.pos,
    lemma: token.lemma,
    quote: -1,
    capital: raw !== word,
  };
}

function folds(tokens: readonly Token[], index: number, quotation: Quotation): boolean {
  if (quotation.use !== "speech") return false;
  let words = 0;
  for (let at = index; at < tokens.length && tokens[at]!.from < quotation.to; at += 1) {
    if (tokens[at]!.pos !== "PUNCT") words += 1;
    if (words >= FOLDED_FROM) return true;
  }
  return quotation.form === "direct";
}

/** “… home.” The next: a point inside, and a word with a capital that is not the beginning of "Mr. Hale asked". */
function endsSentence(text: string, quotation: Quotation, tokens: readonly Token[], next: number): boolean {
  if (!/[.!?…]$/.test(text.slice(quotation.to - 1, quotation.to))) return false;
  const follower = tokens[next];
  if (follower === undefined) return true;
  const first = text[follower.from]!;
  if (/[“"'‘`«]/.test(first)) return true;
  if (!/\p{Lu}/u.test(first)) return false;
  if (text[quotation.to - 1] === ".") return true;
  for (let at = next; at < Math.min(tokens.length, next + 5); at += 1) {
    if (/^(say|ask|cry|shout|reply|write|tweet|wonder)$/.test(tokens[at]!.lemma)) return false;
  }
  return true;
}

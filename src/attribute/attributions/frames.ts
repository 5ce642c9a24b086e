/**
 * Marks → frames: the reporter's sentences, each quotation of three words or more folded into one unit, so that cues and
 * clauses are looked for outside of what is quoted. A sentence that ends inside a quotation goes on behind it.
 */
import type { Document } from "../../model/document.ts";
import type { Marks, Quotation, Token } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import { hashOf } from "./hash.ts";
import { QUOTE, tagOf } from "./tags.ts";
import { classesOf, formOf, MARK } from "./words.ts";

/** What cues and readings need of the marks. */
export type Spoken = Pick<Marks, "tokens" | "sentences" | "quotations">;

export interface Unit extends Range {
  /** Lower case; a folded quotation is “”. */
  readonly word: string;
  readonly lemma: string;
  /** Index of the quotation folded here, or -1. */
  readonly quote: number;
  /** Its part of speech: a bit of tags.ts. */
  readonly tag: number;
  /** Its classes: bits of words.ts. */
  readonly is: number;
  /** The word as part of a feature. */
  readonly code: number;
}

export interface Frame {
  readonly block: number;
  readonly units: readonly Unit[];
  /** Whether a quotation was folded in it, and whether any mark of quotation stands in it. */
  readonly quoted: boolean;
  readonly marked: boolean;
}

/** None before the first or behind the last; an array asked for its place -1 is slow. */
export function unitAt(units: readonly Unit[], at: number): Unit | undefined {
  return at >= 0 && at < units.length ? units[at] : undefined;
}

const MARKS = new Set(["“", "”", '"', "'", "‘", "’", "«", "»", "„", "`", "″"]);
const FOLDED = "“”";
const FOLDED_CODE = hashOf(FOLDED);
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
  const { tokens, sentences, quotations } = marks;
  const wholes = quotations.map((quotation) => withMarks(text, quotation));
  let index = 0;
  let sentence = 0;
  let quote = 0;
  for (const [block, range] of document.blocks.entries()) {
    while (index < tokens.length && tokens[index]!.from < range.from) index += 1;
    let units: Unit[] = [];
    while (index < tokens.length && tokens[index]!.from < range.to) {
      const token = tokens[index]!;
      while (quote < quotations.length && quotations[quote]!.to <= token.from) quote += 1;
      let ends = false;
      if (
        quote < quotations.length &&
        token.from >= wholes[quote]!.from &&
        folds(tokens, index, quotations[quote]!)
      ) {
        const { from, to } = wholes[quote]!;
        units.push({ from, to, word: FOLDED, lemma: FOLDED, quote, tag: QUOTE, is: 0, code: FOLDED_CODE });
        while (index < tokens.length && tokens[index]!.from < to) index += 1;
        ends = endsSentence(text, quotations[quote]!, tokens, index);
        quote += 1;
      } else {
        units.push(unitOf(token));
        index += 1;
        while (sentence < sentences.length && sentences[sentence]!.end < index) sentence += 1;
        ends = sentences[sentence]?.end === index;
      }
      if (!ends && units.length < LONGEST) continue;
      frames.push(frameOf(block, units));
      units = [];
    }
    if (units.length > 0) frames.push(frameOf(block, units));
  }
  return frames;
}

function unitOf({ from, to, text, lower: word, lemma, pos }: Token): Unit {
  const code = hashOf(word);
  return {
    from,
    to,
    word,
    lemma,
    quote: -1,
    tag: tagOf(pos),
    is: classesOf(code) | formOf(text, word),
    code,
  };
}

function frameOf(block: number, units: readonly Unit[]): Frame {
  let quoted = false;
  let marked = false;
  for (const { quote, is } of units) {
    if (quote >= 0) quoted = true;
    if (is & MARK) marked = true;
  }
  return { block, units, quoted, marked: quoted || marked };
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
  if (!/[.!?…]/.test(text[quotation.to - 1]!)) return false;
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

/**
 * Tokens with part of speech and lemma, by wink-nlp, block by block; only blocks that tell the story are read.
 * A run of more than 400 characters without a space is not prose and is left out (the tokeniser is quadratic on it).
 */
import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction, type WinkMethods } from "wink-nlp";
import { type Document, TELLING } from "../model/document.ts";
import type { Token } from "../model/mark.ts";

const LONGEST_RUN = 400;

/** Made when the first report is read: a thread that reads none saves its memory. */
let made: WinkMethods | undefined;
function tagger(): WinkMethods {
  made ??= winkNLP(model, ["sbd", "pos"]);
  return made;
}

export function tokens(document: Document): Token[] {
  const found: Token[] = [];
  for (const block of document.blocks) {
    if (!TELLING.has(block.kind)) continue;
    for (const part of prose(document.text, block.from, block.to)) {
      tokenise(document.text.slice(part.from, part.to), part.from, found);
    }
  }
  return found;
}

function tokenise(text: string, base: number, into: Token[]): void {
  const { readDoc, its } = tagger();
  const cuts = possessives(text);
  const words = readDoc(spaced(text, cuts)).tokens();
  const values = words.out();
  const tags = words.out(its.pos);
  const lemmas = words.out(its.lemma as ItsFunction<string>);
  const spaces = words.out(its.precedingSpaces);
  let at = base;
  let cut = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    if (base + (cuts[cut] ?? -1) === at) cut += 1;
    else at += spaces[index]!.length;
    if (tags[index] !== "SPACE") {
      // wink has no lemma for "cannot".
      into.push({
        from: at,
        to: at + value.length,
        pos: tags[index]!,
        lemma: lemmas[index] ?? value.toLowerCase(),
      });
    }
    at += value.length;
  }
}

/** Wink knows these words with their "'s" as one, and reads it as "is". */
const CONTRACTED = new Set("he here how it let she that there this what when where who why".split(" "));
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * Where "'s" stands behind a word. Wink remembers what it has read, and reads "Holm's" as one word once some other text had
 * it as one: set apart, it is read the same whatever was read before.
 */
function possessives(text: string): number[] {
  const found: number[] = [];
  for (const { index } of text.matchAll(/['’][sS](?![\p{L}\p{M}\p{N}])/gu)) {
    if (index === 0 || !LETTER.test(text[index - 1]!)) continue;
    let from = index;
    while (from > 0 && index - from < 6 && LETTER.test(text[from - 1]!)) from -= 1;
    if (!CONTRACTED.has(text.slice(from, index).toLowerCase())) found.push(index);
  }
  return found;
}

function spaced(text: string, cuts: readonly number[]): string {
  const starts = [0, ...cuts];
  return starts.map((from, at) => text.slice(from, cuts[at])).join(" ");
}

/** The parts of the text between runs that are too long to be words. */
function prose(text: string, from: number, to: number): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let start = from;
  let run = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !isSpace(text.charCodeAt(at))) continue;
    if (at - run > LONGEST_RUN) {
      if (run > start) parts.push({ from: start, to: run });
      start = at;
    }
    run = at + 1;
  }
  if (start < to) parts.push({ from: start, to });
  return parts;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029;
}

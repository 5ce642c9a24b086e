/**
 * Document → tokens. Only blocks that tell the story are read, all of them as one text.
 * A run of more than 400 characters without a space is not prose and is left out (the tokeniser is quadratic on it).
 */
import { type Document, TELLING } from "../model/document.ts";
import type { Token } from "../model/mark.ts";
import { tagged } from "./tagger.ts";

const LONGEST_RUN = 400;
/** Keeps blocks apart: no word is tagged by what stands in the next. */
const BETWEEN = "\n\n";

export function tokens(document: Document): Token[] {
  const { text, pieces } = proseOf(document);
  const found: Token[] = [];
  let piece = -1;
  let next = pieces[0]?.at ?? 0;
  let shift = 0;
  let at = 0;
  for (const { text: word, lower, pos, lemma } of tagged(text)) {
    if (isSpace(word.charCodeAt(0))) continue;
    while (isSpace(text.charCodeAt(at))) at += 1;
    while (at >= next) {
      piece += 1;
      shift = pieces[piece]!.shift;
      next = pieces[piece + 1]?.at ?? Number.POSITIVE_INFINITY;
    }
    const from = at + shift;
    at += word.length;
    found.push({ from, to: at + shift, pos, lemma, text: word, lower });
  }
  return found;
}

/** What the tagger gets, and from where on its places are those of the document, shifted. */
interface Prose {
  readonly text: string;
  readonly pieces: readonly { readonly at: number; readonly shift: number }[];
}

function proseOf({ text, blocks }: Document): Prose {
  const pieces: { at: number; shift: number }[] = [];
  const parts: string[] = [];
  let length = 0;
  const add = (from: number, to: number, before: string) => {
    length += before.length;
    pieces.push({ at: length, shift: from - length });
    parts.push(before, text.slice(from, to));
    length += to - from;
  };
  for (const block of blocks) {
    if (!TELLING.has(block.kind)) continue;
    for (const part of partsOf(text, block.from, block.to)) {
      let from = part.from;
      for (const cut of possessives(text, part.from, part.to)) {
        add(from, cut, from === part.from ? BETWEEN : " ");
        from = cut;
      }
      add(from, part.to, from === part.from ? BETWEEN : " ");
    }
  }
  return { text: parts.join(""), pieces };
}

/** Wink knows these words with their "'s" as one, and reads it as "is". */
const CONTRACTED = new Set("he here how it let she that there this what when where who why".split(" "));
const LONGEST_CONTRACTED = 5;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * Where "'s" stands behind a word. Wink remembers what it has read, and reads "Holm's" as one word once some other text had
 * it as one: set apart, it is read the same whatever was read before.
 */
function possessives(text: string, start: number, end: number): number[] {
  const found: number[] = [];
  for (let at = start + 1; at + 1 < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== APOSTROPHE && code !== CURLY_APOSTROPHE) continue;
    if ((text.charCodeAt(at + 1) | 32) !== SMALL_S || !isLetter(text, at - 1)) continue;
    if (at + 2 < end && isLetter(text, at + 2)) continue;
    let from = at;
    while (from > start && at - from <= LONGEST_CONTRACTED && isLetter(text, from - 1)) from -= 1;
    if (!CONTRACTED.has(text.slice(from, at).toLowerCase())) found.push(at);
  }
  return found;
}

const [APOSTROPHE, CURLY_APOSTROPHE, SMALL_S] = [39, 0x2019, 115];

function isLetter(text: string, at: number): boolean {
  return LETTER.test(text[at]!);
}

/** The parts of the text between runs that are too long to be words. */
function partsOf(text: string, from: number, to: number): { from: number; to: number }[] {
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
  return (
    code === 32 ||
    (code < 128
      ? code >= 9 && code <= 13
      : code === 0xa0 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f)
  );
}

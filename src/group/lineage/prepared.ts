/** Reading → what lineage compares: the words that tell the story in their order, which of them are quoted, and sentences. */
import { rarity } from "../../lexicon/frequency.ts";
import { STOPWORDS } from "../../lexicon/stopwords.ts";
import { type Block, TELLING } from "../../model/document.ts";
import type { Range } from "../../model/span.ts";
import type { Reading } from "../../model/statement.ts";
import { momentOf } from "../../text/edtf.ts";
import { type Word, words } from "../../text/fold.ts";
import { hashOf } from "../../text/hash.ts";
import { type Shingles, shinglesOf } from "../../text/shingles.ts";
import { stem } from "../../text/stem.ts";
import { creditKey } from "./credit-key.ts";

export interface PreparedSentence extends Range {
  /** Its stems of matter outside quotation marks, by how telling they are. */
  readonly stems: ReadonlyMap<string, number>;
  readonly weight: number;
}

export interface Prepared {
  readonly reading: Reading;
  readonly id: string;
  readonly day: number | null;
  readonly words: readonly Word[];
  readonly hashes: Uint32Array;
  readonly shingles: Shingles;
  /** 1 where the word stands between quotation marks: a source's words, not the reporter's. */
  readonly quoted: Uint8Array;
  /** How many words stand outside quotation marks. */
  readonly outside: number;
  /** Sentences with enough stems to tell them by. */
  readonly sentences: readonly PreparedSentence[];
  /** Stem → the sentences that have it, by index. */
  readonly sentencesOf: ReadonlyMap<string, readonly number[]>;
  readonly credits: readonly PreparedCredit[];
  /** The outlet, as credits are compared. */
  readonly outlet: string | null;
}

interface PreparedCredit extends Range {
  readonly name: string;
  /** The name, as credits are compared. */
  readonly key: string;
  /** Whether it says that the whole text is the agency's, not one detail of it. */
  readonly wholly: boolean;
}

const LEAST_STEMS = 5;
/** Rules of clean that tell that the whole text is an agency's. */
const WHOLLY = /\b(?:dateline|copyright|writers|byline)\b/;

/** `leftOut` names blocks that count for nothing: what the outlet repeats on all its pages. */
export function prepare(reading: Reading, leftOut: (block: Block) => boolean = () => false): Prepared {
  const { document, marks } = reading;
  const all: Word[] = [];
  for (const block of document.blocks) {
    // A digest repeats its own article; it would only make a report a copy of what it has itself.
    if (!TELLING.has(block.kind) || block.kind === "digest" || leftOut(block)) continue;
    all.push(...words(document.text, block.from, block.to));
  }
  const quoted = insideOf(all, marks.quotations);
  const sentences = marks.sentences
    .filter(({ block }) => document.blocks[block]!.kind !== "digest" && !leftOut(document.blocks[block]!))
    .map((sentence) => preparedSentence(sentence, all, quoted))
    .filter(({ stems }) => stems.size >= LEAST_STEMS);
  const hashes = Uint32Array.from(all, ({ word }) => hashOf(word));
  const { value } = document.published;
  const { name: outlet } = document.source;
  return {
    reading,
    id: document.id,
    day: value === null ? null : momentOf(value),
    words: all,
    hashes,
    shingles: shinglesOf(hashes),
    quoted,
    outside: all.length - quoted.reduce((sum, each) => sum + each, 0),
    sentences,
    sentencesOf: byStem(sentences),
    credits: document.credits.map(({ name, from, to, rule }) => ({
      name,
      from,
      to,
      key: creditKey(name),
      wholly: WHOLLY.test(rule),
    })),
    outlet: outlet === null ? null : creditKey(outlet),
  };
}

function byStem(sentences: readonly PreparedSentence[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, { stems }] of sentences.entries()) {
    for (const stem of stems.keys()) {
      const having = found.get(stem);
      if (having === undefined) found.set(stem, [index]);
      else having.push(index);
    }
  }
  return found;
}

function preparedSentence({ from, to }: Range, all: readonly Word[], quoted: Uint8Array): PreparedSentence {
  const stems = new Map<string, number>();
  for (let at = firstFrom(all, from); at < all.length && all[at]!.from < to; at += 1) {
    const { word } = all[at]!;
    if (quoted[at] || STOPWORDS.has(word) || word.length < 2) continue;
    const key = stem(word);
    stems.set(key, rarity(key));
  }
  return { from, to, stems, weight: [...stems.values()].reduce((sum, each) => sum + each, 0) };
}

function insideOf(all: readonly Word[], ranges: readonly Range[]): Uint8Array {
  const inside = new Uint8Array(all.length);
  for (const { from, to } of ranges) {
    for (let at = firstFrom(all, from); at < all.length && all[at]!.from < to; at += 1) inside[at] = 1;
  }
  return inside;
}

/** The first word that begins at or behind a place; words stand in rising order. */
function firstFrom(all: readonly Word[], place: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.from < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

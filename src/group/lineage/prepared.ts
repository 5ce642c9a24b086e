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
import { creditsOf, type KnownCredit, keyIn } from "./credited.ts";
import { namesIn } from "./names.ts";
import { type Outlets, outletsOf } from "./outlets.ts";
import { firstFrom, quotedRuns, quotedWords } from "./quoted.ts";

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
  /** Hashes of the runs of words that it quotes. */
  readonly quotedRuns: ReadonlySet<number>;
  /** The stems of matter of each quotation that has enough of them to know it by. */
  readonly quotations: readonly ReadonlySet<string>[];
  /** How many words stand outside quotation marks. */
  readonly outside: number;
  /** Sentences with enough stems to tell them by. */
  readonly sentences: readonly PreparedSentence[];
  /** Stem → the sentences that have it, by index. */
  readonly sentencesOf: ReadonlyMap<string, readonly number[]>;
  readonly credits: readonly PreparedCredit[];
  /** Names that stand in it, outlets' among them, as credits are compared. */
  readonly names: ReadonlySet<string>;
  /** The outlet, as credits are compared. */
  readonly outlet: string | null;
}

interface PreparedCredit extends KnownCredit {
  /** Whether it says that the whole text is the agency's, not one detail of it. */
  readonly wholly: boolean;
  /** Whether it stands at the head of the report: what follows is told after the outlet. */
  readonly leading: boolean;
}

const LEAST_STEMS = 5;
const LEAST_QUOTED = 3;
/** Rules of clean that tell that the whole text is an agency's. */
const WHOLLY = /\b(?:dateline|copyright|writers|byline)\b/;

/** Words of the head of a report: its first two or three sentences. */
const HEAD = 60;

/**
 * `outlets` are those known in its story; `leftOut` names blocks that count for nothing: what the outlet repeats on all its
 * pages.
 */
export function prepare(
  reading: Reading,
  outlets: Outlets = outletsOf([reading.document]),
  leftOut: (block: Block) => boolean = () => false,
): Prepared {
  const { document, marks } = reading;
  const all: Word[] = [];
  for (const block of document.blocks) {
    // A digest repeats its own article; it would only make a report a copy of what it has itself.
    if (!TELLING.has(block.kind) || block.kind === "digest" || leftOut(block)) continue;
    all.push(...words(document.text, block.from, block.to));
  }
  const quoted = quotedWords(document, all, marks.quotations);
  const sentences = marks.sentences
    .filter(({ block }) => document.blocks[block]!.kind !== "digest" && !leftOut(document.blocks[block]!))
    .map((sentence) => preparedSentence(sentence, all, quoted))
    .filter(({ stems }) => stems.size >= LEAST_STEMS);
  const hashes = Uint32Array.from(all, ({ word }) => hashOf(word));
  const shingles = shinglesOf(hashes);
  const { value } = document.published;
  const { name: outlet } = document.source;
  const names = namesIn(document.text, all);
  const head = all[HEAD]?.from ?? Number.POSITIVE_INFINITY;
  return {
    reading,
    id: document.id,
    day: value === null ? null : momentOf(value),
    words: all,
    hashes,
    shingles,
    quoted,
    quotedRuns: quotedRuns(shingles, quoted),
    quotations: marks.quotations
      .map((range) => matterIn(all, range))
      .filter(({ size }) => size >= LEAST_QUOTED),
    outside: all.length - quoted.reduce((sum, each) => sum + each, 0),
    sentences,
    sentencesOf: byStem(sentences),
    credits: creditsOf(document, outlets, names).map((credit) => ({
      ...credit,
      wholly: WHOLLY.test(credit.rule),
      leading: credit.from < head,
    })),
    names,
    outlet: outlet === null ? null : keyIn(outlets, outlet),
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

function matterIn(all: readonly Word[], { from, to }: Range): Set<string> {
  const stems = new Set<string>();
  for (let at = firstFrom(all, from); at < all.length && all[at]!.from < to; at += 1) {
    const { word } = all[at]!;
    if (!STOPWORDS.has(word) && word.length > 1) stems.add(stem(word));
  }
  return stems;
}

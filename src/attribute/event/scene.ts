/**
 * Document, Marks → the lines that may tell the main event: the headline and the first sentences of the report, each with
 * its words and with how much of the headline it repeats.
 */
import { STOPWORDS } from "../../lexicon/stopwords.ts";
import type { Document } from "../../model/document.ts";
import type { Marks, Mention, Referent, Time, Token } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import { stem } from "../../text/stem.ts";

export interface Line extends Range {
  /** 0 for the headline, then 1, 2 … in the order of the text. */
  readonly rank: number;
  readonly tokens: readonly Token[];
  /** As they stand. */
  readonly texts: readonly string[];
  /** In lower case. */
  readonly words: readonly string[];
  /** The share of the headline's content words that stand here too, 0..1. */
  readonly likeness: number;
  /** Index of its first token in Marks.tokens. */
  readonly first: number;
}

export interface Scene {
  readonly document: Document;
  readonly referents: readonly Referent[];
  /** Mentions and times of these lines alone. */
  readonly mentions: readonly Mention[];
  readonly times: readonly Time[];
  readonly lines: readonly Line[];
  /** How often each referent is mentioned in the whole report. */
  readonly frequency: readonly number[];
  /** How often the one that is mentioned most is; the same among places. */
  readonly most: number;
  readonly mostOfPlaces: number;
}

/** The main event is told at the top: what stands further down is background. */
const LINES = 14;
/** A longer sentence is no prose. */
const LONGEST = 120;

export function sceneOf(document: Document, marks: Marks): Scene {
  const rows = marks.sentences.slice(0, LINES).map((sentence) => {
    const tokens = marks.tokens.slice(sentence.first, Math.min(sentence.end, sentence.first + LONGEST));
    const texts = tokens.map((token) => document.text.slice(token.from, token.to));
    const kind = document.blocks[sentence.block]!.kind;
    return { from: sentence.from, to: tokens.at(-1)!.to, first: sentence.first, tokens, texts, kind };
  });
  const headline = new Set(
    contentOf(rows.filter(({ kind }) => kind === "headline").flatMap(({ texts }) => texts)),
  );
  const wanted =
    headline.size > 0 ? headline : new Set(contentOf((document.title ?? "").split(/[^\p{L}\p{N}]/u)));
  let rank = 0;
  const lines = rows.map(({ kind, ...row }) => {
    if (kind !== "headline") rank += 1;
    const shared = new Set(contentOf(row.texts).filter((word) => wanted.has(word))).size;
    return {
      ...row,
      rank,
      words: row.texts.map((text) => text.toLowerCase()),
      likeness: wanted.size === 0 ? 0 : shared / wanted.size,
    };
  });
  const frequency = marks.referents.map(() => 0);
  for (const { referent } of marks.mentions) frequency[referent]! += 1;
  const { referents } = marks;
  const end = lines.at(-1)?.to ?? 0;
  return {
    document,
    referents,
    mentions: marks.mentions.filter(({ to }) => to <= end),
    times: marks.times.filter(({ to }) => to <= end),
    lines,
    frequency,
    most: highest(frequency),
    mostOfPlaces: highest(frequency.filter((_, at) => referents[at]!.kind === "place")),
  };
}

function highest(numbers: readonly number[]): number {
  return numbers.reduce((most, each) => Math.max(most, each), 0);
}

/** Stems of the words that carry matter. */
export function contentOf(texts: readonly string[]): string[] {
  return texts
    .map((text) => text.toLowerCase())
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !STOPWORDS.has(word))
    .map(stem);
}

/** How the place of a line is told to the weights. */
export function placeOf(line: Line): string {
  if (line.rank === 0) return "headline";
  return line.rank <= 2 ? `line ${line.rank}` : line.rank <= 5 ? "lines 3 to 5" : "lines below";
}

export function likenessOf(line: Line): string {
  if (line.rank === 0) return "headline";
  return line.likeness >= 0.5
    ? "much of the headline"
    : line.likeness >= 0.25
      ? "some of the headline"
      : "little of the headline";
}

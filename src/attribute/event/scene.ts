/**
 * Document, Marks → the lines that may tell the main event: the headline and the first sentences of the report, each with
 * its words and with how much of the headline it repeats.
 */
import type { Document } from "../../model/document.ts";
import type { Marks, Referent } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import { contains } from "../../text/range.ts";
import { clausesOf } from "./clauses.ts";
import { type Stems, stemIn, stemsOf } from "./content.ts";
import type { Line } from "./line.ts";

export interface Scene {
  readonly document: Document;
  readonly referents: readonly Referent[];
  readonly lines: readonly Line[];
  /** How often each referent is mentioned in the whole report. */
  readonly frequency: readonly number[];
  /** How often the one that is mentioned most is; the same among places. */
  readonly most: number;
  readonly mostOfPlaces: number;
}

/** The main event is told at the top: what stands further down is background. */
const LINES = 14;
/** Who, what, why and how are told higher still: by the line of this rank. */
export const TOP = 6;
/** A longer sentence is no prose. */
const LONGEST = 120;

export function sceneOf(document: Document, marks: Marks): Scene {
  const rows = marks.sentences.slice(0, LINES).map((sentence) => {
    const tokens = marks.tokens.slice(sentence.first, Math.min(sentence.end, sentence.first + LONGEST));
    const words = tokens.map(({ lower }) => lower);
    const kind = document.blocks[sentence.block]!.kind;
    return { from: sentence.from, to: tokens.at(-1)!.to, tokens, words, kind };
  });
  const headline = stemsOf(rows.flatMap(({ kind, words }) => (kind === "headline" ? words : [])));
  const wanted = headline.stems.size > 0 ? headline : stemsOf(wordsIn(document.title ?? ""));
  let rank = 0;
  const end = rows.at(-1)?.to ?? 0;
  const mentions = marks.mentions.filter(({ to }) => to <= end);
  const times = marks.times.filter(({ to }) => to <= end);
  const lines = rows.map(({ kind, ...row }) => {
    if (kind !== "headline") rank += 1;
    const tagged = { ...row, rank };
    return {
      ...tagged,
      likeness: likeness(row.words, wanted),
      clauses: rank <= TOP ? clausesOf(tagged) : [],
      mentions: within(row, mentions),
      times: within(row, times),
    };
  });
  const { referents } = marks;
  const frequency = new Array<number>(referents.length).fill(0);
  for (const { referent } of marks.mentions) frequency[referent]! += 1;
  let [most, mostOfPlaces] = [0, 0];
  for (const [at, often] of frequency.entries()) {
    most = Math.max(most, often);
    if (referents[at]!.kind === "place") mostOfPlaces = Math.max(mostOfPlaces, often);
  }
  return { document, referents, lines, frequency, most, mostOfPlaces };
}

function within<R extends Range>(line: Range, ranges: readonly R[]): R[] {
  return ranges.filter((range) => contains(line, range));
}

export function wordsIn(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}

function likeness(words: readonly string[], wanted: Stems): number {
  if (wanted.stems.size === 0) return 0;
  const shared = new Set<string>();
  for (const word of words) {
    const own = stemIn(wanted, word);
    if (own !== null) shared.add(own);
  }
  return shared.size / wanted.stems.size;
}

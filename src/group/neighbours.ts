/**
 * Signatures, one by one → for each the reports most like it, all in about a kilobyte a report. Candidates come from an
 * inverted index of its heaviest terms (postings.ts), so that the cost of a report does not grow with their number; each is
 * then compared as packed (packed.ts), and the likeliest are kept beside both.
 */
import { Frequencies } from "./frequencies.ts";
import { evidenceOfRank, evidenceOfTime, evidenceOfWords, nearness, odds } from "./likeness.ts";
import { indexed, Packed } from "./packed.ts";
import { POSTED, Postings } from "./postings.ts";
import type { Signature } from "./signature.ts";
import { Column, type Reader, type Slab, type Writer } from "./slabs.ts";
import { Vocabulary } from "./vocabulary.ts";

const CANDIDATES = 160;
const LEAST_LIKENESS = 0.015;
/** Neighbours kept beside a report: what is left of its words by its signature, within these bounds. Headlines have many. */
const EDGES = { words: 240, fewest: 40, most: 160 };
/** Steps of the log odds that the words of a pair give: a byte reaches to 10.6. */
const STEP = 1 / 12;

export class Neighbours {
  #vocabulary = new Vocabulary();
  #frequencies = new Frequencies(this.#vocabulary);
  #postings = new Postings(this.#vocabulary);
  #packed = new Packed();
  #places = new Column();
  #size = 0;

  static read(from: Reader): Neighbours {
    const read = new Neighbours();
    read.#size = from.number();
    read.#vocabulary = Vocabulary.read(from);
    read.#frequencies = new Frequencies(read.#vocabulary, from.number());
    read.#postings = Postings.read(from, read.#vocabulary);
    read.#packed = Packed.read(from);
    read.#places = Column.read(from);
    return read;
  }

  write(to: Writer): void {
    to.number(this.#size);
    this.#vocabulary.write(to);
    to.number(this.#frequencies.reports);
    this.#postings.write(to);
    this.#packed.write(to);
    this.#places.write(to);
  }

  /** The reports from this number on alone, as they are; they count from 0 again. */
  since(first: number): Neighbours {
    const kept = new Neighbours();
    for (let number = first; number < this.#size; number += 1) {
      const old = this.#edges(number);
      const place = kept.#packed.copy(this.#packed, this.#places.get(number), wordsOf(old.room));
      kept.#places.set(number - first, place);
      kept.#edges(number - first).copy(old, first);
      const terms = kept.#packed.terms(place);
      kept.#frequencies.count(terms);
      kept.#postings.add(number - first, terms.subarray(0, POSTED));
    }
    kept.#size = this.#size - first;
    return kept;
  }

  get size(): number {
    return this.#size;
  }

  /** Takes a report in and gives its number: they count from 0 in the order of arrival. */
  add(given: Signature): number {
    const signature = this.#frequencies.take(given);
    const number = this.#size;
    const query = heaviestTerms(signature);
    const terms = query.map((index) => indexed(signature.terms[index]!));
    const candidates = this.#postings.find(
      terms,
      query.map((index) => signature.weights[index]!),
      CANDIDATES,
    );
    const room = roomFor(signature);
    const place = this.#packed.put(signature, wordsOf(room));
    this.#places.set(number, place);
    this.#size += 1;
    const own = this.#edges(number);
    own.open(room);
    this.#packed.ask(place);
    for (const candidate of candidates) {
      const shared = this.#packed.answer(this.#places.get(candidate));
      if (shared.all < LEAST_LIKENESS) continue;
      const evidence = evidenceOfWords(shared);
      own.keep(candidate, shared.all, evidence);
      this.#edges(candidate).keep(number, shared.all, evidence);
    }
    this.#postings.add(number, terms);
    return number;
  }

  /** Calls back with each report like this one, and the odds that both tell one story, if they are `gap` days apart. */
  each(
    number: number,
    gap: (other: number) => number | null,
    visit: (other: number, odds: number) => void,
  ): void {
    const own = this.#edges(number);
    const typicalityOfOwn = this.#packed.typicality(this.#places.get(number));
    const nearest = own.nearest;
    for (let index = 0; index < own.size; index += 1) {
      const to = own.to(index);
      const theirs = this.#packed.typicality(this.#places.get(to));
      const typicality = Math.sqrt(typicalityOfOwn * theirs);
      const rank = nearness(own.all(index), nearest, this.#edges(to).nearest);
      const ofTime = evidenceOfTime({ gap: gap(to), typicality, nearness: rank.less });
      visit(to, odds(own.evidence(index) + evidenceOfRank(rank) + ofTime));
    }
  }

  #edges(number: number): Edges {
    const { slab, at } = this.#packed.beside(this.#places.get(number));
    return new Edges(slab, at);
  }
}

/** The neighbours of one report where they stand: their room and number, the nearest's likeness, and three rows. */
class Edges {
  readonly #slab: Slab;
  readonly #at: number;

  constructor(slab: Slab, at: number) {
    this.#slab = slab;
    this.#at = at;
  }

  open(room: number): void {
    this.#slab.words[this.#at] = room << 16;
  }

  /** Those of another place that are not before `first`, by their new numbers. */
  copy(old: Edges, first: number): void {
    this.open(old.room);
    this.#slab.reals[this.#at + 1] = old.nearest;
    const [from, to] = [old.#slab.bytes, this.#slab.bytes];
    const room = old.room;
    let size = 0;
    for (let index = 0; index < old.size; index += 1) {
      const number = old.to(index);
      if (number < first) continue;
      this.#slab.words[this.#at + 2 + size] = number - first;
      to[this.#bytes + size] = from[old.#bytes + index]!;
      to[this.#bytes + room + size] = from[old.#bytes + room + index]!;
      size += 1;
    }
    this.#slab.words[this.#at]! += size;
  }

  get size(): number {
    return this.#slab.words[this.#at]! & 0xffff;
  }

  get nearest(): number {
    return this.#slab.reals[this.#at + 1]!;
  }

  to(index: number): number {
    return this.#slab.words[this.#at + 2 + index]!;
  }

  all(index: number): number {
    return (this.#slab.bytes[this.#bytes + index]! / 255) ** 2;
  }

  evidence(index: number): number {
    return (this.#slab.bytes[this.#bytes + this.room + index]! - 128) * STEP;
  }

  /** In the place of the least likely one, where all are taken. */
  keep(to: number, all: number, evidence: number): void {
    const { words, reals, bytes } = this.#slab;
    const [at, room, size, rows] = [this.#at, this.room, this.size, this.#bytes];
    if (all > reals[at + 1]!) reals[at + 1] = all;
    const level = Math.min(255, Math.max(0, Math.round(evidence / STEP) + 128));
    let index = size;
    if (size === room) {
      index = 0;
      for (let other = 1; other < size; other += 1)
        if (bytes[rows + room + other]! < bytes[rows + room + index]!) index = other;
      if (bytes[rows + room + index]! >= level) return;
    } else words[at]! += 1;
    words[at + 2 + index] = to;
    bytes[rows + index] = Math.round(Math.sqrt(Math.min(1, all)) * 255);
    bytes[rows + room + index] = level;
  }

  get room(): number {
    return this.#slab.words[this.#at]! >>> 16;
  }

  get #bytes(): number {
    return (this.#at + 2 + this.room) * 4;
  }
}

function roomFor({ terms, phrases }: Signature): number {
  const left = EDGES.words - terms.length - phrases.terms.length - POSTED;
  return 2 * Math.floor(Math.min(EDGES.most, Math.max(EDGES.fewest, left / 1.5)) / 2);
}

function wordsOf(room: number): number {
  return 2 + room + room / 2;
}

function heaviestTerms({ terms, weights }: Signature): number[] {
  return [...terms.keys()]
    .sort((a, b) => weights[b]! - weights[a]! || terms[a]! - terms[b]!)
    .slice(0, POSTED);
}

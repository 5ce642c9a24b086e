/**
 * The terms of a stream, by their hashes: how many reports have each, and where the newest of them is posted. A table with
 * open addresses in typed arrays; when it is full, terms that one report alone had are forgotten before it grows.
 */
import type { Reader, Writer } from "./slabs.ts";

/** No place. */
export const NONE = 0xffffffff;

const FIRST_SLOTS = 1 << 12;
/** A fuller table has long ways to a free slot. */
const FULLEST = 0.7;
/** Below so many slots memory is no concern, and nothing is forgotten. */
const FORGETFUL = 1 << 20;

export class Vocabulary {
  #keys = new Uint32Array(FIRST_SLOTS);
  #counts = new Uint32Array(FIRST_SLOTS);
  #heads = new Uint32Array(FIRST_SLOTS).fill(NONE);
  #size = 0;

  static read(from: Reader): Vocabulary {
    const vocabulary = new Vocabulary();
    vocabulary.#size = from.number();
    vocabulary.#keys = from.words();
    vocabulary.#counts = from.words();
    vocabulary.#heads = from.words();
    return vocabulary;
  }

  write(to: Writer): void {
    to.number(this.#size);
    for (const array of [this.#keys, this.#counts, this.#heads]) to.array(array);
  }

  /** How many reports have the term. */
  count(term: number): number {
    return this.#counts[this.#slot(term)]!;
  }

  /** One more report has it. */
  add(term: number): void {
    if (this.#size >= this.#keys.length * FULLEST) this.#grow();
    const slot = this.#slot(term);
    if (this.#keys[slot] === 0) {
      this.#keys[slot] = keyOf(term);
      this.#size += 1;
    }
    this.#counts[slot]! += 1;
  }

  /** Where the term was posted last, or NONE. */
  head(term: number): number {
    return this.#heads[this.#slot(term)]!;
  }

  /** The term has been added before. */
  post(term: number, posting: number): void {
    this.#heads[this.#slot(term)] = posting;
  }

  #slot(term: number): number {
    const [key, mask] = [keyOf(term), this.#keys.length - 1];
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, counts, heads] = [this.#keys, this.#counts, this.#heads];
    const isKept = (slot: number) => keys[slot] !== 0 && (keys.length < FORGETFUL || counts[slot]! > 1);
    let kept = 0;
    for (const slot of keys.keys()) kept += Number(isKept(slot));
    const slots = kept >= (keys.length * FULLEST) / 2 ? keys.length * 2 : keys.length;
    this.#keys = new Uint32Array(slots);
    this.#counts = new Uint32Array(slots);
    this.#heads = new Uint32Array(slots).fill(NONE);
    this.#size = kept;
    for (const old of keys.keys()) {
      if (!isKept(old)) continue;
      const slot = this.#slot(keys[old]!);
      this.#keys[slot] = keys[old]!;
      this.#counts[slot] = counts[old]!;
      this.#heads[slot] = heads[old]!;
    }
  }
}

/** 0 marks a free slot. */
function keyOf(term: number): number {
  return term === 0 ? 1 : term;
}

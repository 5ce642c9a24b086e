/**
 * Signatures in a few hundred bytes each, to compare by the million. A term is one word: 22 bits of its hash, its four
 * flags and its weight as a square of 0..63 steps; a pair of words one of 26 bits and 6. Two reports have a foreign term in
 * common by chance once in some 300 comparisons; likenesses are right to about one hundredth (packed.test.ts).
 */
import type { Common } from "./likeness.ts";
import { type Bag, LEADING, NAME, NUMBER, type Signature, TITLE, weighed } from "./signature.ts";
import { type Reader, type Slab, Stretches, type Writer } from "./slabs.ts";

const STEPS = 63;
const SQUARES = Float32Array.from({ length: STEPS + 1 }, (_, step) => (step / STEPS) ** 2);

/** Words of the head: sizes, length, typicality, the heaviest term and pair, norms of the six views. */
const HEAD = 9;
const AT = {
  sizes: 0,
  length: 1,
  typicality: 2,
  heaviest: 3,
  heaviestPair: 4,
  norm: 5,
  ratios: 6,
  pairNorm: 8,
};

/** The part of a term's hash by which it is kept, counted and posted. */
export function indexed(term: number): number {
  return term >>> 10;
}

/** The words after a signature are free for whoever put it there. */
export class Packed {
  readonly #kept: Stretches;
  readonly #terms = new Table(10);
  readonly #pairs = new Table(6);
  #asked: { readonly slab: Slab; readonly at: number } | undefined;

  constructor(kept = new Stretches()) {
    this.#kept = kept;
  }

  static read(from: Reader): Packed {
    return new Packed(Stretches.read(from));
  }

  write(to: Writer): void {
    this.#kept.write(to);
  }

  /** Keeps a signature as another of these has it. */
  copy(other: Packed, from: number, beside: number): number {
    const { words } = other.#kept.slab(from);
    const at = other.#kept.within(from);
    const sizes = words[at]!;
    const size = HEAD + (sizes & 255) + ((sizes >>> 8) & 255);
    const place = this.#kept.take(size + beside);
    this.#kept.slab(place).words.set(words.subarray(at, at + size), this.#kept.within(place));
    return place;
  }

  /** Its terms as they are indexed, the heaviest first. */
  terms(place: number): Uint32Array {
    const { words } = this.#kept.slab(place);
    const at = this.#kept.within(place) + HEAD;
    const all = words.subarray(at, at + (words[at - HEAD]! & 255));
    // One number of weight and term, so that they are sorted as numbers are.
    const keys = all.map((word) => ((STEPS - (word & STEPS)) << 22) | (word >>> 10)).sort();
    return keys.map((key) => key & 0x3fffff);
  }

  /** Keeps the signature; answers its place. `beside` is how many words of the caller's own follow it. */
  put(signature: Signature, beside = 0): number {
    const { terms, phrases, flags } = signature;
    // Their own lengths, so that what rounding does to all weights alike does nothing to a cosine.
    const { weights, norms } = weighed(signature.rarities, rounded(signature.weights), flags);
    const pairs = rounded(phrases.weights);
    const place = this.#kept.take(HEAD + terms.length + phrases.terms.length + beside);
    const { words, reals } = this.#kept.slab(place);
    const at = this.#kept.within(place);
    const heaviest = most(weights);
    const heaviestPair = most(pairs);
    words[at + AT.sizes] = terms.length | (phrases.terms.length << 8);
    words[at + AT.length] = signature.length;
    reals[at + AT.typicality] = signature.typicality;
    reals[at + AT.heaviest] = heaviest;
    reals[at + AT.heaviestPair] = heaviestPair;
    const first = at + HEAD;
    for (const [index, term] of terms.entries())
      words[first + index] =
        (((term >>> 10) << 10) | (flags[index]! << 6) | stepOf(weights[index]!, heaviest)) >>> 0;
    const second = first + terms.length;
    for (const [index, pair] of phrases.terms.entries())
      words[second + index] = (((pair >>> 6) << 6) | stepOf(pairs[index]!, heaviestPair)) >>> 0;
    reals[at + AT.norm] = norms[0]!;
    words[at + AT.ratios] = pairOf(norms[1]! / norms[0]!, norms[2]! / norms[0]!);
    words[at + AT.ratios + 1] = pairOf(norms[3]! / norms[0]!, norms[4]! / norms[0]!);
    reals[at + AT.pairNorm] = Math.hypot(...pairs);
    return place;
  }

  /** Where the words beside a signature begin, and in which slab. */
  beside(place: number): { readonly slab: Slab; readonly at: number } {
    const slab = this.#kept.slab(place);
    const at = this.#kept.within(place);
    const sizes = slab.words[at]!;
    return { slab, at: at + HEAD + (sizes & 255) + ((sizes >>> 8) & 255) };
  }

  typicality(place: number): number {
    return this.#kept.slab(place).reals[this.#kept.within(place) + AT.typicality]!;
  }

  /** As likeness.ts has it for signatures. */
  common(one: number, other: number): Common {
    this.ask(one);
    return this.answer(other);
  }

  /** The signature that others are compared with from now on: its terms and pairs stand in two small tables. */
  ask(place: number): void {
    const slab = this.#kept.slab(place);
    const at = this.#kept.within(place);
    const sizes = slab.words[at]!;
    const terms = at + HEAD;
    const pairs = terms + (sizes & 255);
    this.#asked = { slab, at };
    this.#terms.fill(slab.words, terms, pairs);
    this.#pairs.fill(slab.words, pairs, pairs + ((sizes >>> 8) & 255));
  }

  /** What the signature here has in common with the one asked. */
  answer(place: number): Common {
    const { slab: a, at: atA } = this.#asked!;
    const b = this.#kept.slab(place);
    const atB = this.#kept.within(place);
    const sizes = b.words[atB]!;
    const firstPair = atB + HEAD + (sizes & 255);
    let all = 0;
    let names = 0;
    let numbers = 0;
    let title = 0;
    let lead = 0;
    let toldOfA = 0;
    let toldOfB = 0;
    for (let j = atB + HEAD; j < firstPair; j += 1) {
      const y = b.words[j]!;
      const x = this.#terms.like(y);
      if (x === 0) continue;
      const squareA = SQUARES[x & STEPS]!;
      const squareB = SQUARES[y & STEPS]!;
      const product = squareA * squareB;
      const flags = ((x & y) >>> 6) & 15;
      all += product;
      if (flags & NAME) names += product;
      if (flags & NUMBER) numbers += product;
      if (flags & TITLE) title += product;
      if (flags & LEADING) lead += product;
      if ((x >>> 6) & TITLE) toldOfA += squareA * squareA;
      if ((y >>> 6) & TITLE) toldOfB += squareB * squareB;
    }
    const scaleA = a.reals[atA + AT.heaviest]! / a.reals[atA + AT.norm]!;
    const scaleB = b.reals[atB + AT.heaviest]! / b.reals[atB + AT.norm]!;
    const over = (sum: number, view: number): number =>
      sum === 0 ? 0 : Math.min(1, (sum * scaleA * scaleB) / (ratio(a, atA, view) * ratio(b, atB, view)));
    const ofA = toldOfA === 0 ? 0 : Math.min(1, (toldOfA * scaleA ** 2) / ratio(a, atA, 2) ** 2);
    const ofB = toldOfB === 0 ? 0 : Math.min(1, (toldOfB * scaleB ** 2) / ratio(b, atB, 2) ** 2);
    return {
      all: all === 0 ? 0 : Math.min(1, all * scaleA * scaleB),
      names: over(names, 0),
      numbers: over(numbers, 1),
      title: over(title, 2),
      lead: over(lead, 3),
      phrases: this.#pairsInCommon(b, atB, firstPair, firstPair + ((sizes >>> 8) & 255)),
      told: Math.min(ofA, ofB),
      toldMore: Math.max(ofA, ofB),
      typicality: Math.sqrt(a.reals[atA + AT.typicality]! * b.reals[atB + AT.typicality]!),
      short: Math.log(Math.min(a.words[atA + AT.length]!, b.words[atB + AT.length]!) + 1) / 3,
    };
  }

  #pairsInCommon(b: Slab, atB: number, from: number, to: number): number {
    let sum = 0;
    for (let j = from; j < to; j += 1) {
      const y = b.words[j]!;
      const x = this.#pairs.like(y);
      if (x !== 0) sum += SQUARES[x & STEPS]! * SQUARES[y & STEPS]!;
    }
    if (sum === 0) return 0;
    const { slab: a, at: atA } = this.#asked!;
    const scale = a.reals[atA + AT.heaviestPair]! * b.reals[atB + AT.heaviestPair]!;
    return Math.min(1, (sum * scale) / (a.reals[atA + AT.pairNorm]! * b.reals[atB + AT.pairNorm]!));
  }
}

/** Words found by their upper bits, a hash: in most of the slots there is none, so that a foreign one costs one look. */
class Table {
  readonly #slots = new Uint32Array(1024);
  readonly #shift: number;

  /** `shift` is how many lower bits are no part of the hash. */
  constructor(shift: number) {
    this.#shift = shift;
  }

  fill(words: Uint32Array, from: number, to: number): void {
    this.#slots.fill(0);
    for (let at = from; at < to; at += 1) {
      let slot = (words[at]! >>> this.#shift) & 1023;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & 1023;
      // A word of nothing but noughts would be a free slot: it weighs nothing, and is not missed.
      this.#slots[slot] = words[at]!;
    }
  }

  /** The word with this one's hash, or 0. */
  like(word: number): number {
    const hash = word >>> this.#shift;
    let slot = hash & 1023;
    for (;;) {
      const held = this.#slots[slot]!;
      if (held === 0 || held >>> this.#shift === hash) return held;
      slot = (slot + 1) & 1023;
    }
  }
}

/** Names, numbers, title, lead: the length of the view over that of all. */
function ratio(slab: Slab, at: number, view: number): number {
  const word = slab.words[at + AT.ratios + (view >> 1)]!;
  return (view & 1 ? word >>> 16 : word & 0xffff) / 0xffff;
}

function pairOf(low: number, high: number): number {
  return (sixteenBits(low) | (sixteenBits(high) << 16)) >>> 0;
}

function sixteenBits(share: number): number {
  return Number.isFinite(share) ? Math.round(Math.min(1, share) * 0xffff) : 0;
}

function stepOf(weight: number, heaviest: number): number {
  return heaviest === 0 ? 0 : Math.round(Math.sqrt(weight / heaviest) * STEPS);
}

function rounded(weights: Float32Array): Float32Array {
  const heaviest = most(weights);
  return weights.map((weight) => heaviest * SQUARES[stepOf(weight, heaviest)]!);
}

function most(weights: Bag["weights"]): number {
  let most = 0;
  for (const weight of weights) if (weight > most) most = weight;
  return most;
}

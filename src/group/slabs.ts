/**
 * Typed arrays that grow without being copied: a slab at a time, so that an index of a million reports has neither the
 * slack nor the pauses of arrays that double. Numbers are read and written by their place; places never move.
 */

/** Places of a slab: 256 KB of 32-bit numbers. */
const BITS = 16;
const SLAB = 1 << BITS;
const MASK = SLAB - 1;

/** One unsigned 32-bit number a place. */
export class Column {
  readonly #slabs: Uint32Array[] = [];

  get(place: number): number {
    return this.#slabs[place >>> BITS]![place & MASK]!;
  }

  set(place: number, value: number): void {
    while (this.#slabs.length <= place >>> BITS) this.#slabs.push(new Uint32Array(SLAB));
    this.#slabs[place >>> BITS]![place & MASK] = value;
  }
}

/** The same bytes as words, as real numbers and as bytes. */
export interface Slab {
  readonly words: Uint32Array;
  readonly reals: Float32Array;
  readonly bytes: Uint8Array;
}

/** Stretches of 32-bit words of any length up to that of a slab; each stands in one slab. */
export class Stretches {
  readonly #slabs: Slab[] = [];
  #next = SLAB;

  /** The place of so many new words, all 0. */
  take(words: number): number {
    if (words > SLAB) throw new RangeError(`${words} words do not fit a slab`);
    if (this.#next + words > SLAB) {
      const buffer = new ArrayBuffer(SLAB * 4);
      this.#slabs.push({
        words: new Uint32Array(buffer),
        reals: new Float32Array(buffer),
        bytes: new Uint8Array(buffer),
      });
      this.#next = 0;
    }
    const place = (this.#slabs.length - 1) * SLAB + this.#next;
    this.#next += words;
    return place;
  }

  slab(place: number): Slab {
    return this.#slabs[place >>> BITS]!;
  }

  /** Where the place is in its slab. */
  within(place: number): number {
    return place & MASK;
  }
}

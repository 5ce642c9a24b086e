/**
 * Typed arrays that grow without being copied: a slab at a time, so that an index of a million reports has neither the
 * slack nor the pauses of arrays that double. Numbers are read and written by their place; places never move.
 */

/** Places of a slab: 256 KB of 32-bit numbers. */
const BITS = 16;
const SLAB = 1 << BITS;
const MASK = SLAB - 1;

/** Numbers and arrays in a row of bytes, to be read in the order in which they were written. */
export class Writer {
  readonly #pieces: Uint8Array[] = [];

  number(value: number): void {
    this.#pieces.push(new Uint8Array(Float64Array.of(value).buffer));
  }

  array(array: Uint32Array | Float64Array): void {
    this.number(array.length);
    this.#pieces.push(new Uint8Array(array.buffer, array.byteOffset, array.byteLength).slice());
  }

  bytes(): Uint8Array {
    const bytes = new Uint8Array(this.#pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of this.#pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  }
}

export class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  number(): number {
    return new Float64Array(this.#take(8))[0]!;
  }

  words(): Uint32Array<ArrayBuffer> {
    return new Uint32Array(this.#take(4 * this.number()));
  }

  reals(): Float64Array<ArrayBuffer> {
    return new Float64Array(this.#take(8 * this.number()));
  }

  #take(length: number): ArrayBuffer {
    const from = this.#bytes.byteOffset + this.#at;
    this.#at += length;
    return this.#bytes.buffer.slice(from, from + length) as ArrayBuffer;
  }
}

/** One unsigned 32-bit number a place. */
export class Column {
  readonly #slabs: Uint32Array[] = [];

  static read(from: Reader): Column {
    const column = new Column();
    for (let left = from.number(); left > 0; left -= 1) column.#slabs.push(from.words());
    return column;
  }

  write(to: Writer): void {
    to.number(this.#slabs.length);
    for (const slab of this.#slabs) to.array(slab);
  }

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

  static read(from: Reader): Stretches {
    const stretches = new Stretches();
    stretches.#next = from.number();
    for (let left = from.number(); left > 0; left -= 1) stretches.#slabs.push(slabOf(from.words().buffer));
    return stretches;
  }

  write(to: Writer): void {
    to.number(this.#next);
    to.number(this.#slabs.length);
    for (const { words } of this.#slabs) to.array(words);
  }

  /** The place of so many new words, all 0. */
  take(words: number): number {
    if (words > SLAB) throw new RangeError(`${words} words do not fit a slab`);
    if (this.#next + words > SLAB) {
      this.#slabs.push(slabOf(new ArrayBuffer(SLAB * 4)));
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

function slabOf(buffer: ArrayBufferLike): Slab {
  return { words: new Uint32Array(buffer), reals: new Float32Array(buffer), bytes: new Uint8Array(buffer) };
}

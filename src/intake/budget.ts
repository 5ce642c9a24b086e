/** How much one thing a user points at may become: an archive in an archive takes from the same budget. */
import { Fault } from "../model/fault.ts";

/** Each entry becomes a report or a word about it; larger collections are given in several archives. */
const MOST_ENTRIES = 50_000;
/** Decompressed, of all entries together: some 100,000 saved pages. What is over it is no desk's archive. */
const MOST_TOTAL_BYTES = 8_000_000_000;
/** More than any page or article is ever read of; keeps a video named .html out of memory. */
export const MOST_BYTES = 20_000_000;
/** Text shrinks to a tenth, lists of numbers to a fiftieth; a bomb to a thousandth. */
export const MOST_RATIO = 200;
/** Small things may shrink more: a ratio says something only beyond this many bytes. */
export const LEAST_FOR_RATIO = 2_000_000;
/** Of archives in each other: a .zip of .wacz of .warc.gz. */
export const MOST_NESTED = 3;
/** A list of lists of feeds of pages. */
export const MOST_HOPS = 4;
/** Addresses that one list may lead to. */
const MOST_ADDRESSES = 50_000;

export class Budget {
  private entries = 0;
  private bytes = 0;
  private addresses = 0;
  private readonly name: string;
  private readonly most: number;

  /** `size` is that of the thing itself, in bytes, as far as it is known. */
  constructor(name: string, size: number | null = null) {
    this.name = name;
    const byRatio = size === null ? MOST_TOTAL_BYTES : Math.max(MOST_BYTES, size * MOST_RATIO);
    this.most = Math.min(MOST_TOTAL_BYTES, byRatio);
  }

  /** Nothing more can be taken: whoever goes through the rest can stop. */
  get isSpent(): boolean {
    return this.bytes > this.most || this.entries > MOST_ENTRIES || this.addresses > MOST_ADDRESSES;
  }

  takeEntries(count = 1): void {
    this.entries += count;
    if (this.entries > MOST_ENTRIES)
      throw new Fault("archive-too-large", `${this.name}: over ${MOST_ENTRIES} entries`);
  }

  takeBytes(count: number): void {
    this.bytes += count;
    if (this.bytes > this.most)
      throw new Fault("archive-too-large", `${this.name}: unpacked over ${Math.round(this.most / 1e6)} MB`);
  }

  takeAddress(): void {
    this.addresses += 1;
    if (this.addresses > MOST_ADDRESSES)
      throw new Fault("archive-too-large", `${this.name}: over ${MOST_ADDRESSES} addresses`);
  }
}

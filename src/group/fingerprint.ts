/**
 * Document → Fingerprint: all that stories are found by, in half a kilobyte or so, and to bytes and back without loss.
 * It holds hashes and numbers, no text: a store of a million reports is grouped without one of them being read.
 */
import { type Document, TELLING } from "../model/document.ts";
import { fold } from "../text/fold.ts";
import { hashOf } from "../text/hash.ts";
import { complete, PAIR_STEPS, type Signature, signature, weightOf } from "./signature.ts";

export interface Fingerprint {
  readonly signature: Signature;
  /** Hash of the outlet's name; 0 where it is unknown. */
  readonly outlet: number;
  /** Hashes of the blocks that tell: what an outlet repeats on its pages is found by them. */
  readonly blocks: Uint32Array;
}

/** Of so many blocks at the head and at the foot, where repeated ones stand. */
const EDGE = 24;

export function fingerprint(document: Document): Fingerprint {
  return { signature: signature(document), ...printed(document) };
}

/** What of a report may be repeated on other pages of its outlet. */
export function printed({ source, blocks, text }: Document): Pick<Fingerprint, "outlet" | "blocks"> {
  if (source.name === null) return { outlet: 0, blocks: new Uint32Array(0) };
  const telling = blocks.filter(({ kind }) => TELLING.has(kind));
  const edges = telling.length > 2 * EDGE ? [...telling.slice(0, EDGE), ...telling.slice(-EDGE)] : telling;
  const hashes = new Set(edges.map((block) => blockHash(text, block)));
  return { outlet: hashOf(source.name) || 1, blocks: Uint32Array.from(hashes).sort() };
}

export function blockHash(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  return hashOf(fold(text.slice(from, to)));
}

/** Sizes and length, the outlet; then hashes of terms, pairs and blocks, 4 bytes each; then the weights, 2 bytes each. */
const HEAD = 12;
/** Rarities are quarters (lexicon/frequency.ts). */
const RARITY_STEPS = 4;

export function encode({ signature, outlet, blocks }: Fingerprint): Uint8Array {
  const { terms, rarities, weights, flags, phrases, length } = signature;
  const [size, pairs] = [terms.length, phrases.terms.length];
  const bytes = new Uint8Array(HEAD + 6 * (size + pairs) + 4 * blocks.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, size);
  view.setUint8(1, pairs);
  view.setUint16(2, blocks.length);
  view.setUint32(4, length);
  view.setUint32(8, outlet);
  const hashes = [...terms, ...phrases.terms, ...blocks];
  for (const [index, hash] of hashes.entries()) view.setUint32(HEAD + 4 * index, hash);
  const rest = HEAD + 4 * hashes.length;
  for (const [index, rarity] of rarities.entries()) {
    const count = Math.round(Math.exp(weights[index]! / rarity) - 1);
    view.setUint16(rest + 2 * index, (Math.round(rarity * RARITY_STEPS) << 8) | (count << 4) | flags[index]!);
  }
  for (const [index, weight] of phrases.weights.entries())
    view.setUint16(rest + 2 * (size + index), Math.round(weight * PAIR_STEPS));
  return bytes;
}

export function decode(id: string, day: number | null, bytes: Uint8Array): Fingerprint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [size, pairs, repeated] = [view.getUint8(0), view.getUint8(1), view.getUint16(2)];
  const hashes = (from: number, count: number) =>
    Uint32Array.from({ length: count }, (_, index) => view.getUint32(HEAD + 4 * (from + index)));
  const rest = HEAD + 4 * (size + pairs + repeated);
  const telling = Uint16Array.from({ length: size }, (_, index) => view.getUint16(rest + 2 * index));
  const rarities = Float32Array.from(telling, (word) => (word >>> 8) / RARITY_STEPS);
  const signature = complete({
    id,
    day,
    terms: hashes(0, size),
    rarities,
    weights: Float32Array.from(telling, (word, index) => weightOf((word >>> 4) & 15, rarities[index]!)),
    flags: Uint8Array.from(telling, (word) => word & 15),
    phrases: {
      terms: hashes(size, pairs),
      weights: Float32Array.from(
        { length: pairs },
        (_, index) => view.getUint16(rest + 2 * (size + index)) / PAIR_STEPS,
      ),
    },
    length: view.getUint32(4),
  });
  return { signature, outlet: view.getUint32(8), blocks: hashes(size + pairs, repeated) };
}

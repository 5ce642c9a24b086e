/**
 * A stream of reports that nobody wrote, as signatures: words by Zipf's law, stories that are born, told for some days and
 * die, three in ten reports copies with a few words changed, a thousand reports a day. The same numbers every time.
 */

import { LEADING, NAME, type Signature, TITLE, weighed } from "../src/group/signature.ts";
import { rarity } from "../src/lexicon/frequency.ts";
import { hashOf } from "../src/text/hash.ts";

const A_DAY = 1000;
const STORIES = 1500;
const DEATH = 0.04;
const COPIES = 0.3;
const COMMON_WORDS = 60_000;

interface Told {
  readonly number: number;
  readonly names: readonly string[];
  readonly matter: readonly string[];
  last: readonly string[];
}

export interface Generated {
  readonly signature: Signature;
  /** The words, for a rival that indexes texts. */
  readonly words: readonly string[];
}

export function* stream(): Generator<Generated> {
  let state = 20_310_304;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const zipf = () => `w${Math.floor(COMMON_WORDS ** next())}`;
  const many = (count: number, of: (index: number) => string) =>
    Array.from({ length: count }, (_, at) => of(at));
  let born = 0;
  const story = (): Told => {
    const number = born++;
    return { number, names: many(14, (at) => `n${number}-${at}`), matter: many(40, zipf), last: [] };
  };
  const living = Array.from({ length: STORIES }, story);
  for (let report = 0; ; report += 1) {
    const at = Math.floor(STORIES * next() ** 2);
    if (next() < DEATH) living[at] = story();
    const told = living[at]!;
    let words: string[];
    if (told.last.length > 0 && next() < COPIES)
      words = told.last.map((word) => (next() < 0.08 ? zipf() : word));
    else {
      const length = 15 + Math.floor(115 * Math.sqrt(next()));
      words = many(length, () => {
        const kind = next();
        if (kind < 0.16) return told.names[Math.floor(14 * next() ** 2)]!;
        if (kind < 0.4) return told.matter[Math.floor(40 * next())]!;
        if (kind < 0.42) return `n${Math.floor(3_000 ** next())}x`;
        return zipf();
      });
    }
    told.last = words;
    yield { signature: signatureOf(report, words), words };
  }
}

function signatureOf(report: number, words: readonly string[]): Signature {
  const counts = new Map<string, { count: number; flags: number }>();
  const pairs = new Map<string, number>();
  for (const [at, word] of words.entries()) {
    const kept = counts.get(word) ?? { count: 0, flags: word.startsWith("n") ? NAME : 0 };
    kept.count += 1;
    if (at < 10) kept.flags |= TITLE | LEADING;
    else if (at < 60) kept.flags |= LEADING;
    counts.set(word, kept);
    if (at > 0) pairs.set(`${words[at - 1]} ${word}`, 1 + (pairs.get(`${words[at - 1]} ${word}`) ?? 0));
  }
  const rows = [...counts]
    .map(([word, { count, flags }]) => ({ hash: hashOf(word), flags, rarity: rarityOf(word), count }))
    .sort((a, b) => b.count * b.rarity - a.count * a.rarity)
    .slice(0, 110)
    .sort((a, b) => a.hash - b.hash);
  const pairRows = [...pairs]
    .map(([pair, count]) => ({ hash: hashOf(pair), weight: 5 * Math.log(1 + count) }))
    .slice(0, 48)
    .sort((a, b) => a.hash - b.hash);
  const rarities = Float32Array.from(rows, (row) => row.rarity);
  const flags = Uint8Array.from(rows, (row) => row.flags);
  const weights = Float32Array.from(rows, (row) => Math.log(1 + row.count) * row.rarity);
  return {
    id: String(report),
    day: 20_000 + Math.floor(report / A_DAY),
    terms: Uint32Array.from(rows, (row) => row.hash),
    rarities,
    flags,
    phrases: {
      terms: Uint32Array.from(pairRows, (row) => row.hash),
      weights: Float32Array.from(pairRows, (row) => row.weight),
    },
    length: words.length,
    ...weighed(rarities, weights, flags),
    phraseNorm: Math.hypot(...pairRows.map(({ weight }) => weight)),
  };
}

/** Of Zipf's law for the common words, as the lexicon has it for what it does not list. */
function rarityOf(word: string): number {
  return word.startsWith("w")
    ? Math.min(rarity(word), Math.round(4 * (0.5 + Math.log(1 + Number(word.slice(1))) * 0.6)) / 4)
    : rarity(word);
}

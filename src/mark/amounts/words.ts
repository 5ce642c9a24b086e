/** What a word may begin for the grammar of amounts, found by one look-up. */
import { CURRENCY_SIGNS } from "../../lexicon/currencies.ts";
import { FRACTIONS, ORDINALS, SMALL, TENS, VAGUE_SCALES } from "../../lexicon/number-words.ts";
import { figuresInARow, isDigit, type Line } from "../../text/words.ts";
import { BEGINS } from "./rule.ts";

const KINDS: readonly (readonly [begins: number, words: Iterable<string>])[] = [
  [BEGINS.number, [...SMALL.keys(), ...TENS.keys(), "hundred", "thousand", "half"]],
  [BEGINS.vague, [...VAGUE_SCALES.keys(), "several", "many"]],
  [BEGINS.part, ["half"]],
  [BEGINS.order, [...ORDINALS.keys(), ...TENS.keys()]],
  [BEGINS.superlative, ["most", "least", "worst", "best", "top"]],
  [BEGINS.sign, CURRENCY_SIGNS.keys()],
];

const WORDS = new Map<string, number>();
for (const [begins, words] of KINDS)
  for (const word of words) WORDS.set(word, (WORDS.get(word) ?? 0) | begins);

/** Behind "a" and "an". */
const BEHIND_ARTICLE: ReadonlyMap<string, number> = new Map([
  ...[...FRACTIONS.keys()].map((word): [string, number] => [word, BEGINS.part]),
  ["few", BEGINS.vague],
  ["couple", BEGINS.vague],
  ["dozen", BEGINS.vague],
]);

/** Bits of BEGINS; 0 where no amount begins. */
export function beginsAt(line: Line, at: number): number {
  const { key, pos } = line[at]!;
  if (isDigit(key.charCodeAt(0))) return figuresInARow(line, at) ? 0 : BEGINS.number | BEGINS.order;
  if (key === "a" || key === "an") return BEHIND_ARTICLE.get(line[at + 1]?.key ?? "") ?? 0;
  const known = WORDS.get(key);
  if (known !== undefined) return known;
  // "a billion dollars"; not the show “Million Dollar Homes”.
  if (pos === "NUM") return BEGINS.number;
  return pos !== "VERB" && key.length > 4 && key.endsWith("est") ? BEGINS.superlative : 0;
}

/**
 * A claim and a report's words on it → what shows whether the report holds it, denies it or only tells that it is told:
 * words of doubt, denial and hearsay that the claim itself has not, the form of the sentence, and how much of the claim
 * is there.
 */
import { rarity } from "../../lexicon/frequency.ts";
import {
  ALLEGING,
  COMING,
  CONFIRMING,
  DENYING,
  DOUBTING,
  DUPED,
  NEGATING,
  POSSIBLE,
  REFUTING,
  REPORTING,
  RUMOURED,
  SAYING,
} from "../../lexicon/stance.ts";
import type { WEIGHTS } from "./weights.ts";
import { type Words, wordsIn } from "./words.ts";

export type Feature = readonly [
  name: keyof (typeof WEIGHTS)["for"],
  of: (told: Words, claim: Words) => number | boolean,
];

/** A word of the list that the claim has not. */
const adds = (list: ReadonlySet<string>) => (told: Words, claim: Words) =>
  told.words.some((word) => list.has(word) && !claim.words.includes(word));

export const FEATURES: readonly Feature[] = [
  ["constant", () => 1],
  ["refuting", adds(REFUTING)],
  ["duped", adds(DUPED)],
  ["denying", adds(DENYING)],
  ["negating", adds(NEGATING)],
  ["negating what is claimed", negatesClaimed],
  ["no, first", ({ words }) => NEGATING.has(words[0] ?? "")],
  ["doubting", adds(DOUBTING)],
  ["rumoured", adds(RUMOURED)],
  ["reporting", adds(REPORTING)],
  ["alleging", adds(ALLEGING)],
  ["saying", adds(SAYING)],
  ["possible", adds(POSSIBLE)],
  ["confirming", adds(CONFIRMING)],
  ["claim of what is to come", (_, { words }) => words.some((word) => COMING.has(word))],
  ["question", ({ text }) => text.includes("?")],
  ["asks whether", ({ text, words }) => text.includes("?") && WHETHER.has(words[0] ?? "")],
  ["source before", sourceBefore],
  ["source behind", sourceBehind],
  ["contained", contained],
  ["length", ({ words }) => Math.log(1 + words.length) / 3],
];

const WHETHER = new Set(
  "is are was were did does do has have had will would can could should might may".split(" "),
);

/** A negation within three words before one that the claim has, which is not negated itself: "was not stolen". */
function negatesClaimed({ words, terms }: Words, claim: Words): boolean {
  if (claim.words.some((word) => NEGATING.has(word))) return false;
  const isClaimed = (term: string | null) => term !== null && claim.carried.has(term);
  return words.some((word, at) => NEGATING.has(word) && terms.slice(at + 1, at + 4).some(isClaimed));
}

/** Units of text within which a source stands at an end of a headline. */
const MARGIN = 40;

/** "Regulator: the bridge is closed". */
function sourceBefore({ text }: Words, claim: Words): boolean {
  const at = text.indexOf(":");
  return at > 0 && at < MARGIN && isApart(text.slice(0, at), claim);
}

/** "The bridge is closed: regulator", "… - reports", "…, minister says". */
function sourceBehind({ text }: Words, claim: Words): boolean {
  const at = Math.max(text.lastIndexOf(":"), text.lastIndexOf(" - "), text.lastIndexOf(", "));
  if (at < 0 || at < text.length - MARGIN) return false;
  return isApart(text.slice(at + 1), claim);
}

/** Up to four words, none of them of the claim. */
function isApart(part: string, claim: Words): boolean {
  const { words, carried } = wordsIn(part);
  return words.length > 0 && words.length <= 4 && carried.isDisjointFrom(claim.carried);
}

/** The share of the claim that is told, rare words weighing more. */
function contained(told: Words, claim: Words): number {
  let all = 0;
  let both = 0;
  for (const term of claim.carried) {
    const weight = rarity(term);
    all += weight;
    if (told.carried.has(term)) both += weight;
  }
  return all === 0 ? 0 : both / all;
}

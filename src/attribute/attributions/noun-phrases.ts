/** Noun phrases by tags: the one that ends before a unit, the one that begins at a unit. Half-open ranges of unit indices. */
import { GROUP_NOUNS } from "../../lexicon/person-groups.ts";
import { KINSHIP, ROLE_HEADS } from "../../lexicon/titles.ts";
import type { Unit } from "./frames.ts";

export interface Phrase {
  readonly first: number;
  readonly end: number;
}

const INNER = new Set(["NOUN", "PROPN", "ADJ", "NUM", "DET", "PART", "SYM", "X"]);
const HEADS = new Set(["NOUN", "PROPN", "PRON", "NUM", "X", "SYM"]);
const LINKS = new Set(["of", "for", "at", "from", "in", "on", "with", "to", "against"]);
const CLAUSAL = new Set(["that", "which", "who", "whom", "whose", "what", "how", "why", "where", "when"]);

export function isNominal(unit: Unit | undefined): boolean {
  return unit !== undefined && HEADS.has(unit.pos);
}

function inner(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  if (unit.pos === "PART")
    return unit.word === "'s" || unit.word === "’s" || unit.word === "'" || unit.word === "’";
  if (unit.pos === "PRON") return /^(his|her|its|their|our|my|your)$/.test(unit.word);
  if (unit.pos === "PUNCT")
    return unit.word === "-" || unit.word === "&" || (unit.word === "’" && isNominal(units[at - 1]));
  if (unit.pos === "VERB")
    return isNominal(units[at + 1]) && /(?:ed|ing)$/.test(unit.word) && !isNominal(units[at - 1]);
  if (unit.pos === "QUOTE") return false;
  return INNER.has(unit.pos) && !CLAUSAL.has(unit.word);
}

function mayHeadName({ word, lemma }: Unit): boolean {
  return ROLE_HEADS.has(lemma) || ROLE_HEADS.has(word) || GROUP_NOUNS.has(word) || KINSHIP.has(word);
}

/** The phrase whose last unit is `last`, with "of"-phrases to its left. Null where no nominal stands there. */
export function phraseBefore(units: readonly Unit[], last: number): Phrase | null {
  const head = units[last];
  if (head === undefined) return null;
  if (
    head.pos === "PRON" ||
    /^(this|that|these|those|both|some|many|all|most|others|another)$/.test(head.word)
  ) {
    return { first: last, end: last + 1 };
  }
  if (!isNominal(head) && head.pos !== "ADJ" && !inner(units, last)) return null;
  let first = last;
  while (first > 0) {
    const before = units[first - 1]!;
    // "on Friday's call | Hale said": a common noun in front of a name belongs to it only where it can be a title
    if (units[first]!.pos === "PROPN" && before.pos === "NOUN" && !mayHeadName(before)) break;
    // "in a letter | the mayor said"
    if (units[first]!.pos === "DET" && isNominal(before)) break;
    if (inner(units, first - 1)) first -= 1;
    else if (LINKS.has(before.word) && before.pos === "ADP" && first > 1 && isNominal(units[first - 2])) {
      if (before.word !== "of" && last - first > 12) break;
      first -= 2;
    } else if (
      before.word === "and" &&
      isNominal(units[first - 2]) &&
      last - first < 4 &&
      units[first]!.capital
    )
      first -= 2;
    else break;
  }
  return { first, end: last + 1 };
}

/** The phrase that begins at `start`: up to and with its head, and "of"-phrases behind it. */
export function phraseFrom(units: readonly Unit[], start: number): Phrase | null {
  let end = start;
  let head = -1;
  while (end < units.length) {
    const unit = units[end]!;
    if (unit.pos === "PRON" && end === start && !/^(his|her|its|their|our|my|your)$/.test(unit.word)) {
      return CLAUSAL.has(unit.word) ? null : { first: start, end: end + 1 };
    }
    if (isNominal(unit) || inner(units, end)) {
      if (isNominal(unit)) head = end;
      end += 1;
    } else if (
      unit.pos === "ADP" &&
      LINKS.has(unit.word) &&
      head === end - 1 &&
      end - start < 15 &&
      opensPhrase(units[end + 1])
    ) {
      if (unit.word === "to" || unit.word === "on" || unit.word === "with") break;
      end += 1;
    } else break;
  }
  return head < 0 ? null : { first: start, end: head + 1 };
}

function opensPhrase(unit: Unit | undefined): boolean {
  return (
    unit !== undefined && /^(DET|NOUN|PROPN|NUM|ADJ|PRON|QUOTE)$/.test(unit.pos) && !CLAUSAL.has(unit.word)
  );
}

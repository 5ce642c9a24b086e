/** Noun phrases by tags: the one that ends before a unit, the one that begins at a unit. Half-open ranges of unit indices. */
import { ROLE_HEADS } from "../../lexicon/titles.ts";
import { type Unit, unitAt } from "./frames.ts";
import { ADJ, ADP, DET, NOUN, NUM, PART, PRON, PROPN, PUNCT, QUOTE, SYM, VERB, X } from "./tags.ts";
import {
  ALONE,
  AMPERSAND,
  CAPITAL,
  CLAUSAL,
  ED,
  GENITIVE,
  HYPHEN,
  ING,
  LINK,
  NAME_HEAD,
  OF,
  OWN,
} from "./words.ts";

export interface Phrase {
  readonly first: number;
  readonly end: number;
}

const INNER = NOUN | PROPN | ADJ | NUM | DET | SYM | X;
const HEADS = NOUN | PROPN | PRON | NUM | X | SYM;

export function isNominal(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.tag & HEADS) !== 0;
}

function inner(units: readonly Unit[], at: number): boolean {
  const { tag, is, word } = units[at]!;
  if (tag & INNER) return (is & CLAUSAL) === 0;
  switch (tag) {
    case PART:
      return (is & GENITIVE) !== 0;
    case PRON:
      return (is & OWN) !== 0;
    case PUNCT:
      return (is & (HYPHEN | AMPERSAND)) !== 0 || (word === "’" && isNominal(units[at - 1]));
    case VERB:
      return (is & (ED | ING)) !== 0 && isNominal(unitAt(units, at + 1)) && !isNominal(unitAt(units, at - 1));
    default:
      return false;
  }
}

function mayHeadName({ is, lemma }: Unit): boolean {
  return (is & NAME_HEAD) !== 0 || ROLE_HEADS.has(lemma);
}

/** The phrase whose last unit is `last`, with "of"-phrases to its left. Null where no nominal stands there. */
export function phraseBefore(units: readonly Unit[], last: number): Phrase | null {
  const head = units[last];
  if (head === undefined) return null;
  if (head.tag === PRON || head.is & ALONE) return { first: last, end: last + 1 };
  if (!(head.tag & (HEADS | ADJ)) && !inner(units, last)) return null;
  let first = last;
  while (first > 0) {
    const here = units[first]!;
    const before = units[first - 1]!;
    // "on Friday's call | Hale said": a common noun in front of a name belongs to it only where it can be a title
    if (here.tag === PROPN && before.tag === NOUN && !mayHeadName(before)) break;
    // "in a letter | the mayor said"
    if (here.tag === DET && isNominal(before)) break;
    if (inner(units, first - 1)) first -= 1;
    else if (before.is & LINK && before.tag === ADP && first > 1 && isNominal(units[first - 2])) {
      if (!(before.is & OF) && last - first > 12) break;
      first -= 2;
    } else if (before.word === "and" && isNominal(units[first - 2]) && last - first < 4 && here.is & CAPITAL)
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
    const { tag, is, word } = units[end]!;
    if (tag === PRON && end === start && !(is & OWN)) {
      return is & CLAUSAL ? null : { first: start, end: end + 1 };
    }
    if (tag & HEADS) {
      head = end;
      end += 1;
    } else if (inner(units, end)) end += 1;
    else if (
      tag === ADP &&
      is & LINK &&
      head === end - 1 &&
      end - start < 15 &&
      opensPhrase(units[end + 1])
    ) {
      if (word === "to" || word === "on" || word === "with") break;
      end += 1;
    } else break;
  }
  return head < 0 ? null : { first: start, end: head + 1 };
}

function opensPhrase(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    (unit.tag & (DET | NOUN | PROPN | NUM | ADJ | PRON | QUOTE)) !== 0 &&
    !(unit.is & CLAUSAL)
  );
}

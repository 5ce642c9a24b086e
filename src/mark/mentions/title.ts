/** The title that stands before a name, read from the name to the left: "then-FBI director", "China's top envoy". */

import { PARTICLES } from "../../lexicon/names-particles.ts";
import { CALENDAR, OPENERS } from "../../lexicon/not-names.ts";
import { BODY_WORDS } from "../../lexicon/organisations.ts";
import { GROUP_NOUNS } from "../../lexicon/person-groups.ts";
import { RANKS, ROLE_HEADS, ROLE_MODIFIERS, ROLE_TAILS, STANDINGS } from "../../lexicon/titles.ts";
import type { Role } from "../../model/mark.ts";
import { type Entry, entryBefore } from "./gazetteer.ts";
import type { Word } from "./words.ts";

export interface Title {
  /** The whole, from "former" and the country on. */
  readonly first: number;
  /** The words of the office alone, and their end. */
  readonly office: number;
  readonly end: number;
  readonly head: number;
  /** Words of rank before what it is of: "top" of "top Danish envoy". */
  readonly rank: string;
  readonly of: string | null;
  readonly country: string | null;
  readonly standing: Role["standing"];
}

const LONGEST = 9;
/** Heads that stand before names of bodies as well, and words that are heads only when large: "Major Ray", "a major power". */
const NO_TITLES = new Set(
  "rival ally partner owner producer broadcaster operator broker contractor player model contender neighbor neighbour investor predecessor successor member fund".split(
    " ",
  ),
);
const LARGE_ONLY = new Set([
  "major",
  "general",
  "principal",
  "justice",
  "marshal",
  "count",
  "premier",
  "guard",
  "private",
]);

export function isLargeOnly(word: Word): boolean {
  return !word.capital && LARGE_ONLY.has(word.key);
}

/** "Norchip, the dominant producer of chips": what a body can be as well. */
export function ofThings(word: Word): boolean {
  return NO_TITLES.has(word.key);
}

export function isHead(word: Word): boolean {
  return ROLE_HEADS.has(word.key);
}

/** Index of the head of a title whose last word is at `last`: of "Secretary of State" that of "Secretary"; or -1. */
export function headEndingAt(words: readonly Word[], last: number, first: number): number {
  const word = words[last];
  if (word === undefined || last < first) return -1;
  const key = word.key;
  if (key === "general" && last > first && isHead(words[last - 1]!)) return last - 1;
  if (key === "elect" && last > first + 1 && words[last - 1]!.text === "-") return last - 2;
  if (isHead(word) || RANKS.has(word.text.toLowerCase())) return last;
  for (let size = 2; size <= 3; size += 1) {
    const of = last - size + 1;
    if (of <= first) break;
    if (words[of]!.key !== "of") continue;
    const tail = words.slice(of, last + 1).map((each) => each.key);
    if (ROLE_TAILS.has(tail.join(" ")) && isHead(words[of - 1]!)) return of - 1;
  }
  return -1;
}

/** The title that ends right before word `end`, or null. Nothing left of `first` is read. */
export function titleBefore(words: readonly Word[], end: number, first: number): Title | null {
  const head = headEndingAt(words, end - 1, first);
  if (head < 0) return null;
  const { key, capital } = words[head]!;
  const full = words[end]?.capital && words[end + 1]?.capital;
  if ((NO_TITLES.has(key) && !full) || (!capital && LARGE_ONLY.has(key) && head === end - 1)) return null;
  if (GROUP_NOUNS.has(key) && /[^s]s$|men$|people$/.test(key)) return null;
  return titleFrom(words, head, end, first);
}

/** The words before `head` that belong to the title, and what they say of it. */
export function titleFrom(words: readonly Word[], head: number, end: number, first: number): Title {
  let office = head;
  let start = head;
  let standing: Role["standing"] = "current";
  let of: string | null = null;
  let country: string | null = null;
  let rank = "";
  for (let at = head - 1; at >= first && head - at < LONGEST; ) {
    const word = words[at]!;
    const known: Entry | null = word.capital && of === null ? entryBefore(words, at + 1, first) : null;
    if (known !== null && known.kind === "place" && known.country === null) {
      // "Arctic envoy": a part of the world is the office's field, not its owner.
      at -= known.words.length;
      office = at + 1;
      start = office;
      continue;
    }
    if (known !== null) {
      at -= known.words.length;
      start = at + 1;
      of = known.name;
      country = known.country;
      continue;
    }
    if (of !== null && ROLE_MODIFIERS.has(word.key) && !word.capital) {
      rank = rank === "" ? word.text : `${word.text} ${rank}`;
      start = at;
      at -= 1;
      continue;
    }
    const stands = STANDINGS.get(word.key);
    if (stands !== undefined) {
      standing = stands;
      start = at;
      at -= 1;
      // "Chile's former envoy"
      if (words[at]?.key === "'s") continue;
      break;
    }
    if (word.key === "-" && word.to === words[at + 1]!.from && at > first) {
      const before = words[at - 1]!.key;
      const prefix = STANDINGS.get(before);
      if (prefix !== undefined) {
        standing = prefix;
        start = at - 1;
        break;
      }
      if (before !== "vice" && before !== "co" && !ROLE_MODIFIERS.has(before)) break;
      at -= 2;
      start = at + 1;
      if (of === null) office = start;
      continue;
    }
    if (of === null && (ROLE_MODIFIERS.has(word.key) || ROLE_HEADS.has(word.key) || RANKS.has(word.key))) {
      office = at;
      start = at;
      at -= 1;
      continue;
    }
    if (of === null && (word.key === "'s" || (word.key === "'" && words[at - 1]?.key.endsWith("s")))) {
      const from = startOfName(words, at, first);
      if (from === at) break;
      const named = entryBefore(words, at, first);
      of = named?.name ?? textBetween(words, from, at);
      country = named?.country ?? null;
      start = from;
      break;
    }
    if (of === null && word.capital && !CALENDAR.has(word.key)) {
      const from = startOfName(words, at + 1, first);
      if (from > at) break;
      of = textBetween(words, from, at + 1);
      start = from;
      at = from - 1;
      continue;
    }
    break;
  }
  return { first: start, office, end, head, rank, of, country, standing };
}

/** Where the run of capitalised words begins that ends before `end`: "Department of State", not "The Ministry". */
function startOfName(words: readonly Word[], end: number, first: number): number {
  let at = end;
  while (at > first && end - at < LONGEST) {
    const word = words[at - 1]!;
    if (word.capital && !OPENERS.has(word.key) && !STANDINGS.has(word.key)) at -= 1;
    else if (at < end && /^(?:of|for|and|&)$/.test(word.key) && at - 1 > first && words[at - 2]!.capital) {
      if (word.key === "and" || !BODY_WORDS.has(words[at - 2]!.key)) break;
      at -= 2;
    } else if (at < end && PARTICLES.has(word.key) && at - 1 > first && words[at - 2]!.capital) at -= 2;
    else break;
  }
  return at;
}

export function textBetween(words: readonly Word[], first: number, end: number): string {
  let text = "";
  for (let at = first; at < end; at += 1) {
    const gap = at > first && words[at - 1]!.to < words[at]!.from ? " " : "";
    text += gap + words[at]!.text;
  }
  return text;
}

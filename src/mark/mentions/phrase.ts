/** The noun phrase round the head of a title: "the top Danish envoy for the Arctic", "his Chilean counterpart", "a pilot". */
import { PARTICLES } from "../../lexicon/names-particles.ts";
import { CALENDAR } from "../../lexicon/not-names.ts";
import { BODY_WORDS } from "../../lexicon/organisations.ts";
import { GROUP_MODIFIERS } from "../../lexicon/person-groups.ts";
import { ROLE_TAILS } from "../../lexicon/titles.ts";
import { entryAt } from "./gazetteer.ts";
import { type Title, textBetween, titleFrom } from "./title.ts";
import type { Word } from "./words.ts";

export interface Phrase extends Title {
  /** With the article and the adjectives before the title. */
  readonly start: number;
  /** Behind the complement: "of the central bank". */
  readonly finish: number;
  readonly determiner: "the" | "a" | "his" | "her" | "its" | "their" | "other" | null;
  /** What the complement names, with its article: "the central bank". */
  readonly complement: string | null;
}

const DETERMINERS: ReadonlyMap<string, Phrase["determiner"]> = new Map([
  ["the", "the"],
  ["this", "the"],
  ["that", "the"],
  ["a", "a"],
  ["an", "a"],
  ["another", "a"],
  ["one", "a"],
  ["his", "his"],
  ["her", "her"],
  ["its", "its"],
  ["their", "their"],
  ["our", "other"],
  ["my", "other"],
  ["your", "other"],
  ["any", "a"],
  ["some", "a"],
  ["every", "a"],
  ["no", "a"],
  ["each", "a"],
]);

/** `nameEnd` tells the end of the person's name, with its title, that begins at a word, or 0: "the envoy to Chile Lin Ray". */
export function phraseAt(
  words: readonly Word[],
  head: number,
  first: number,
  limit: number,
  nameEnd: (at: number) => number,
): Phrase {
  const end = tailEnd(words, head, limit);
  const title = titleFrom(words, head, end, first);
  let start = title.first;
  const determined = determinerBefore(words, start, first);
  if (determined >= 0) start = determined;
  const determiner = determined >= 0 ? DETERMINERS.get(words[determined]!.key)! : null;
  const complement = complementOf(words, end, limit, nameEnd, takesTo(words[head]!.key));
  return { ...title, start, determiner, ...complement };
}

/** Index of the determiner up to five adjectives before `at`, or -1. */
function determinerBefore(words: readonly Word[], at: number, first: number): number {
  for (let index = at - 1; index >= Math.max(first, at - 6); index -= 1) {
    const word = words[index]!;
    if (DETERMINERS.has(word.key)) return word.key === "that" && word.pos !== "DET" ? -1 : index;
    const describes =
      word.pos === "ADJ" ||
      word.pos === "ADV" ||
      word.pos === "NUM" ||
      word.pos === "NOUN" ||
      word.key === "and" ||
      word.key === "'s" ||
      word.key === "-";
    if (!(describes || GROUP_MODIFIERS.has(word.key)) || (word.key === "and" && index === at - 1)) return -1;
  }
  return -1;
}

function tailEnd(words: readonly Word[], head: number, limit: number): number {
  const next = words[head + 1]?.key;
  if (head + 1 < limit && (next === "general" || (next === "-" && words[head + 2]?.key === "elect")))
    return head + (next === "-" ? 3 : 2);
  if (next !== "of" && next !== "at") return head + 1;
  for (let size = 3; size >= 2; size -= 1) {
    if (
      head + size < limit &&
      ROLE_TAILS.has(
        words
          .slice(head + 1, head + 1 + size)
          .map((word) => word.key)
          .join(" "),
      )
    )
      return head + 1 + size;
  }
  return head + 1;
}

/** "ambassador to Chile", but not "sent its president to Chile". */
function takesTo(head: string): boolean {
  return /^(?:ambassador|envoy|adviser|advisor|aide|counsel|counselor|counsellor|delegate|representative|commissioner|assistant|deputy|heir|successor|secretary|liaison|consul|coordinator)s?$/.test(
    head,
  );
}

const PREPOSITIONS = new Set(["of", "for", "at", "to", "in", "with"]);

function complementOf(
  words: readonly Word[],
  from: number,
  limit: number,
  nameEnd: (at: number) => number,
  toAlso: boolean,
): Pick<Phrase, "finish" | "complement"> {
  let finish = from;
  let complement: string | null = null;
  for (let part = 0; part < 3; part += 1) {
    if (words[finish]?.key === "to" && !toAlso) break;
    const end = endOfComplement(words, finish, limit, nameEnd);
    if (end === finish) break;
    complement ??= textBetween(words, from + 1, end);
    finish = end;
  }
  return { finish, complement };
}

/** The end of one prepositional phrase that begins at `from`, or `from`. */
function endOfComplement(
  words: readonly Word[],
  from: number,
  limit: number,
  nameEnd: (at: number) => number,
): number {
  if (from >= limit || !PREPOSITIONS.has(words[from]!.key)) return from;
  let at = from + 1;
  if (at < limit && /^(?:the|a|an|its|his|her|their)$/.test(words[at]!.key)) at += 1;
  const start = at;
  let named = false;
  while (at < limit && at - start < 10) {
    const word = words[at]!;
    const name = word.capital ? nameEnd(at) : 0;
    if (name > 0 && at === start) return name;
    if (name > 0) break;
    const entry = word.capital ? entryAt(words, at, limit) : null;
    if (entry !== null) {
      named = true;
      at += entry.words.length;
    } else if (word.capital) {
      if (CALENDAR.has(word.key)) break;
      named = true;
      at += 1;
    } else if (at > start && joins(words, at, limit)) at += 1;
    // "of the Danish-based group"
    else if (word.key === "-" && at + 1 < limit) at += 2;
    else if (word.key === "'s" || word.pos === "ADJ") at += 1;
    else if (word.pos === "NOUN") at += 1;
    else break;
  }
  const preposition = words[from]!.key;
  const counts = named || preposition === "of" || preposition === "for" || preposition === "at";
  return at > start && counts ? at : from;
}

/** "of the House and Senate", "for East Asia and the Pacific", "at the Institute of Peace". */
function joins(words: readonly Word[], at: number, limit: number): boolean {
  const { key } = words[at]!;
  const next = words[at + 1];
  if (next === undefined || at + 1 >= limit) return false;
  if (key === "the") return next.capital && /^(?:and|of|for|in|at)$/.test(words[at - 1]!.key);
  if (key === "and")
    return (
      (next.capital || (next.key === "the" && (words[at + 2]?.capital ?? false))) && words[at - 1]!.capital
    );
  if (key === "of" || key === "for" || key === "at")
    return next.capital || next.key === "the" || BODY_WORDS.has(words[at - 1]!.key);
  return PARTICLES.has(key) && next.capital;
}

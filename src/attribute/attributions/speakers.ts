/**
 * The words for a source → who that is: the mention at the head of the phrase, the antecedent of "who", the holder of "the
 * minister's statement", the one who issued "the statement", and for a bare pronoun the last person who spoke.
 */
import { CUE_NOUNS } from "../../lexicon/cue-nouns.ts";
import type { Document } from "../../model/document.ts";
import type { Marks, Mention } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";

const RELATIVE = new Set(["who", "which", "that", "whom", "whose"]);
const PERSONAL = new Set(["he", "she"]);
const OWN = new Set(["his", "her", "its", "their"]);
const OF = new Set(["of", "for", "at", "in", "from", "with", "on", "who", "which", "that"]);

export interface Speakers {
  /**
   * To be asked in the order of the text: what was said before decides. `until` is where the words said end, `goesOn` whether they
   * open a paragraph: a pronoun then is who spoke in the paragraph before.
   */
  resolve(source: Range | null, until: number, goesOn: boolean): number | null;
}

export function speakers(document: Document, marks: Marks): Speakers {
  const { text } = document;
  const mentions = marks.mentions.toSorted((a, b) => a.from - b.from || b.to - a.to);
  /** Who issued the last "statement", "report" … by noun. */
  const issued = new Map<string, number>();
  let last: number | null = null;
  /** The body that spoke last, for "it" in the same paragraph. */
  let body: number | null = null;
  let bodyAt = 0;
  /** Where the last speaker or the words said end. */
  let lastAt = 0;

  const resolve = (source: Range | null, until: number, goesOn: boolean): number | null => {
    if (source === null) return null;
    const words = wordsOf(text, source);
    const first = words[0];
    if (first === undefined) return null;
    const pronoun = words.length === 1 && PERSONAL.has(first.lower);
    const before = goesOn && pronoun && paragraphs(text, lastAt, source.from) === 1 ? last : null;
    const found = before ?? named(source, words) ?? issuer(words);
    if (found !== null) {
      if (/^(?:person|other)$/.test(marks.referents[found]?.kind ?? "")) {
        last = found;
        lastAt = Math.max(source.to, until);
      }
      if (marks.referents[found]?.kind === "organization") {
        body = found;
        bodyAt = source.to;
      }
      remember(source, found);
    }
    return found;
  };

  const named = (source: Range, words: readonly Word[]): number | null => {
    const only = words.length === 1 ? words[0]! : null;
    if (only !== null && RELATIVE.has(only.lower)) return beforeOf(source.from);
    const here = within(mentions, source);
    if (only !== null && PERSONAL.has(only.lower)) return here[0]?.referent ?? last;
    if (only !== null && only.lower === "it" && here.length === 0)
      return body !== null && paragraphs(text, bodyAt, source.from) === 0 ? body : null;
    for (const segment of segments(words)) {
      const end = segment.at(-1);
      const person = end === undefined ? undefined : personEndingAt(here, segment, end);
      if (person !== undefined) return person.referent;
    }
    for (const segment of segments(words)) {
      const core = coreOf(segment);
      const head = core.at(-1);
      if (head === undefined) continue;
      const owner = /['’]s$/.test(head.text) ? 2 : 0;
      const at = here.findLast((mention) => mention.to >= head.to - owner && mention.from <= head.from);
      if (at !== undefined) return at.referent;
      // "the minister's statement", "his office"
      if (CUE_NOUNS.has(head.lower)) {
        const holder = here.find((mention) => mention.to <= head.from);
        if (holder !== undefined) return holder.referent;
        if (OWN.has(core[0]!.lower)) return last;
      }
    }
    return null;
  };

  /** "agency spokesman Ian Cole", but not "a spokesman for Ian Cole" */
  const personEndingAt = (
    here: readonly Mention[],
    segment: readonly Word[],
    end: Word,
  ): Mention | undefined => {
    const mention = here.findLast((each) => each.to >= end.to && each.form === "name");
    if (mention === undefined || marks.referents[mention.referent]?.kind !== "person") return undefined;
    const before = segment.findLast((word) => word.to <= mention.from);
    return before === undefined || !OF.has(before.lower) ? mention : undefined;
  };

  const issuer = (words: readonly Word[]): number | null => {
    const head = coreOf(words).at(-1)?.lower;
    return head === undefined || !/^(?:the|that|this)$/.test(words[0]!.lower)
      ? null
      : (issued.get(head) ?? null);
  };

  /** "the ministry said in a statement": the statement is the ministry's from here on. */
  const remember = (source: Range, who: number): void => {
    const behind = text
      .slice(source.to, source.to + 80)
      .match(/\b(?:a|an|its|his|her|their|the)(?: \p{L}+)? (\p{L}+)/u);
    const noun = behind?.[1]?.toLowerCase();
    if (noun !== undefined && CUE_NOUNS.has(noun)) issued.set(noun, who);
  };

  /** The mention that ends right before, a comma between them allowed. */
  const beforeOf = (from: number): number | null => {
    const before = mentions
      .slice(Math.max(0, firstAt(mentions, from) - 4), firstAt(mentions, from))
      .findLast((mention) => mention.to <= from);
    return before !== undefined && from - before.to <= 3 ? before.referent : null;
  };

  return { resolve };
}

/** How many paragraphs behind `from` the one of `to` is; 2 where farther. */
function paragraphs(text: string, from: number, to: number): number {
  let found = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to && found < 2; at = text.indexOf("\n", at + 1)) {
    if (text[at + 1] !== "\n") found += 1;
  }
  return found;
}

interface Word extends Range {
  readonly text: string;
  readonly lower: string;
}

/** A longer source is cut. */
const LONGEST_SOURCE = 400;

function wordsOf(text: string, source: Range): Word[] {
  const found: Word[] = [];
  const end = Math.min(source.to, source.from + LONGEST_SOURCE);
  let from = source.from;
  while (from < end) {
    let to = from;
    while (to < end && isInWord(text, to)) to += 1;
    if (to === from && SEPARATORS.includes(text[from]!)) to += 1;
    if (to > from) {
      const word = text.slice(from, to);
      found.push({ from, to, text: word, lower: word.toLowerCase() });
    }
    from = Math.max(to, from + 1);
  }
  return found;
}

const SEPARATORS = ",(—–";
const IN_WORDS = new Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.'’-");

function isInWord(text: string, at: number): boolean {
  const sign = text[at]!;
  return IN_WORDS.has(sign) || (sign > "\u007f" && /[\p{L}\p{N}]/u.test(sign));
}

/** The parts between commas: "the agency's director, Ann Hale". */
function segments(words: readonly Word[]): Word[][] {
  const found: Word[][] = [[]];
  for (const word of words) {
    if (SEPARATORS.includes(word.text)) found.push([]);
    else found.at(-1)!.push(word);
  }
  return found;
}

/** Up to the head of a phrase: "the head" of "the head of the agency". */
function coreOf(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex((word, index) => index > 0 && OF.has(word.lower));
  return end < 0 ? words : words.slice(0, end);
}

function within(mentions: readonly Mention[], range: Range): Mention[] {
  const found: Mention[] = [];
  for (let at = Math.max(0, firstAt(mentions, range.from) - 4); at < mentions.length; at += 1) {
    const mention = mentions[at]!;
    if (mention.from >= range.to) break;
    if (mention.to > range.from) found.push(mention);
  }
  return found;
}

function firstAt(mentions: readonly Mention[], from: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

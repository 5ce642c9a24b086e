/**
 * The words for a source → who that is: the mention at the head of the phrase, the antecedent of "who", the holder of "the
 * minister's statement", the one who issued "the statement", and for a bare pronoun the last person who spoke.
 */
import { CUE_NOUNS } from "../../lexicon/cue-nouns.ts";
import type { Document } from "../../model/document.ts";
import type { Marks, Mention } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";

const RELATIVE = /^(?:who|which|that|whom|whose)$/i;
const PERSONAL = /^(?:he|she)$/i;
const OWN = /^(?:his|her|its|their)$/i;
const OF = /^(?:of|for|at|in|from|with|on|who|which|that)$/i;

export interface Speakers {
  /** To be asked in the order of the text: what was said before decides. */
  resolve(source: Range | null): number | null;
}

export function speakers(document: Document, marks: Marks): Speakers {
  const { text } = document;
  const mentions = marks.mentions.toSorted((a, b) => a.from - b.from || b.to - a.to);
  /** Who issued the last "statement", "report" … by noun. */
  const issued = new Map<string, number>();
  let last: number | null = null;

  const resolve = (source: Range | null): number | null => {
    if (source === null) return null;
    const words = wordsOf(text, source);
    const first = words[0];
    if (first === undefined) return null;
    const found = named(source, words) ?? issuer(words);
    if (found !== null) {
      if (marks.referents[found]?.kind === "person") last = found;
      remember(source, found);
    }
    return found;
  };

  const named = (source: Range, words: readonly Word[]): number | null => {
    const only = words.length === 1 ? words[0]! : null;
    if (only !== null && RELATIVE.test(only.text)) return beforeOf(source.from);
    const here = within(mentions, source);
    if (only !== null && PERSONAL.test(only.text)) return here[0]?.referent ?? last;
    for (const segment of segments(words)) {
      const end = segment.at(-1);
      const person = end === undefined ? undefined : personEndingAt(here, segment, end);
      if (person !== undefined) return person.referent;
    }
    for (const segment of segments(words)) {
      const core = coreOf(segment);
      const head = core.at(-1);
      if (head === undefined) continue;
      const at = here.findLast((mention) => mention.to >= head.to && mention.from <= head.from);
      if (at !== undefined) return at.referent;
      // "the minister's statement", "his office"
      if (CUE_NOUNS.has(head.text.toLowerCase())) {
        const holder = here.find((mention) => mention.to <= head.from);
        if (holder !== undefined) return holder.referent;
        if (OWN.test(core[0]!.text)) return last;
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
    return before === undefined || !OF.test(before.text) ? mention : undefined;
  };

  const issuer = (words: readonly Word[]): number | null => {
    const head = coreOf(words).at(-1)?.text.toLowerCase();
    return head === undefined || !/^(?:the|that|this)$/i.test(words[0]!.text)
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

interface Word extends Range {
  readonly text: string;
}

function wordsOf(text: string, source: Range): Word[] {
  const found: Word[] = [];
  for (const match of text
    .slice(source.from, Math.min(source.to, source.from + 400))
    .matchAll(/[\p{L}\p{N}.'’-]+|[,(—–]/gu)) {
    const from = source.from + match.index;
    found.push({ from, to: from + match[0].length, text: match[0] });
  }
  return found;
}

/** The parts between commas: "the agency's director, Ann Hale". */
function segments(words: readonly Word[]): Word[][] {
  const found: Word[][] = [[]];
  for (const word of words) {
    if (/^[,(—–]$/.test(word.text)) found.push([]);
    else found.at(-1)!.push(word);
  }
  return found;
}

/** Up to the head of a phrase: "the head" of "the head of the agency". */
function coreOf(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex((word, index) => index > 0 && OF.test(word.text));
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

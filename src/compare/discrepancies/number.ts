/**
 * Different numbers for one thing that is counted: figures of one kind and unit whose surroundings share their words
 * ("an initial 103 million offer", "the first offer of 105 million"). Never years, dates or identifiers: those are no amounts.
 */

import { standsFor } from "../../lexicon/synonyms.ts";
import type { Amount } from "../../model/mark.ts";
import type { Reading, Statement } from "../../model/statement.ts";
import { foldWord } from "../../text/fold.ts";
import { stem } from "../../text/stem.ts";
import { acrossReports, type Compared, type Draft, side } from "./draft.ts";
import { phrases, sentenceOf, shared, terms } from "./phrases.ts";

/** Tokens on each side of a figure that say what it is a figure of; prices stand closer together than crowds. */
const AROUND = 9;
const AROUND_COUNT = 10;
/** Surroundings share at least this many words, and this share of the shorter ones. */
const WORDS = 2;
const SHARE = 0.4;
const CROWD = 1000;
/** "about" leaves room for this share. */
const ROUNDED = 0.015;
/** Of figures of one kind, no more than this many are compared: a list of prices is no dispute. */
const MOST = 400;
const COUNTED: ReadonlySet<Amount["kind"]> = new Set(["count", "money", "percent", "measure"]);

interface Figure {
  readonly reading: Reading;
  readonly amount: Amount;
  readonly statement: Statement;
  /** What is counted, in which unit and at which rate. */
  readonly key: string;
  readonly around: ReadonlySet<string>;
  readonly stage: "earlier" | "later" | null;
  /** "cash", "stock": what part of a whole it is; empty where nothing says so. */
  readonly part: string;
  /** Whether it tells how far something rose or fell: "fell 3 percent". */
  readonly change: boolean;
}

export function otherNumber(story: Compared): Draft[] {
  const figures = Map.groupBy(story.readings.flatMap(figuresOf), (figure) => figure.key);
  return [...figures.values()].flatMap((same) => components(pairsOf(same.slice(0, MOST))).flatMap(draft));
}

function figuresOf(reading: Reading): Figure[] {
  return phrases(reading).flatMap((phrase) => {
    const whole = sentenceOf(phrase);
    return phrase.statement.amounts.flatMap((index) => {
      const amount = reading.marks.amounts[index]!;
      const key = COUNTED.has(amount.kind) ? keyOf(reading, amount) : null;
      if (key === null || phrase.statement.nature === "filler" || phrase.statement.nature === "question")
        return [];
      const first = whole.tokens.findIndex((token) => token.to > amount.from);
      const end = whole.tokens.findIndex((token) => token.from >= amount.to);
      const behind = end < 0 ? whole.tokens.length : end;
      if (
        whole.words
          .slice(Math.max(0, first - SUPPOSED), first)
          .some((word) => /^(?:if|unless|need)$/.test(word))
      )
        return [];
      // "the last two bodies", "another three": added to a count, not the count.
      if (/^(?:last|another|further|other|remaining)$/.test(whole.words[first - 1] ?? "")) return [];
      const reach = amount.kind === "count" ? AROUND_COUNT : AROUND;
      const around = terms(whole, Math.max(0, first - reach), first).union(
        terms(whole, behind, behind + reach),
      );
      const stage = stageOf(
        whole.words.slice(Math.max(0, first - STAGE_REACH), behind + STAGE_REACH),
        STAGE_REACH,
      );
      return [
        {
          reading,
          amount,
          statement: phrase.statement,
          key,
          around,
          stage,
          part: partOf(whole.words.slice(behind, behind + 6)),
          change:
            amount.kind === "percent" &&
            whole.tokens
              .slice(Math.max(0, first - CHANGE_REACH), first)
              .some(({ lemma }) => CHANGE.test(lemma)),
        },
      ];
    });
  });
}

/** Words near a figure that say of which offer, count or estimate it is. */
const STAGE_REACH = 5;
/** Words before a figure that is only supposed: "if it paid more than 110 crowns". */
const SUPPOSED = 8;
const CHANGE_REACH = 4;
const CHANGE =
  /^(?:rise|fall|drop|climb|gain|lose|slip|slide|jump|surge|plunge|decline|edge|advance|tumble|sink|soar|dip|shed|add)$/;
const PARTS = /\b(?:cash|stock|debt)\b/;
const EARLIER = /^(initial|original|first|previous|earlier|former|prior|old)$/;
const LATER = /^(new|newest|revised|improved|sweeten(?:s|ed|ing)|rais(?:es|ed|ing)|latest|second|updated)$/;

/** The nearest word counts: "up from its first offer of 70". */
function stageOf(near: readonly string[], before: number): Figure["stage"] {
  const at = near.findLastIndex((word, index) => index <= before && (EARLIER.test(word) || LATER.test(word)));
  if (at < 0) return null;
  return EARLIER.test(near[at]!) ? "earlier" : "later";
}

/** "60 a share in cash", "22 in stock": parts of a whole. */
function partOf(behind: readonly string[]): string {
  if (/^in cash and (?:shares|stock)/.test(behind.join(" "))) return "";
  const at = behind.findIndex((word) => word === "in" || word === "per");
  const end = behind.findIndex((word) => /^(?:and|,|;|included?|includes)$/.test(word));
  return at < 0 ? "" : (PARTS.exec(behind.slice(at, end < 0 ? behind.length : end).join(" "))?.[0] ?? "");
}

/** "two local pilots" counts pilots; money and shares count by their unit and what they are per. */
function keyOf(reading: Reading, amount: Amount): string | null {
  if (amount.kind === "money" || amount.kind === "percent") {
    return `${amount.kind} ${rate(reading, amount)}:${amount.unit ?? "share"}`;
  }
  if (amount.kind === "measure") return `${amount.unit}:${amount.unit}`;
  if (amount.of === null) return null;
  // Hundreds and more are told of crowds under many names: signatures, supporters, people.
  if (amount.least >= CROWD) return "crowd:people";
  const words = reading.document.text.slice(amount.of.from, amount.of.to).split(/\s+/);
  const last = foldWord(words.at(-1) ?? "");
  return last === "" ? null : `${amount.unit ?? ""}:${stem(standsFor(last))}`;
}

/** "$82 a share" is no figure for what "$121 billion" counts. */
function rate(reading: Reading, amount: Amount): string {
  const behind = reading.document.text.slice(amount.to, amount.to + 24);
  return /^[\s-]{0,2}(?:per|a|an|each)[\s-]\p{L}+/u.exec(behind)?.[0].trim().split(/[\s-]/).at(-1) ?? "";
}

function pairsOf(figures: readonly Figure[]): [Figure, Figure][] {
  return figures.flatMap((one, at) =>
    figures.slice(at + 1).flatMap((other): [Figure, Figure][] => {
      if (one.reading === other.reading || !apart(one.amount, other.amount) || !ofOneThing(one, other))
        return [];
      return agrees(one, other, figures) || agrees(other, one, figures) ? [] : [[one, other]];
    }),
  );
}

function ofOneThing(one: Figure, other: Figure): boolean {
  if (one.part !== other.part || (one.stage !== null && other.stage !== null && one.stage !== other.stage))
    return false;
  if (one.change !== other.change || ofOtherSize(one.amount, other.amount)) return false;
  const common = shared(one.around, other.around);
  return (
    common >= (one.key.startsWith("crowd") ? WORDS + 1 : WORDS) &&
    common >= SHARE * Math.min(one.around.size, other.around.size)
  );
}

/** Ten crowns and forty-seven billion are no two figures of one sum; but 4 million and 40 million may be one, misread. */
function ofOtherSize(a: Amount, b: Amount): boolean {
  if (a.kind !== "money") return false;
  const ratio = Math.max(a.least, b.least) / Math.max(1, Math.min(a.least, b.least));
  return ratio > FARTHEST && !Number.isInteger(Math.log10(ratio));
}

const FARTHEST = 5;

/**
 * "12 people, 10 of them tourists" agrees with "10 people" where the same figure stands in the other's statement. Of two
 * sums that one report gives, it knows that they are two.
 */
function agrees(one: Figure, other: Figure, figures: readonly Figure[]): boolean {
  const isSum = one.amount.kind === "money";
  return figures.some(
    (each) =>
      (each.statement === other.statement || (isSum && each.reading === other.reading)) &&
      each.amount.least === one.amount.least &&
      each.key === one.key,
  );
}

/** "at least 10" leaves room for 12, "about 100" for 104. */
function apart(a: Amount, b: Amount): boolean {
  if (a.least === b.least && a.most === b.most) return false;
  const room = a.bound === "about" || b.bound === "about" ? ROUNDED : 0;
  return Math.abs(a.least - b.least) > room * Math.max(a.least, b.least);
}

/** Figures set against each other, grown only by those that are of one thing with all of them. */
function components(pairs: readonly (readonly [Figure, Figure])[]): Figure[][] {
  const groups: Figure[][] = [];
  for (const pair of pairs) {
    const home = groups.find((group) => pair.some((each) => group.includes(each)) && fits(pair, group));
    if (home === undefined) groups.push([...pair]);
    else home.push(...pair.filter((each) => !home.includes(each)));
  }
  return groups;
}

function fits(pair: readonly Figure[], group: readonly Figure[]): boolean {
  return pair.every((one) => group.every((other) => one === other || ofOneThing(one, other)));
}

function draft(figures: readonly Figure[]): Draft[] {
  const values = Map.groupBy(figures, (figure) => figure.amount.least);
  const sides = [...values]
    .toSorted(([a], [b]) => a - b)
    .map(([, same]) =>
      side(
        textOf(same[0]!),
        same.map(({ reading, statement }) => ({ reading, range: statement })),
      ),
    );
  if (sides.length < 2 || !acrossReports(sides)) return [];
  const days = new Set(figures.map(({ reading }) => reading.document.published.value?.slice(0, 10)));
  const changed = figures.some(isChanged);
  const note = changed ? "; one report tells of a change" : "";
  const later = days.size > 1 ? "; the later may be an update" : "";
  return [
    {
      kind: "number",
      about: aboutOf(figures[0]!),
      why: `The reports give different figures: ${[...values.values()].map((same) => wordsOf(same[0]!)).join(", ")}${note}${later}.`,
      weight: changed && days.size > 1 ? 0.35 : 0.7,
      sides,
      rule: "different figures for one count",
    },
  ];
}

/** "raised its offer to 41 crowns" */
function isChanged({ reading, amount, statement }: Figure): boolean {
  const before = reading.document.text.slice(
    Math.max(statement.from, amount.from - CHANGE_WINDOW),
    amount.from,
  );
  return before.endsWith(" to ") && before.split(" ").some((word) => CHANGED.test(word));
}

const CHANGE_WINDOW = 60;
const CHANGED = /^(?:rais|increas|sweeten|lower|revis|bump|lift|cut|grow|grew|rose|risen|climb)/i;

/** "how many passengers", "the sum"; in the words of the first figure. */
function aboutOf({ reading, amount }: Figure): string {
  if (amount.kind === "money") return "the sum";
  if (amount.kind === "percent") return "the share";
  if (amount.of === null) return `how many: ${amount.unit ?? "of it"}`;
  return `how many: ${reading.document.text.slice(amount.of.from, amount.of.to).replace(/\s+/g, " ")}`;
}

function textOf({ reading, statement }: Figure): string {
  return reading.document.text.slice(statement.from, statement.to);
}

function wordsOf({ reading, amount }: Figure): string {
  return reading.document.text.slice(amount.from, amount.to);
}

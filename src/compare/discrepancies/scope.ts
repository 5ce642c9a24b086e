/**
 * Superlatives and firsts whose scope drifts: "the first minister to come since 2018" against "the first visit by any
 * diplomat in five years"; "will be the highest-ranking …" against "has been the most senior …".
 */
import type { Amount } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import type { Reading } from "../../model/statement.ts";
import { acrossReports, type Compared, type Draft, side } from "./draft.ts";
import { type Phrase, phrases, shared, terms, wordOf } from "./phrases.ts";

interface Ranking {
  readonly phrase: Phrase;
  readonly range: Range;
  /** first | top */
  readonly rank: string;
  readonly of: ReadonlySet<string>;
  readonly since: string;
  readonly tense: "past" | "future" | "other";
}

export function scopeDrift(story: Compared): Draft[] {
  const all = story.readings.flatMap((reading) =>
    phrases(reading).flatMap((phrase) => rankingsOf(reading, phrase)),
  );
  return ["first", "top"].flatMap((rank) => {
    const related = mostRelated(all.filter((each) => each.rank === rank));
    const sides = grouped(related).map((group) =>
      side(
        wordOf(group[0]!.phrase.reading, group[0]!.phrase.statement),
        group.map((each) => ({ reading: each.phrase.reading, range: each.phrase.statement })),
      ),
    );
    if (sides.length < 2 || !acrossReports(sides)) return [];
    return [
      {
        kind: "scope",
        about: `${rank === "first" ? "the first" : "the highest"}: among whom, since when`,
        why:
          rank === "first"
            ? "The reports bound “first” differently: who counts, and since when."
            : "The reports bound “highest” differently: among whom, since when, and whether it is so already.",
        weight: 0.7,
        sides,
        rule: "a superlative with another scope",
      },
    ];
  });
}

function rankingsOf(reading: Reading, phrase: Phrase): Ranking[] {
  return phrase.statement.amounts.flatMap((index) => {
    const amount = reading.marks.amounts[index]!;
    const rank = rankOf(reading, amount);
    if (rank === null) return [];
    const from = phrase.tokens.findIndex((token) => token.from >= amount.from);
    const cut = phrase.words.findIndex((word, at) => at > from && (word === "since" || word === "in"));
    const until = cut < 0 ? phrase.words.length : cut;
    return [
      {
        phrase,
        range: amount,
        rank,
        of: terms(phrase, Math.max(0, from), until),
        since: cut < 0 ? "" : phrase.words.slice(cut, cut + 8).join(" "),
        tense: tenseOf(phrase.words.slice(0, Math.max(1, from))),
      },
    ];
  });
}

/** "first" bounds who came before, "highest-ranking" and "most senior" among whom. "Top diplomat" is a title, no ranking. */
function rankOf(reading: Reading, amount: Amount): string | null {
  const word = wordOf(reading, amount).toLowerCase();
  if (amount.kind === "ordinal") return amount.least === 1 && word.includes("first") ? "first" : null;
  if (amount.kind !== "superlative") return null;
  return /\b(highest|most senior|top-ranking)/.test(word) ? "top" : null;
}

function tenseOf(words: readonly string[]): Ranking["tense"] {
  if (words.some((word) => /^(will|shall|would|becomes?|to)$/.test(word))) return "future";
  return words.some((word) => /^(was|were|has|had|have|been|became|marked|marks)$/.test(word))
    ? "past"
    : "other";
}

/** Rankings of one thing: those whose clause shares two words with that of another. */
function mostRelated(all: readonly Ranking[]): Ranking[] {
  return all.filter((one) =>
    all.some((other) => other !== one && shared(terms(one.phrase), terms(other.phrase)) > 1),
  );
}

/** Same words ranked, same bound and same tense: one side. */
function grouped(all: readonly Ranking[]): Ranking[][] {
  const groups: Ranking[][] = [];
  for (const each of all) {
    const same = groups.find(([first]) => first !== undefined && alike(first, each));
    if (same === undefined) groups.push([each]);
    else same.push(each);
  }
  return groups;
}

function alike(a: Ranking, b: Ranking): boolean {
  if (a.tense !== b.tense || a.since !== b.since) return false;
  const common = shared(a.of, b.of);
  // "our first duty" is the start of "our first duty, and we will help".
  return common === Math.min(a.of.size, b.of.size) || common / Math.max(a.of.size, b.of.size) > 0.6;
}

/** The reports of one story → which of them have their text from one another, and the origins that remain. */
import type { Block, Document } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import type { Reading } from "../../model/statement.ts";
import type { Lineage, Story, StoryCredit } from "../../model/story.ts";
import { compareText } from "../../text/order.ts";
import { candidates } from "./candidates.ts";
import { type Comparison, compareReports } from "./comparison.ts";
import { origins } from "./origins.ts";
import { outletsOf } from "./outlets.ts";
import { type Prepared, prepare } from "./prepared.ts";
import { RULES, type Verdict } from "./rules.ts";

export function lineageOf(
  readings: readonly Reading[],
  leftOut: (document: Document) => (block: Block) => boolean,
): Omit<Story, "reports"> {
  const outlets = outletsOf(readings.map(({ document }) => document));
  const prepared = readings
    .map((reading) => prepare(reading, outlets, leftOut(reading.document)))
    .toSorted((a, b) => compareText(a.id, b.id));
  const lineage: Lineage[] = [];
  const joined: (readonly [string, string])[] = [];
  candidates(prepared, (one, other) => {
    const pair = compareReports(prepared[one]!, prepared[other]!);
    const verdict = firstVerdict(pair);
    if (verdict === null) return;
    lineage.push(linked(pair, verdict));
    if (verdict.joins) joined.push([prepared[one]!.id, prepared[other]!.id]);
  });
  return {
    lineage,
    credits: prepared.flatMap((each) => storyCredits(each, prepared)),
    origins: origins(
      prepared.map(({ id }) => id),
      joined,
    ),
  };
}

function storyCredits({ id, credits }: Prepared, all: readonly Prepared[]): StoryCredit[] {
  return credits.map(({ name, key, from, to, rule }) => ({
    report: id,
    name,
    source: key,
    of: all.filter(({ outlet }) => outlet === key).map((each) => each.id),
    from,
    to,
    rule,
  }));
}

function firstVerdict(pair: Comparison): Verdict | null {
  for (const rule of RULES) {
    const verdict = rule(pair);
    if (verdict !== null) return verdict;
  }
  return null;
}

function linked(pair: Comparison, { kind, from, why, joins }: Verdict): Lineage {
  const turned = from === null ? pair.b.id < pair.a.id : from === "b";
  const passages = passagesOf(pair).map(({ a, b }) => (turned ? { a: b, b: a } : { a, b }));
  const [own, other] = turned ? [pair.b, pair.a] : [pair.a, pair.b];
  return {
    from: own.id,
    to: other.id,
    directed: from !== null,
    oneOrigin: joins,
    kind,
    share: shareOf(
      own,
      passages.map(({ a }) => a),
    ),
    passages,
    why,
  };
}

/** What both have word for word, and the sentences that tell the same where they have nothing so. */
function passagesOf({ a, b, passages, retold, credited }: Comparison): { a: Span; b: Span }[] {
  const found = passages.map((passage) => ({ a: spanOfWords(a, passage.a), b: spanOfWords(b, passage.b) }));
  for (const pair of retold.pairs) {
    const inside = found.some(({ a: span }) => span.from < pair.a.to && pair.a.from < span.to);
    if (inside) continue;
    found.push({
      a: { report: a.id, from: pair.a.from, to: pair.a.to },
      b: { report: b.id, from: pair.b.from, to: pair.b.to },
    });
  }
  // Where only the credits show it, they are the evidence.
  const [credit] = found.length === 0 ? credited : [];
  if (credit !== undefined) {
    found.push({ a: { report: a.id, ...credit.inA }, b: { report: b.id, ...credit.inB } });
  }
  return found.sort((x, y) => x.a.from - y.a.from || x.b.from - y.b.from);
}

function spanOfWords({ id, words }: Prepared, [from, to]: readonly [number, number]): Span {
  return { report: id, from: words[from]!.from, to: words[to - 1]!.to };
}

/** Share of the report's words that stand in the passages, to two places. */
function shareOf({ words }: Prepared, spans: readonly Span[]): number {
  const inside = words.filter((word) => spans.some((span) => span.from <= word.from && word.to <= span.to));
  return words.length === 0 ? 0 : Math.round((100 * inside.length) / words.length) / 100;
}

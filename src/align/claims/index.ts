/** Statements of one story → claims: those that assert the same thing, with their reports and independent origins. */

import { rarity } from "../../lexicon/frequency.ts";
import type { Assertion, Claim, Entity, Link, StatementRef } from "../../model/claim.ts";
import type { Range } from "../../model/span.ts";
import type { Reading, Statement } from "../../model/statement.ts";
import type { Story } from "../../model/story.ts";
import { identify } from "../../text/identity.ts";
import { textOf } from "../../text/range.ts";
import { assertionsOf, type Likeness } from "./assertions.ts";
import { cluster } from "./clusters.ts";
import { type Content, contents } from "./content.ts";
import { contested } from "./contest.ts";
import { type Comparison, evidence, weigher } from "./likeness.ts";
import { type Bearing, type Borne, originsIn } from "./origins.ts";
import { comparisonOf, comparisons, type Pair, pairs } from "./pairs.ts";

/** Pairs less alike than this are not looked at. */
const LEAST = 0.15;
/**
 * The mean sameness at which two clusters are one claim, amid the bars (.2 to .28) at which the seen events fare alike: there
 * it joins 45 in 100 pairs of wordings of one fact, and of the pairs it joins seven in ten are of one fact.
 */
const SAME = 0.23;

/** Questions and filler assert nothing. */
const ASSERTS: ReadonlySet<Statement["nature"]> = new Set(["fact", "plan", "opinion"]);

export function claims(
  readings: readonly Reading[],
  entities: readonly Entity[],
  story: Story,
): { readonly claims: readonly Claim[]; readonly links: readonly Link[] } {
  const all = asserted(readings, entities);
  const near = pairs(all, weigher(all), LEAST);
  const groups = cluster(all.length, contested(all, near), SAME);
  const originsOf = originsIn(story);
  const likeness = likenesses(near);
  const same = groups.map((group) => {
    const members = group.map((index) => all[index]!);
    const asserting = assertionsOf(readings, all, group, likeness)
      .map((indices) => {
        const told = indices.map((index) => all[index]!);
        return assertion(readings, told, originsOf);
      })
      .toSorted((a, b) => b.origins - a.origins || b.reports - a.reports);
    return {
      ...asserting[0]!,
      id: identify("claim", ...members.map((content) => key(readings, content))),
      statements: members.map(refOf),
      assertions: asserting,
    };
  });
  return { claims: same, links: near.map((pair) => linkOf(all, pair)) };
}

/** The pairs of statements at least this alike, the likest first; claims are made of the likest of them. */
export function links(readings: readonly Reading[], entities: readonly Entity[], least: number): Link[] {
  const all = asserted(readings, entities);
  return pairs(all, weigher(all), least).map((pair) => linkOf(all, pair));
}

/** The pairs of statements that may be at least this alike, with what they have in common: what evals/train-claims.ts fits on. */
export function compared(readings: readonly Reading[], entities: readonly Entity[], least: number) {
  const all = asserted(readings, entities);
  return [...comparisons(all, weigher(all), least)].map(({ a, b, comparison }) => ({
    a: refOf(all[a]!),
    b: refOf(all[b]!),
    comparison,
  }));
}

function assertion(
  readings: readonly Reading[],
  members: readonly Content[],
  originsOf: (bearing: readonly Bearing[]) => Borne,
): Assertion {
  const told = members.filter((content) => !inDigest(readings, content));
  const bearing = told.length > 0 ? told : members;
  const sides = bearing.map((content) => bearingOf(readings, content));
  return {
    text: wording(readings, bearing),
    statements: members.map(refOf),
    reports: new Set(sides.map(({ report }) => report)).size,
    ...originsOf(sides),
  };
}

function likenesses(near: readonly Pair[]): Likeness {
  const of = new Map(
    near.flatMap(({ a, b, score }) => [[`${a} ${b}`, score] as const, [`${b} ${a}`, score] as const]),
  );
  return (a, b) => of.get(`${a} ${b}`) ?? 0;
}

function linkOf(all: readonly Content[], { a, b, score }: Pair): Link {
  return { a: refOf(all[a]!), b: refOf(all[b]!), likeness: score };
}

function asserted(readings: readonly Reading[], entities: readonly Entity[]): Content[] {
  const named = namesOf(readings, entities);
  return readings
    .flatMap((reading, at) => contents(reading, at, named[at]!))
    .filter((content) => ASSERTS.has(statementOf(readings, content).nature));
}

/**
 * The logarithm of the odds that two whole texts tell the same, by their words. Names count as words, for nothing is
 * aligned, and terms weigh what they do in news at large.
 */
export function alike(a: Reading, b: Reading): number {
  return evidence(comparedWhole(a, b));
}

export function comparedWhole(a: Reading, b: Reading): Comparison {
  const both = wholes(a, b);
  return comparisonOf(both, rarity);
}

function wholes(a: Reading, b: Reading): [Content, Content] {
  const [one, other] = [a, b].map((reading, at) =>
    whole(contents(reading, at, new Map(), reading.marks.sentences.map(sentenceAsserting(reading)))),
  );
  return [one!, other!];
}

function sentenceAsserting({ marks }: Reading) {
  const within = ({ from, to }: Range, all: readonly Range[]) =>
    [...all.keys()].filter((index) => all[index]!.from >= from && all[index]!.to <= to);
  return (sentence: Range, index: number) => ({
    from: sentence.from,
    to: sentence.to,
    sentence: index,
    mentions: within(sentence, marks.mentions),
    times: within(sentence, marks.times),
    amounts: within(sentence, marks.amounts),
    negated: false,
  });
}

function whole(parts: readonly Content[]): Content {
  return {
    reading: parts[0]?.reading ?? 0,
    statement: 0,
    terms: new Set(parts.flatMap((part) => [...part.terms])),
    lemmas: new Map(parts.flatMap((part) => [...part.lemmas])),
    grams: union(parts.map((part) => part.grams)),
    who: new Set(parts.flatMap((part) => [...part.who])),
    figures: new Set(parts.flatMap((part) => [...part.figures])),
    times: [],
    ranks: parts.some((part) => part.ranks),
    negated: parts.some((part) => part.negated),
    sentence: 0,
  };
}

function union(hashes: readonly Uint32Array[]): Uint32Array {
  return Uint32Array.from(new Set(hashes.flatMap((each) => [...each]))).sort();
}

function bearingOf(readings: readonly Reading[], content: Content): Bearing {
  const { document, marks } = readings[content.reading]!;
  return { report: document.id, sentence: marks.sentences[statementOf(readings, content).sentence]! };
}

function refOf({ reading, statement }: Content): StatementRef {
  return { reading, statement };
}

/** For each reading, from its referents to entities. */
function namesOf(readings: readonly Reading[], entities: readonly Entity[]): Map<number, Entity>[] {
  const found = readings.map(() => new Map<number, Entity>());
  for (const entity of entities) {
    for (const { reading, referent } of entity.referents) found[reading]!.set(referent, entity);
  }
  return found;
}

function statementOf(readings: readonly Reading[], content: Content): Statement {
  return readings[content.reading]!.statements[content.statement]!;
}

/** A digest repeats its own article: it adds no report to a claim that the article makes. */
function inDigest(readings: readonly Reading[], content: Content): boolean {
  const { document, marks } = readings[content.reading]!;
  const { block } = marks.sentences[statementOf(readings, content).sentence]!;
  return document.blocks[block]!.kind === "digest";
}

function key(readings: readonly Reading[], content: Content): string {
  const statement = statementOf(readings, content);
  return `${readings[content.reading]!.document.id}:${statement.from}:${statement.to}`;
}

/** The wording with most of what the others say; of equals the shorter, then the first. */
function wording(readings: readonly Reading[], members: readonly Content[]): string {
  const frequency = new Map<string, number>();
  for (const content of members)
    for (const term of content.terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const told = (content: Content) => {
    let sum = 0;
    for (const term of content.terms) sum += frequency.get(term)! - 1;
    return sum - 0.05 * content.terms.size;
  };
  const best = members.reduce((one, other) => (told(other) > told(one) ? other : one));
  return textOf(readings[best.reading]!.document, statementOf(readings, best));
}

/** Two prepared reports → all that the rules of lineage look at. `a` is the earlier one, where the days tell. */
import type { Range } from "../../model/span.ts";
import { type Shared, sharedPassages } from "../../text/passages.ts";
import { overlapCoefficient } from "../../text/similarity.ts";
import type { Prepared } from "./prepared.ts";
import { shareQuoted } from "./quoted.ts";
import { type Retold, retold } from "./retold.ts";

interface SharedCredit {
  readonly name: string;
  readonly key: string;
  /** Whether both say that their whole text is the agency's. */
  readonly wholly: boolean;
  /** How often each of them credits it. */
  readonly timesInA: number;
  readonly timesInB: number;
  readonly inA: Range;
  readonly inB: Range;
}

export interface Comparison {
  readonly a: Prepared;
  readonly b: Prepared;
  readonly passages: readonly Shared[];
  /** Equal words that neither puts between quotation marks, in all and in the longest passage. */
  readonly own: number;
  readonly longestOwn: number;
  /** Those as a share of each report's words outside quotation marks. */
  readonly ownOfA: number;
  readonly ownOfB: number;
  /** Equal words that at least one of them quotes, in all and in the longest passage. */
  readonly quoted: number;
  readonly longestQuoted: number;
  /** Words that a quotes and that stand in b as its own, and the other way round. */
  readonly aQuotesB: number;
  readonly bQuotesA: number;
  /** Made when a rule asks for it: most pairs are settled by their words. */
  readonly retold: Retold;
  /** Quotations of a of which b has most, or the other way round. */
  readonly sharedQuotations: number;
  /** Names that both credit. */
  readonly credited: readonly SharedCredit[];
  /** Whether the one credits the outlet of the other. */
  /** The agency whose text one of them is, as it says, where that is not the other's outlet. */
  readonly ofAgency: { readonly name: string; readonly key: string } | null;
  readonly aCreditsB: boolean;
  readonly bCreditsA: boolean;
  /** Whether the one names the outlet of the other at all. */
  readonly aNamesB: boolean;
  readonly bNamesA: boolean;
  /** Days from a to b; null where they are not known. */
  readonly days: number | null;
}

export function compareReports(one: Prepared, other: Prepared): Comparison {
  const [a, b] = inOrder(one, other);
  const passages = sharedPassages(a.hashes, b.hashes, a.shingles, b.shingles);
  const parts = passages.map((passage) => ownAndQuoted(a, b, passage));
  const own = parts.reduce((sum, part) => sum + part.own, 0);
  let told: Retold | undefined;
  let same: number | undefined;
  return {
    a,
    b,
    passages,
    own,
    longestOwn: Math.max(0, ...parts.map((part) => part.own)),
    ownOfA: own / Math.max(1, a.outside),
    ownOfB: own / Math.max(1, b.outside),
    quoted: parts.reduce((sum, part) => sum + part.quoted, 0),
    aQuotesB: Math.round(parts.reduce((sum, part) => sum + part.aQuotesB, 0)),
    bQuotesA: Math.round(parts.reduce((sum, part) => sum + part.bQuotesA, 0)),
    longestQuoted: Math.max(0, ...parts.map((part) => part.quoted)),
    get retold() {
      told ??= retold(a, b);
      return told;
    },
    get sharedQuotations() {
      same ??= countShared(a, b);
      return same;
    },
    credited: bothCredit(a, b),
    ofAgency: agencyOf(a, b) ?? agencyOf(b, a),
    aCreditsB: credits(a, b),
    bCreditsA: credits(b, a),
    aNamesB: b.outlet !== null && b.outlet !== a.outlet && a.names.has(b.outlet),
    bNamesA: a.outlet !== null && b.outlet !== a.outlet && b.names.has(a.outlet),
    days: a.day === null || b.day === null ? null : b.day - a.day,
  };
}

function inOrder(one: Prepared, other: Prepared): readonly [Prepared, Prepared] {
  const first =
    one.day !== null && other.day !== null && one.day !== other.day ? one.day < other.day : one.id < other.id;
  return first ? [one, other] : [other, one];
}

interface Parts {
  readonly own: number;
  readonly quoted: number;
  /** Words that a quotes and that b has for its own, and the other way round. */
  readonly aQuotesB: number;
  readonly bQuotesA: number;
}

function ownAndQuoted(a: Prepared, b: Prepared, { a: inA, b: inB, equal }: Shared): Parts {
  const ofA = shareQuoted(a.shingles, a.quoted, inA, [a.quotedRuns]);
  const ofB = shareQuoted(b.shingles, b.quoted, inB, [b.quotedRuns]);
  const either = shareQuoted(a.shingles, a.quoted, inA, [a.quotedRuns, b.quotedRuns]);
  const quoted = Math.round(equal * Math.max(ofA, ofB, either));
  return {
    own: equal - quoted,
    quoted,
    aQuotesB: equal * Math.max(0, ofA - ofB),
    bQuotesA: equal * Math.max(0, ofB - ofA),
  };
}

/** One may cut what the other quotes in full. */
const OF_QUOTATION = 0.75;

function countShared(a: Prepared, b: Prepared): number {
  return a.quotations.filter((one) =>
    b.quotations.some((other) => overlapCoefficient(one, other) >= OF_QUOTATION),
  ).length;
}

function bothCredit(a: Prepared, b: Prepared): SharedCredit[] {
  return a.credits.flatMap((credit) =>
    b.credits
      .filter(({ key }) => key === credit.key)
      .map((other) => ({
        name: credit.name,
        key: credit.key,
        wholly: credit.wholly && other.wholly,
        timesInA: timesOf(a, credit.key),
        timesInB: timesOf(b, credit.key),
        inA: { from: credit.from, to: credit.to },
        inB: { from: other.from, to: other.to },
      })),
  );
}

function credits(from: Prepared, to: Prepared): boolean {
  return to.outlet !== null && from.credits.some(({ key }) => key === to.outlet);
}

function agencyOf(report: Prepared, other: Prepared): Comparison["ofAgency"] {
  return (
    report.credits.find(({ wholly, key }) => wholly && key !== other.outlet && key !== report.outlet) ?? null
  );
}

const timesOf = ({ credits }: Prepared, key: string) => credits.filter((each) => each.key === key).length;

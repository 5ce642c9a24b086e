/** Two prepared reports → all that the rules of lineage look at. `a` is the earlier one, where the days tell. */
import type { Range } from "../../model/span.ts";
import { type Shared, sharedPassages } from "../../text/passages.ts";
import type { Prepared } from "./prepared.ts";
import { type Retold, retold } from "./retold.ts";

interface SharedCredit {
  readonly name: string;
  /** Whether both say that their whole text is the agency's. */
  readonly wholly: boolean;
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
  /** Made when a rule asks for it: most pairs are settled by their words. */
  readonly retold: Retold;
  /** Names that both credit. */
  readonly credited: readonly SharedCredit[];
  /** Whether the one credits the outlet of the other. */
  readonly aCreditsB: boolean;
  readonly bCreditsA: boolean;
  /** Days from a to b; null where they are not known. */
  readonly days: number | null;
}

export function compareReports(one: Prepared, other: Prepared): Comparison {
  const [a, b] = inOrder(one, other);
  const passages = sharedPassages(a.hashes, b.hashes, a.shingles, b.shingles);
  const parts = passages.map((passage) => ownAndQuoted(a, b, passage));
  const own = parts.reduce((sum, part) => sum + part.own, 0);
  let told: Retold | undefined;
  return {
    a,
    b,
    passages,
    own,
    longestOwn: Math.max(0, ...parts.map((part) => part.own)),
    ownOfA: own / Math.max(1, a.outside),
    ownOfB: own / Math.max(1, b.outside),
    quoted: parts.reduce((sum, part) => sum + part.quoted, 0),
    longestQuoted: Math.max(0, ...parts.map((part) => part.quoted)),
    get retold() {
      told ??= retold(a, b);
      return told;
    },
    credited: bothCredit(a, b),
    aCreditsB: credits(a, b),
    bCreditsA: credits(b, a),
    days: a.day === null || b.day === null ? null : b.day - a.day,
  };
}

function inOrder(one: Prepared, other: Prepared): readonly [Prepared, Prepared] {
  const first =
    one.day !== null && other.day !== null && one.day !== other.day ? one.day < other.day : one.id < other.id;
  return first ? [one, other] : [other, one];
}

function ownAndQuoted(
  a: Prepared,
  b: Prepared,
  { a: inA, b: inB, equal }: Shared,
): { own: number; quoted: number } {
  const share = (quoted: Uint8Array, [from, to]: readonly [number, number]) => {
    let sum = 0;
    for (let at = from; at < to; at += 1) sum += quoted[at]!;
    return sum / Math.max(1, to - from);
  };
  const quoted = Math.round(equal * Math.max(share(a.quoted, inA), share(b.quoted, inB)));
  return { own: equal - quoted, quoted };
}

function bothCredit(a: Prepared, b: Prepared): SharedCredit[] {
  return a.credits.flatMap((credit) =>
    b.credits
      .filter(({ key }) => key === credit.key)
      .map((other) => ({
        name: credit.name,
        wholly: credit.wholly && other.wholly,
        inA: { from: credit.from, to: credit.to },
        inB: { from: other.from, to: other.to },
      })),
  );
}

function credits(from: Prepared, to: Prepared): boolean {
  return to.outlet !== null && from.credits.some(({ key }) => key === to.outlet);
}

/**
 * Statements → the pairs of them that are alike. Candidates share a rare term, so the cost does not grow with the square
 * of the statements. Terms are numbered: this is where a large story spends its time.
 */
import { type Content, isName } from "./content.ts";
import { likeness, type Weigh } from "./likeness.ts";

/** A term in more statements than this proposes no pairs. */
const LONGEST_POSTING = 150;

export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

interface Bags {
  /** The numbers of the terms of each statement, and the weight of all of them. */
  readonly terms: readonly Uint32Array[];
  readonly totals: Float64Array;
  /** By the number of a term. */
  readonly weights: readonly number[];
  readonly names: readonly boolean[];
  readonly postings: readonly (readonly number[])[];
}

/** All pairs of at least this likeness, the likest first. */
export function pairs(all: readonly Content[], weigh: Weigh, least: number): Pair[] {
  const bags = bagsOf(all, weigh);
  const { terms, totals, weights, names } = bags;
  const having = new Int32Array(weights.length).fill(-1);
  const seen = new Int32Array(all.length).fill(-1);
  const found: Pair[] = [];
  for (const [b, content] of all.entries()) {
    for (const term of terms[b]!) having[term] = b;
    for (const a of candidates(bags, b, seen)) {
      let shared = 0;
      let words = 0;
      for (const term of terms[a]!) {
        if (having[term] !== b) continue;
        shared += weights[term]!;
        if (!names[term]) words += 1;
      }
      const score = likeness(all[a]!, content, { shared, words, ofA: totals[a]!, ofB: totals[b]! }, least);
      if (score >= least) found.push({ a, b, score });
    }
  }
  return found.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** The earlier statements that share a rare term. */
function candidates({ terms, postings }: Bags, b: number, seen: Int32Array): number[] {
  const found: number[] = [];
  for (const term of terms[b]!) {
    const posting = postings[term]!;
    if (posting.length > LONGEST_POSTING) continue;
    for (const a of posting) {
      if (a >= b) break;
      if (seen[a] === b) continue;
      seen[a] = b;
      found.push(a);
    }
  }
  return found;
}

function bagsOf(all: readonly Content[], weigh: Weigh): Bags {
  const numbers = new Map<string, number>();
  const totals = new Float64Array(all.length);
  const weights: number[] = [];
  const names: boolean[] = [];
  const postings: number[][] = [];
  const terms = all.map((content, index) =>
    Uint32Array.from(content.terms, (term) => {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
        weights.push(weigh(term));
        names.push(isName(term));
        postings.push([]);
      }
      totals[index]! += weights[number]!;
      postings[number]!.push(index);
      return number;
    }),
  );
  return { terms, totals, weights, names, postings };
}

/**
 * Statements → the pairs of them that are alike. Candidates share a rare term, so the cost does not grow with the square
 * of the statements; what share little of their terms are not looked at closer. Terms are numbered: this is where a large
 * story spends its time.
 */
import { type Content, isName } from "./content.ts";
import { type Common, type Comparison, likeness, mayBe, sameness, type Weigh } from "./likeness.ts";
import { tied } from "./ties.ts";

/** A term in more statements than this proposes no pairs. */
const LONGEST_POSTING = 150;

export interface Pair {
  readonly a: number;
  readonly b: number;
  /** How alike they are, 0..1. */
  readonly score: number;
  /** How surely they are one claim, 0..1. */
  readonly same: number;
}

interface Bags {
  /** The numbers of the terms of each statement, and the weight of all of them. */
  readonly terms: readonly Uint32Array[];
  readonly totals: Float64Array;
  /** By the number of a term. */
  readonly weights: readonly number[];
  readonly names: readonly boolean[];
  readonly postings: readonly (readonly number[])[];
  readonly tied: readonly ReadonlyMap<number, number>[];
  readonly sentences: Sentences;
}

/** The sentences that the statements stand in, each once. */
interface Sentences {
  /** By statement, the number of its sentence. */
  readonly of: Uint32Array;
  /** By sentence, the numbers of the terms of its statements, in rising order, and the weight of all of them. */
  readonly terms: readonly Uint32Array[];
  readonly totals: Float64Array;
}

/** All pairs of at least this likeness, the likest first. */
export function pairs(all: readonly Content[], weigh: Weigh, least: number): Pair[] {
  const found: Pair[] = [];
  for (const { a, b, comparison } of comparisons(all, weigh, least)) {
    const score = likeness(all[a]!, all[b]!, comparison);
    if (score >= least) found.push({ a, b, score, same: sameness(all[a]!, all[b]!, comparison) });
  }
  return found.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** All pairs that may be of that likeness, with what they have in common. */
export function* comparisons(
  all: readonly Content[],
  weigh: Weigh,
  least: number,
): Generator<{ readonly a: number; readonly b: number; readonly comparison: Comparison }> {
  const bags = bagsOf(all, weigh);
  const having = new Int32Array(bags.weights.length).fill(-1);
  const seen = new Int32Array(all.length).fill(-1);
  for (const b of all.keys()) {
    for (const term of bags.terms[b]!) having[term] = b;
    for (const a of candidates(bags, b, seen)) {
      const common = commonOf(bags, a, b, having);
      if (mayBe(common, least)) yield { a, b, comparison: closer(all, bags, a, b, common) };
    }
  }
}

/** What these two have in common, whether they share a term or not. */
export function comparisonOf(pair: readonly [Content, Content], weigh: Weigh): Comparison {
  const bags = bagsOf(pair, weigh);
  const having = new Int32Array(bags.weights.length).fill(-1);
  for (const term of bags.terms[1]!) having[term] = 1;
  return closer(pair, bags, 0, 1, commonOf(bags, 0, 1, having));
}

function commonOf({ terms, totals, weights, names }: Bags, a: number, b: number, having: Int32Array): Common {
  let shared = 0;
  let words = 0;
  for (const term of terms[a]!) {
    if (having[term] !== b) continue;
    shared += weights[term]!;
    if (!names[term]) words += 1;
  }
  return { shared, words, ofA: totals[a]!, ofB: totals[b]! };
}

function closer(all: readonly Content[], bags: Bags, a: number, b: number, common: Common): Comparison {
  const [one, other] = [alone(bags, a, b), alone(bags, b, a)];
  return {
    ...common,
    tied: one.tied + other.tied,
    missing: [Math.min(one.heaviest, other.heaviest), Math.max(one.heaviest, other.heaviest)],
    grams: cosine(all[a]!.grams, all[b]!.grams),
    shorter: Math.min(bags.terms[a]!.length, bags.terms[b]!.length),
    around: around(bags, a, b),
  };
}

function around({ sentences: { of, terms, totals }, weights }: Bags, a: number, b: number): number {
  const [one, other] = [of[a]!, of[b]!];
  if (one === other) return 1;
  const [own, theirs] = [terms[one]!, terms[other]!];
  let shared = 0;
  for (let i = 0, j = 0; i < own.length && j < theirs.length; ) {
    const difference = own[i]! - theirs[j]!;
    if (difference === 0) shared += weights[own[i]!]!;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared === 0 ? 0 : (2 * shared) / (totals[one]! + totals[other]!);
}

/** Of the terms that only the one has: the heaviest, and the weight of those tied to a term that only the other has. */
function alone({ terms, weights, tied }: Bags, one: number, other: number) {
  const [own, theirs] = [terms[one]!, terms[other]!];
  let heaviest = 0;
  let sum = 0;
  for (const term of own) {
    if (theirs.includes(term)) continue;
    let nearest = 0;
    for (const [near, nearness] of tied[term]!)
      if (nearness > nearest && theirs.includes(near) && !own.includes(near)) nearest = nearness;
    sum += nearest * weights[term]!;
    heaviest = Math.max(heaviest, (1 - nearest) * weights[term]!);
  }
  return { heaviest, tied: sum };
}

/** Of two sets of hashes, both in rising order. */
function cosine(a: Uint32Array, b: Uint32Array): number {
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) both += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return both === 0 ? 0 : both / Math.sqrt(a.length * b.length);
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
  const lemmas: (string | null)[] = [];
  const postings: number[][] = [];
  const terms = all.map((content, index) =>
    Uint32Array.from(content.terms, (term) => {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
        weights.push(weigh(term));
        names.push(isName(term));
        lemmas.push(content.lemmas.get(term) ?? null);
        postings.push([]);
      }
      totals[index]! += weights[number]!;
      postings[number]!.push(index);
      return number;
    }),
  );
  const sentences = sentencesOf(all, terms, weights);
  return { terms, totals, weights, names, postings, tied: tied(lemmas), sentences };
}

function sentencesOf(
  all: readonly Content[],
  terms: readonly Uint32Array[],
  weights: readonly number[],
): Sentences {
  const numbers = new Map<string, number>();
  const having: Set<number>[] = [];
  const of = Uint32Array.from(all, ({ reading, sentence }, index) => {
    const key = `${reading} ${sentence}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    having[number] ??= new Set();
    for (const term of terms[index]!) having[number].add(term);
    return number;
  });
  const sorted = having.map((each) => Uint32Array.from(each).sort());
  const totals = Float64Array.from(sorted, (each) => each.reduce((sum, term) => sum + weights[term]!, 0));
  return { of, terms: sorted, totals };
}

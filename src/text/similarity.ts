/** Likeness of two texts as sets, bags and weighted bags of terms. Pure arithmetic; a term is any string. */

/** Term → weight. */
export type Weights = ReadonlyMap<string, number>;

/** How often each term occurs. */
export function counts(terms: Iterable<string>): Map<string, number> {
  const found = new Map<string, number>();
  for (const term of terms) found.set(term, (found.get(term) ?? 0) + 1);
  return found;
}

/** Shared terms of all terms: 0 (none) to 1 (the same set). Two empty sets have nothing in common. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = sharedCount(a, b);
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** The share of `a` that stands in `b`. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size === 0 ? 0 : sharedCount(a, b) / a.size;
}

/** The share of the smaller set that stands in the larger. */
export function overlapCoefficient(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size <= b.size ? containment(a, b) : containment(b, a);
}

export function cosine(a: Weights, b: Weights): number {
  const product = dot(a, b);
  return product === 0 ? 0 : product / (norm(a) * norm(b));
}

/** The share of the weight of `a` whose terms stand in `b`: what of `a` is told by `b`. */
export function coverage(a: Weights, b: { has(term: string): boolean }): number {
  let shared = 0;
  let total = 0;
  for (const [term, weight] of a) {
    total += weight;
    if (b.has(term)) shared += weight;
  }
  return total === 0 ? 0 : shared / total;
}

/** Document frequencies of a small collection → how telling a term is: 1 + ln((1 + n) / (1 + df)). */
export function inverseFrequency(documents: readonly Iterable<string>[]): (term: string) => number {
  const frequency = new Map<string, number>();
  for (const document of documents) {
    for (const term of new Set(document)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return (term) => 1 + Math.log((1 + documents.length) / (1 + (frequency.get(term) ?? 0)));
}

/** Dampened counts times how telling each term is. */
export function tfidf(bag: Weights, telling: (term: string) => number): Map<string, number> {
  const weighted = new Map<string, number>();
  for (const [term, count] of bag) weighted.set(term, (1 + Math.log(count)) * telling(term));
  return weighted;
}

function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const term of small) if (large.has(term)) shared += 1;
  return shared;
}

function dot(a: Weights, b: Weights): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

function norm(a: Weights): number {
  let sum = 0;
  for (const weight of a.values()) sum += weight * weight;
  return Math.sqrt(sum);
}

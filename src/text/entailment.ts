/**
 * Is a sentence of the brief borne out word for word by the passages it cites? Its words must stand in the first passage
 * in their order; what lies between must stand, in one piece, in another cited passage, or be one of the listed rewrites.
 * No "not" of the first passage may be lost. Limits: this is of words, not of meaning.
 */

export interface Unsupported {
  /** The first words that no cited passage has, or the negation that the sentence lacks. */
  readonly words: string;
}

/** What the rewrites of src/brief/rewrites.ts put in: who says it, the months of dates, and the "’s" of a name. */
const REWRITES: ReadonlySet<string> = new Set(
  "according to the said s january february march april may june july august september october november december".split(
    " ",
  ),
);
const NEGATION =
  /^(?:not|no|never|nobody|none|nor|neither|without|cannot|n't|didn|don|doesn|won|isn|wasn|weren|aren|hasn|haven|hadn|couldn|wouldn|shouldn)$/;

export function entailment(sentence: string, passages: readonly string[]): Unsupported | null {
  const words = wordsOf(sentence);
  const [own = [], ...others] = passages.map(wordsOf);
  const kept = inOrder(words, own);
  for (const run of runsOf(words, kept)) {
    const rest = run.filter((word) => !REWRITES.has(word) && !/^\d{1,4}$/.test(word));
    const together = rest.length === 0 || others.some((other) => stands(rest, other)) || split(rest, others);
    if (!together) return { words: run.join(" ") };
  }
  const lost = own.find((word, at) => NEGATION.test(word) && !kept.of.has(at));
  return lost === undefined ? null : { words: lost };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

interface Kept {
  /** Indices of the sentence's words and of the passage's words that are the same, in one order. */
  readonly in: ReadonlySet<number>;
  readonly of: ReadonlySet<number>;
}

/** The longest common subsequence; sentences and passages are bounded by the caller to some hundred words. */
function inOrder(a: readonly string[], b: readonly string[]): Kept {
  const [height, width] = [Math.min(a.length, MOST_WORDS), Math.min(b.length, MOST_WORDS)];
  const length = Array.from({ length: height + 1 }, () => new Uint16Array(width + 1));
  for (let i = height - 1; i >= 0; i -= 1) {
    for (let j = width - 1; j >= 0; j -= 1) {
      length[i]![j] =
        a[i] === b[j] ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
    }
  }
  const kept = { in: new Set<number>(), of: new Set<number>() };
  for (let i = 0, j = 0; i < height && j < width; ) {
    if (a[i] === b[j]) {
      kept.in.add(i++);
      kept.of.add(j++);
    } else if (length[i + 1]![j]! >= length[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return kept;
}

/** Of longer ones only so many words are looked at; a sentence of the brief has at most some sixty. */
const MOST_WORDS = 400;

/** The stretches of words that the first passage does not bear out. */
function runsOf(words: readonly string[], kept: Kept): string[][] {
  const runs: string[][] = [];
  for (const [at, word] of words.entries()) {
    if (kept.in.has(at)) continue;
    if (at > 0 && !kept.in.has(at - 1)) runs.at(-1)!.push(word);
    else runs.push([word]);
  }
  return runs;
}

function stands(run: readonly string[], passage: readonly string[]): boolean {
  return passage.some((_, at) => run.every((word, index) => passage[at + index] === word));
}

/** "Envoy | Ada Coll": office from one passage, name from another. */
function split(run: readonly string[], others: readonly (readonly string[])[]): boolean {
  let at = 0;
  while (at < run.length) {
    const found = longest(run.slice(at), others);
    if (found === 0) return false;
    at += found;
  }
  return true;
}

function longest(run: readonly string[], others: readonly (readonly string[])[]): number {
  for (let length = run.length; length > 0; length -= 1) {
    const head = run.slice(0, length);
    if (others.some((other) => stands(head, other))) return length;
  }
  return 0;
}

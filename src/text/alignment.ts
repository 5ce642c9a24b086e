/**
 * Two rows of words → which of them are the same, in the manner of a diff: the longest common subsequence.
 * Time and space are the product of the lengths; of longer rows only the first LONGEST words are aligned.
 */

const LONGEST = 500;

interface Alignment {
  /** Pairs of equal words, both indices rising. */
  readonly pairs: readonly (readonly [a: number, b: number])[];
  /** Runs of words, as [from, to), that only one of the two has. */
  readonly onlyA: readonly (readonly [from: number, to: number])[];
  readonly onlyB: readonly (readonly [from: number, to: number])[];
}

export function alignWords(a: readonly string[], b: readonly string[]): Alignment {
  const pairs = commonSubsequence(a.slice(0, LONGEST), b.slice(0, LONGEST));
  return {
    pairs,
    onlyA: gaps(
      pairs.map(([left]) => left),
      a.length,
    ),
    onlyB: gaps(
      pairs.map(([, right]) => right),
      b.length,
    ),
  };
}

function commonSubsequence(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  // length[i * width + j]: the longest common subsequence of a from i on and b from j on.
  const length = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      length[i * width + j] =
        a[i] === b[j]
          ? length[(i + 1) * width + j + 1]! + 1
          : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (length[(i + 1) * width + j]! >= length[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}

/** The runs of 0 … length - 1 between the indices that were matched. */
function gaps(matched: readonly number[], length: number): [number, number][] {
  const found: [number, number][] = [];
  let next = 0;
  for (const at of [...matched, length]) {
    if (at > next) found.push([next, at]);
    next = at + 1;
  }
  return found;
}

/**
 * Two wordings → what stayed, what was dropped, what was added, word by word: the longest common run of words, as diff
 * finds it. Words are compared without case, quotation marks and the commas around them.
 */

export interface Piece {
  readonly kind: "same" | "dropped" | "added";
  readonly text: string;
}

/** Words left out before or after a quotation shorten it without a change: more than so many are shown as an ellipsis. */
const MOST_AT_ENDS = 3;

/** Beyond this many pairs of words the table would cost more than it shows. */
const MOST_CELLS = 400_000;

export function difference(full: string, other: string): readonly Piece[] {
  const a = full.split(/\s+/).filter((word) => word !== "");
  const b = other.split(/\s+/).filter((word) => word !== "");
  if (a.length * b.length > MOST_CELLS) return [{ kind: "same", text: other }];
  const lengths = commonLengths(a.map(bare), b.map(bare));
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && bare(a[i]!) === bare(b[j]!)) {
      push(pieces, "same", b[j]!);
      i++;
      j++;
    } else if (i < a.length && (j === b.length || lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      push(pieces, "dropped", a[i++]!);
    } else {
      push(pieces, "added", b[j++]!);
    }
  }
  return pieces.map((piece, index) => (index === 0 || index === pieces.length - 1 ? folded(piece) : piece));
}

function folded(piece: Piece): Piece {
  if (piece.kind !== "dropped" || piece.text.split(" ").length <= MOST_AT_ENDS) return piece;
  return { kind: "same", text: "…" };
}

/** lengths[i][j]: the longest common subsequence of a from i on and b from j on. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}$€£%]/gu, "") || word;
}

function push(pieces: Piece[], kind: Piece["kind"], word: string): void {
  const last = pieces.at(-1);
  if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: `${last.text} ${word}` };
  else pieces.push({ kind, text: word });
}

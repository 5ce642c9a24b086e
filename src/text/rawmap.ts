/**
 * The way from cleaned text to the decoded source and back, over the pieces of a document. Pieces cover the cleaned
 * text without gaps. Inside a piece of equal lengths units stand one to one (a white space
 * character may be of another sort); any other piece is a replacement and is only ever taken whole.
 */
import type { Piece } from "../model/document.ts";
import type { Range } from "../model/span.ts";

export function rawRange(pieces: readonly Piece[], clean: Range): Range {
  if (pieces.length === 0) return { from: 0, to: 0 };
  const first = pieceAt(pieces, clean.from);
  if (clean.to <= clean.from) {
    const at = isCopy(first) ? first.raw + (clean.from - first.clean) : first.raw;
    return { from: at, to: at };
  }
  const last = pieceAt(pieces, clean.to - 1);
  return {
    from: isCopy(first) ? first.raw + (clean.from - first.clean) : first.raw,
    to: isCopy(last) ? last.raw + (clean.to - last.clean) : last.raw + last.rawLength,
  };
}

/** The cleaned text that stands for a stretch of the source; empty where all of it was dropped. */
export function cleanRange(pieces: readonly Piece[], raw: Range): Range {
  let from = Number.POSITIVE_INFINITY;
  let to = -1;
  for (const piece of pieces) {
    const end = piece.raw + piece.rawLength;
    if (piece.length === 0 || piece.raw >= raw.to || end <= raw.from) continue;
    from = Math.min(from, piece.clean + (isCopy(piece) ? Math.max(0, raw.from - piece.raw) : 0));
    to = Math.max(to, piece.clean + piece.length - (isCopy(piece) ? Math.max(0, end - raw.to) : 0));
  }
  return to < 0 ? { from: 0, to: 0 } : { from, to };
}

function isCopy(piece: Piece): boolean {
  return piece.length === piece.rawLength;
}

/** The last piece that begins at or before the place, by halving. */
function pieceAt(pieces: readonly Piece[], place: number): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.clean <= place) low = middle;
    else high = middle - 1;
  }
  return pieces[low]!;
}

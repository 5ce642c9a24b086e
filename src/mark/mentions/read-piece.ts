/** A piece at its place → the mention of what it names. */
import type { Piece } from "./pieces.ts";
import { readBody } from "./read-body.ts";
import { readEntry } from "./read-entry.ts";
import { readName } from "./read-name.ts";
import type { Reader } from "./reader.ts";
import { textBetween } from "./title.ts";

export function readPiece(reader: Reader, piece: Piece): void {
  if (piece.kind === "name") readName(reader, piece);
  else if (piece.kind === "entry") readEntry(reader, piece);
  else if (piece.kind === "body") readBody(reader, piece);
  else {
    const name = textBetween(reader.words, piece.first, piece.end);
    reader.mention(
      piece.first,
      piece.end,
      reader.bodies.place(name, piece.entry?.country ?? null),
      "name",
      "a name that ends in a word for places",
    );
  }
}

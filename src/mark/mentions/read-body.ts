/** A name with a word for bodies: "Chile's Finance Ministry", "Bank of Norway". */
import type { Piece } from "./pieces.ts";
import type { Reader } from "./reader.ts";
import { textBetween } from "./title.ts";
import { within } from "./within.ts";

export function readBody(reader: Reader, piece: Piece): void {
  const owner = reader.countryBefore(piece.first);
  const name = textBetween(reader.words, piece.first, piece.end);
  const country = owner ?? piece.entry?.country ?? null;
  const body = reader.bodies.body(
    piece.entry?.kind === "nationality"
      ? textBetween(reader.words, piece.first + piece.entry.words.length, piece.end)
      : name,
    country,
  );
  if (owner !== null || piece.entry?.kind === "nationality")
    reader.ledger.rename(
      body,
      owner === null ? name : textBetween(reader.words, reader.ending[piece.first - 1]!.first, piece.end),
    );
  const first = owner === null ? piece.first : reader.ending[piece.first - 1]!.first;
  reader.mention(first, piece.end, body, "name", "a name with a word for bodies");
  within(reader, piece);
}

/** A name that was judged a person's, with the title before it. */
import { nameWords } from "./evidence.ts";
import type { Piece } from "./pieces.ts";
import { readUnknown } from "./read-unknown.ts";
import type { Reader } from "./reader.ts";
import { textBetween } from "./title.ts";

export function readName(reader: Reader, piece: Piece): void {
  const person = reader.personOf(piece);
  if (person === null) {
    readUnknown(reader, piece);
    return;
  }
  const { title } = piece;
  const words = nameWords(reader.page, piece);
  person.mentions += 1;
  person.last = piece.sentence;
  if (words.length > 1) person.named = piece.sentence;
  const rule =
    words.length > 1
      ? "a full name"
      : piece.honorific !== null
        ? "a surname with a form of address"
        : "a surname or given name of a person of this report";
  if (title !== null) {
    reader.give(person, title, title.of ?? ofBehind(reader, piece), title.first, title.end);
    reader.mention(title.first, title.end, person.referent, "title", "a title before the name");
  }
  const country = reader.countryBefore(piece.first);
  if (country !== null) reader.ledger.setCountry(person.referent, country);
  reader.mention(piece.first, piece.end, person.referent, "name", rule);
  reader.recent.person(person, piece.sentence);
  const next = reader.words[piece.end];
  if (next !== undefined && /^(?:VERB|AUX)$/.test(next.pos)) reader.recent.subject(person);
}

/** "President Ada Ray of Chile" */
function ofBehind(reader: Reader, piece: Piece): string | null {
  const next =
    reader.words[piece.end]?.key === "of"
      ? reader.beginning[piece.end + (reader.words[piece.end + 1]?.key === "the" ? 2 : 1)]
      : undefined;
  if (next?.kind === "entry" && next.entry?.country) return next.entry.name;
  return next?.kind === "body" ? textBetween(reader.words, next.first, next.end) : null;
}

/** Names of persons inside longer names and words. */
import { isGivenName } from "../../lexicon/given-names.ts";
import { personName } from "../../lexicon/person-name.ts";
import type { Piece } from "./pieces.ts";
import type { Reader } from "./reader.ts";
import { textBetween } from "./title.ts";
import { PREFIX, type Word } from "./words.ts";

/** "the Ray campaign" names Ray too, and "Tags Chile Lin Ray Strikes" Lin Ray. */
export function within(reader: Reader, piece: Piece): void {
  if (piece.end - piece.first < 2 || piece.entry !== null) return;
  for (let at = piece.first; at < piece.end; at += 1) {
    const end = knownFrom(reader, at, piece);
    if (end > at) at = end - 1;
  }
}

/** The end of the longest name of a person of this report that begins at `at` inside a piece; `at` where none does. */
function knownFrom(reader: Reader, at: number, piece: Piece): number {
  for (let end = Math.min(piece.end, at + 4); end > at + 1; end -= 1) {
    if (end - at === piece.end - piece.first) continue;
    const person = reader.people.known(personName(textBetween(reader.words, at, end)));
    if (person === null || person.name.words.length < 2) continue;
    reader.mention(at, end, person.referent, "name", "a name inside a longer one");
    return end;
  }
  const word = reader.words[at]!;
  if (isGivenName(word.key) || (piece.kind === "body" && at > piece.first)) return at;
  const person = reader.people.bySurname(word.text, piece.sentence);
  if (person === null) return at;
  reader.mention(at, at + 1, person.referent, "name", "a surname inside a longer name");
  return at + 1;
}

/** "anti-Ray protesters" are about Ray. */
export function behindPrefix(reader: Reader, word: Word, sentence: number): void {
  const prefix = PREFIX.exec(word.text)?.[0];
  if (prefix === undefined) return;
  const person = reader.people.bySurname(word.text.slice(prefix.length), sentence);
  if (person === null || person.name.words.length < 2) return;
  const range = { from: word.from + prefix.length, to: word.to };
  reader.ledger.mention(reader.page.text, range, person.referent, "name", "a surname inside a longer name");
}

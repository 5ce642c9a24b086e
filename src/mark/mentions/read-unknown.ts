/** A name that is no person's: a body or place by the words round it, else a thing with a name. */
import { THINGS } from "../../lexicon/not-names.ts";
import { HONORIFICS } from "../../lexicon/titles.ts";
import type { ReferentKind } from "../../model/mark.ts";
import { isShouted, keyOfName, nameWords } from "./evidence.ts";
import { textOfName } from "./names.ts";
import type { Piece } from "./pieces.ts";
import type { Reader } from "./reader.ts";
import { within } from "./within.ts";
import type { Word } from "./words.ts";

/** A word that also stands small, or the name of a kind of thing: "Games", "Reports". */
function isCommon(reader: Reader, word: Word): boolean {
  const one = word.key.endsWith("s") ? word.key.slice(0, -1) : word.key;
  return (
    reader.page.small.has(word.key) || reader.page.small.has(one) || THINGS.has(word.key) || THINGS.has(one)
  );
}

export function readUnknown(reader: Reader, piece: Piece): void {
  const words = nameWords(reader.page, piece);
  if (words.length === 0 || HONORIFICS.has(words[0]!.key)) return;
  const text = textOfName(reader.page, piece);
  within(reader, piece);
  const short = reader.bodies.short(text) ?? (words.length === 1 ? reader.bodies.last(words[0]!.key) : null);
  if (short !== null) {
    reader.mention(piece.first, piece.end, short, "name", "a short form of a body's name");
    return;
  }
  const kind = reader.names.others.get(keyOfName(words));
  if (kind === undefined || text.length < 3 || words.every((word) => isCommon(reader, word))) return;
  // "JUST WATCHED": lines of a page set in capitals.
  if (words.length > 1 && words.some(isShouted)) return;
  const [referent, rule] = referentOf(reader, kind, text);
  reader.mention(piece.first, piece.end, referent, "name", rule);
}

function referentOf(reader: Reader, kind: ReferentKind, text: string): [referent: number, rule: string] {
  if (kind === "organization") return [reader.bodies.body(text, null), "a name that acts as a body does"];
  if (kind === "place") return [reader.bodies.place(text, null), "a name where places stand"];
  return [reader.bodies.other(text, "other", null), "a name of something else"];
}

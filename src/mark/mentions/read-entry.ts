/** What the lexicon knows: a country, a nationality, a seat of government as government or as place, a body. */
import type { Entry } from "./gazetteer.ts";
import type { Piece } from "./pieces.ts";
import type { Reader } from "./reader.ts";
import { textBetween } from "./title.ts";

const RULES: { readonly [kind in Exclude<Entry["kind"], "seat">]: string } = {
  nationality: "a nationality for the country",
  country: "a country",
  body: "a well-known body",
  place: "a known place",
};

export function readEntry(reader: Reader, piece: Piece): void {
  const entry = piece.entry!;
  const { first, end } = piece;
  if (reader.isSurname(first, end, piece.sentence)) return;
  if (entry.kind !== "seat") {
    if (entry.kind !== "nationality" || !reader.isTitled(first))
      reader.mention(first, end, reader.bodies.entry(entry), "name", RULES[entry.kind]);
  } else if (entry.actor || acts(reader, first, end)) {
    const government = reader.bodies.country(entry.country!);
    reader.mention(first, end, government, "metonym", "a seat of government for the government");
  } else {
    const place = reader.bodies.place(textBetween(reader.words, first, end), entry.country);
    reader.mention(first, end, place, "name", "a capital as a place");
  }
}

/** "Oslo said", "between Oslo and Rome", but not "in Oslo" nor the dateline "OSLO, Norway". */
function acts(reader: Reader, first: number, end: number): boolean {
  const before = reader.words[first - 1];
  const after = reader.words[end];
  if (
    before !== undefined &&
    /^(?:in|to|at|near|from|outside|around|leaving|left|visit|visited|visiting|of|for|through|via)$/.test(
      before.key,
    )
  ) {
    return before.key === "from" && after?.key === "that";
  }
  if (
    before !== undefined &&
    /^(?:with|between|against|by|toward|towards|pressed|urged|accused)$/.test(before.key)
  )
    return true;
  if (after === undefined || /^(?:,|—|–|\(|-)$/.test(after.text))
    return before?.key === "and" && reader.ending[first - 1]?.entry?.kind === "seat";
  if (before?.key === "and" && reader.ending[first - 1]?.entry?.kind === "seat") return true;
  return (
    after.pos === "VERB" ||
    after.pos === "AUX" ||
    (after.key === "'s" && reader.words[end + 1]?.pos !== "PROPN") ||
    (after.key === "and" && reader.beginning[end + 1]?.entry?.kind === "seat")
  );
}

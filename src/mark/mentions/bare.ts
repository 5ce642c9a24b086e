/**
 * Surnames of persons whom the report never calls by a full name ("Harrow said"): one word that speaks, and that nothing in
 * the report shows to be a body.
 */
import { isGivenName } from "../../lexicon/given-names.ts";
import { PEOPLES, THINGS } from "../../lexicon/not-names.ts";
import { BODY_WORDS } from "../../lexicon/organisations.ts";
import { ROLE_HEADS } from "../../lexicon/titles.ts";
import { isAcronym } from "./evidence.ts";
import type { Piece } from "./pieces.ts";
import type { Page, Word } from "./words.ts";

const SPEAKING =
  /^(?:said|says|told|tells|added|adds|wrote|writes|asked|replied|argued|argues|warned|warns|noted|notes|insisted|insists|claimed|claims|explained|explains|stated|urged|testified|recalled|tweeted)$/;
/** "Harrow", "O’Neil", "McKay", "Ray-Holm", but not "NorChip". */
const SURNAME = /^(?:Ma?c|D[ei]|L[ae]|Van|[OD][’'])?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;
const SHORTEST = 4;
/** So many words behind it "his" tells a person, "its" a body. */
const REACH = 14;
const ENOUGH = 1;
/** A report that has one of these may mean it by any name that speaks: then only "he" or "she" tells. */
const SPEAKING_BODIES =
  "company firm corporation chipmaker carmaker automaker airline retailer bank lender agency party movement militia newspaper website network organization organisation group".split(
    " ",
  );

export function bareSurnames(page: Page, pieces: readonly Piece[]): ReadonlySet<string> {
  const found = new Map<string, { said: number; person: number; body: number }>();
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== "name" || piece.end - piece.first !== 1 || piece.honorific !== null || piece.weak)
      continue;
    const word = page.words[piece.first]!;
    if (!mayBeSurname(page, word)) continue;
    const signs = found.get(word.key) ?? { said: 0, person: 0, body: 0 };
    found.set(word.key, signs);
    weigh(page, piece, pieces[index + 1], signs);
  }
  const named = SPEAKING_BODIES.some((noun) => page.small.has(noun));
  const persons = [...found].filter(
    ([, { said, person, body }]) =>
      said >= ENOUGH && person >= body && (person > 0 || (!named && body === 0)),
  );
  return new Set(persons.map(([key]) => key));
}

function mayBeSurname(page: Page, word: Word): boolean {
  const { text, key } = word;
  return (
    text.length >= SHORTEST &&
    !page.small.has(key) &&
    !(key.endsWith("s") && page.small.has(key.slice(0, -1))) &&
    !isGivenName(key) &&
    SURNAME.test(text) &&
    !isAcronym(word) &&
    !THINGS.has(key) &&
    !PEOPLES.has(key) &&
    !BODY_WORDS.has(key) &&
    !ROLE_HEADS.has(key)
  );
}

function weigh(
  { words }: Page,
  piece: Piece,
  next: Piece | undefined,
  signs: { said: number; person: number; body: number },
): void {
  const before = words[piece.first - 1];
  const after = words[piece.end];
  if (before !== undefined && /^(?:the|a|an|in|at|on|near|across|into|outside|via|per)$/.test(before.key))
    signs.body += 1;
  if (after?.pos === "NOUN" || after?.key === "&") signs.body += 1;
  // "“We are done,” said Harrow.", but not "The mayor said Norchip would pay."
  const inverted = SPEAKING.test(before?.key ?? "") && (after === undefined || after.pos === "PUNCT");
  if (!inverted && !SPEAKING.test(after?.key ?? "")) return;
  signs.said += 1;
  // A report of a body goes on with "its" or "it", one of a person with "he", "her": up to the next name.
  const limit = Math.min(words.length, piece.end + REACH, next?.first ?? words.length);
  for (let at = piece.end; at < limit; at += 1) {
    if (/^(?:he|she|his|her|him|himself|herself)$/.test(words[at]!.key)) signs.person += 1;
    else if (/^(?:its|itself)$/.test(words[at]!.key)) signs.body += 1;
  }
}

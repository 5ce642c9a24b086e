/** The names of one report, before it is read in order: every person is known from the start, however a headline or lead calls him. */
import { isGivenName } from "../../lexicon/given-names.ts";
import { HONORIFICS, KINSHIP } from "../../lexicon/titles.ts";
import type { ReferentKind } from "../../model/mark.ts";
import { bareSurnames } from "./bare.ts";
import { isAcronym, type Judged, keyOfName, nameWords } from "./evidence.ts";
import type { Gender, People, Person } from "./people.ts";
import type { Piece } from "./pieces.ts";
import { textBetween } from "./title.ts";
import type { Page } from "./words.ts";

const FEMALE_ROLES =
  /^(?:queen|princess|spokeswoman|congresswoman|chairwoman|actress|duchess|empress|businesswoman|councilwoman|policewoman|stateswoman|countess|baroness)$/;
const MALE_ROLES =
  /^(?:king|prince|spokesman|congressman|chairman|pope|emperor|sultan|emir|duke|businessman|imam|sheikh|strongman|policeman|statesman)$/;
const KIN_BEFORE = new Set([
  ...KINSHIP,
  "children",
  "sons",
  "daughters",
  "kids",
  "parents",
  "siblings",
  "brothers",
  "sisters",
  "grandchildren",
  "twins",
]);

export interface Names {
  /** Pieces that name a person by more than one word, or that bring a person in. */
  readonly persons: ReadonlyMap<Piece, Person>;
  /** What the names are that are no person's. */
  readonly others: ReadonlyMap<string, ReferentKind>;
}

export function names(page: Page, pieces: readonly Piece[], judged: Judged, people: People): Names {
  const persons = new Map<Piece, Person>();
  const votes = new Map<string, { body: number; place: number }>();
  for (const piece of pieces) {
    if (piece.kind !== "name") continue;
    const words = nameWords(page, piece);
    const called = piece.title !== null || piece.honorific !== null;
    if (words.length > 1 && (called || judged.persons.has(keyOfName(words)))) {
      persons.set(piece, people.add(textOfName(page, piece), genderOf(page, piece)));
    } else if (!called && !piece.weak) vote(page, piece, votes);
  }
  for (let at = pieces.length - 2; at >= 0; at -= 1) {
    const relative = sharedSurname(page, pieces[at]!, pieces[at + 1]!, persons.get(pieces[at + 1]!), people);
    if (relative !== null) persons.set(pieces[at]!, relative);
  }
  const bare = bareSurnames(page, pieces);
  let family = -2;
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== "name" || piece.end - piece.first > 2 || persons.has(piece)) continue;
    const words = nameWords(page, piece);
    if (words.length !== 1) continue;
    const word = words[0]!;
    if (piece.title === null && isGivenName(word.key)) {
      // "their sons Ned, Max and Leo", whoever else of the report is called Max
      const before = page.words[piece.first - 1];
      const kin = KIN_BEFORE.has((before?.key === "," ? page.words[piece.first - 2] : before)?.key ?? "");
      if (kin || (family === at - 1 && isList(page, pieces[at - 1]!, piece))) {
        persons.set(piece, people.add(word.text));
        family = at;
        continue;
      }
    }
    if (piece.title !== null ? people.hasElder(word.text) : people.has(word.text)) continue;
    if (piece.title !== null || piece.honorific !== null)
      persons.set(piece, people.add(word.text, genderOf(page, piece)));
    else if (bare.has(word.key)) persons.set(piece, people.add(word.text));
  }
  return {
    persons,
    others: new Map([...votes].map(([key, vote]) => [key, page.home.has(key) ? "place" : elected(vote)])),
  };
}

export function textOfName(page: Page, piece: Piece): string {
  const words = nameWords(page, piece);
  return textBetween(words, 0, words.length);
}

export function genderOf(page: Page, piece: Piece): Gender {
  if (piece.honorific !== null && piece.honorific !== "?") return piece.honorific;
  if (piece.title === null) return "?";
  const head = page.words[piece.title.head]!.key;
  return FEMALE_ROLES.test(head) ? "f" : MALE_ROLES.test(head) ? "m" : "?";
}

/** "Ann and Rob Miller": Ann is a Miller too. */
function sharedSurname(
  page: Page,
  piece: Piece,
  next: Piece,
  relative: Person | undefined,
  people: People,
): Person | null {
  if (
    relative === undefined ||
    piece.kind !== "name" ||
    piece.end - piece.first !== 1 ||
    piece.title !== null
  )
    return null;
  const word = page.words[piece.first]!;
  const surname = nameWords(page, next).at(-1);
  if (!isGivenName(word.key) || surname === undefined || relative.name.given === null) return null;
  if (
    !isList(page, piece, next) ||
    next.honorific !== null ||
    next.title !== null ||
    HONORIFICS.has(word.key)
  )
    return null;
  if (people.has(word.text)) return null;
  const shown = next.end - next.first > 1 ? surname.text : "";
  return people.add(`${word.text} ${shown}`.trim());
}

function isList(page: Page, piece: Piece, next: Piece): boolean {
  const between = next.first - piece.end;
  if (between < 1 || between > 2) return false;
  return page.words
    .slice(piece.end, next.first)
    .every(({ key }) => key === "and" || key === "," || key === "&");
}

const IN_PLACES: ReadonlySet<string> = new Set(["in", "near", "outside", "across"]);

function vote(page: Page, piece: Piece, votes: Map<string, { body: number; place: number }>): void {
  const words = nameWords(page, piece);
  const key = keyOfName(words);
  const votesOf = votes.get(key) ?? { body: 0, place: 0 };
  votes.set(key, votesOf);
  const before = page.words[piece.first - 1]?.key ?? "";
  const after = page.words[piece.end];
  if (IN_PLACES.has(before)) votesOf.place += 1;
  if (words.length === 1 && isAcronym(words[0]!)) votesOf.body += 2;
  if (after !== undefined && (after.pos === "VERB" || after.key === "'s") && before !== "in")
    votesOf.body += 1;
}

function elected({ body, place }: { body: number; place: number }): ReferentKind {
  return place > 0 && place >= body ? "place" : body > 0 ? "organization" : "other";
}

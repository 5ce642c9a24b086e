/**
 * The head of a title without a name behind it → a role of the person beside it ("Lin, the envoy", "the envoy, Lin", "Lin is the
 * envoy"), a mention of the person it describes ("the Danish envoy"), or somebody unnamed ("a spokesman for the ministry").
 */
import { GROUP_MODIFIERS, GROUP_NOUNS } from "../../lexicon/person-groups.ts";
import { KINSHIP, WEAK_HEADS } from "../../lexicon/titles.ts";
import type { Person } from "./people.ts";
import { type Phrase, phraseAt } from "./phrase.ts";
import type { Piece } from "./pieces.ts";
import type { Reader } from "./reader.ts";
import { textBetween } from "./title.ts";
import type { WordSentence } from "./words.ts";

type Rule = (reader: Reader, phrase: Phrase, sentence: WordSentence) => Person | null;

/** The first that finds a person has given the role to him. */
const BESIDE: readonly Rule[] = [apposed, attached, joined, followed, introduced, equated, named];

/** Reads the phrase whose head is word `at`; the index from which to read on. */
export function describe(reader: Reader, at: number, sentence: WordSentence, index: number): number {
  const { words } = reader;
  const { key } = words[at]!;
  // "Lin Dean … Dean said": a surname that is also a role.
  if (reader.isSurname(at, at + 1, index)) return at + 1;
  const phrase = phraseAt(words, at, sentence.first, sentence.end, (start) => reader.nameEnd(start));
  // "a spy balloon", "the player union": the word only qualifies another.
  const next = words[phrase.end];
  const verb = next?.key.endsWith("s") && /^(?:DET|PRON|PROPN)$/.test(words[phrase.end + 1]?.pos ?? "");
  if (
    !verb &&
    next !== undefined &&
    phrase.end < sentence.end &&
    next.pos === "NOUN" &&
    next.from === words[phrase.end - 1]!.to + 1
  )
    return phrase.end;
  const beside = BESIDE.reduce<Person | null>((found, rule) => found ?? rule(reader, phrase, sentence), null);
  if (beside !== null) {
    const of = phrase.of ?? phrase.complement;
    const title = takesComplement(words[phrase.end]?.key, key) ? { ...phrase, end: phrase.finish } : phrase;
    reader.give(beside, title, phrase.of ?? (title === phrase ? of : null), phrase.start, phrase.finish);
    reader.mention(
      phrase.start,
      phrase.finish,
      beside.referent,
      "description",
      "a description beside the name",
    );
    reader.recent.person(beside, index);
    reader.beside = { person: beside, finish: phrase.finish };
    return phrase.end;
  }
  if (
    KINSHIP.has(key) ||
    (phrase.determiner === "its" && /^(?:predecessor|successor|rival|ally|partner)s?$/.test(key))
  )
    return phrase.end;
  if (phrase.determiner === "a" || (phrase.determiner === null && phrase.of === null))
    unnamed(reader, phrase);
  else resolve(reader, phrase, index);
  return phrase.end;
}

/** "ambassador to Chile" is the office; "director of the bank" is an office and what it is of. */
function takesComplement(preposition: string | undefined, head: string): boolean {
  return preposition === "to" && /^(?:ambassador|envoy|adviser|advisor|aide|counsel|delegate)$/.test(head);
}

/** "Lin Ray, the top Danish envoy, said" · "Lin Ray, 48, a pilot," */
function apposed(reader: Reader, phrase: Phrase, sentence: WordSentence): Person | null {
  const { words } = reader;
  let at = phrase.start - 1;
  if (at <= sentence.first || !/^(?:,|—|–|\()$/.test(words[at]!.text)) return null;
  if (/^\d{1,3}$/.test(words[at - 1]!.text) && words[at - 2]?.text === ",") at -= 2;
  const piece = beforeComplement(reader, reader.ending[at]);
  const { key } = words[phrase.head]!;
  if (piece === undefined || (GROUP_NOUNS.has(key) && isPlural(key))) return null;
  // "To Lin Ray, the envoy said," is no apposition; "Lin Ray, an envoy for Asia, told" and "Lin Ray, the envoy handling it," are.
  const next = words[phrase.finish];
  const goesOn = phrase.finish < sentence.end && next !== undefined && /^(?:VERB|AUX|PART)$/.test(next.pos);
  if (goesOn && phrase.determiner !== "a" && !next.key.endsWith("ing")) return null;
  return reader.personOf(piece);
}

/** "Lin Ray of the Oslo Institute, an expert on salt": the name before the body. */
function beforeComplement(reader: Reader, piece: Piece | undefined): Piece | undefined {
  if (piece === undefined || piece.kind === "name") return piece;
  const at = reader.words[piece.first - 1]?.key === "the" ? piece.first - 2 : piece.first - 1;
  return /^(?:of|from|at)$/.test(reader.words[at]?.key ?? "") ? reader.ending[at] : piece;
}

/** "Lin Ray head of the relief group": without a comma. */
function attached(reader: Reader, phrase: Phrase): Person | null {
  const piece = reader.ending[phrase.office];
  if (
    piece === undefined ||
    phrase.determiner !== null ||
    piece.kind !== "name" ||
    piece.end - piece.first < 2
  )
    return null;
  if (phrase.complement === null || isPlural(reader.words[phrase.head]!.key)) return null;
  return reader.personOf(piece);
}

/** "Lin Ray, deputy leader and finance spokesman" */
function joined(reader: Reader, phrase: Phrase): Person | null {
  const { beside } = reader;
  return beside !== null &&
    beside.finish === phrase.start - 1 &&
    reader.words[phrase.start - 1]!.key === "and"
    ? beside.person
    : null;
}

/** "the ambassador to Chile Lin Ray" */
function followed(reader: Reader, phrase: Phrase): Person | null {
  if (phrase.finish === phrase.end || phrase.determiner === "a") return null;
  const piece = reader.beginning[phrase.finish];
  return piece === undefined || piece.title !== null || piece.end - piece.first < 2
    ? null
    : reader.personOf(piece);
}

function isPlural(key: string): boolean {
  return /(?:[^s]s|men|people)$/.test(key);
}

/** "the top Danish envoy, Lin Ray, said": the name stands behind its description. */
function introduced(reader: Reader, phrase: Phrase, sentence: WordSentence): Person | null {
  const { words } = reader;
  if (phrase.determiner === null && phrase.of === null && phrase.start !== sentence.first) return null;
  if (
    phrase.determiner === "a" ||
    phrase.finish >= sentence.end ||
    !/^(?:,|—|–)$/.test(words[phrase.finish]!.text)
  )
    return null;
  const at = phrase.finish + 1;
  for (let start = at; start < Math.min(at + 8, sentence.end); start += 1) {
    const piece = reader.beginning[start];
    if (piece === undefined) {
      if (start === at || reader.isTitled(start)) continue;
      return null;
    }
    if (start > at && (piece.title === null || piece.title.first > at)) {
      if (reader.isTitled(start)) continue;
      return null;
    }
    if (!closes(reader, piece.end, sentence) && !/^(?:VERB|AUX|ADP)$/.test(words[piece.end]!.pos))
      return null;
    return reader.personOf(piece);
  }
  return null;
}

/** "Lin Ray is the envoy" · "Lin Ray, who was envoy" · "Lin Ray served as envoy" */
function equated(reader: Reader, phrase: Phrase, sentence: WordSentence): Person | null {
  const { words } = reader;
  if (GROUP_NOUNS.has(words[phrase.head]!.key)) return null;
  let at = phrase.start - 1;
  if (at <= sentence.first || !/^(?:is|was|became|remains|as|be|been|becoming)$/.test(words[at]!.key))
    return null;
  while (
    at > sentence.first &&
    /^(?:as|served|serves|worked|works|has|had|been|be|will|would|who|,|also|now|then|is|was)$/.test(
      words[at - 1]!.key,
    )
  )
    at -= 1;
  const piece = reader.ending[at];
  const { pronoun } = reader;
  // "after she became president"
  const person =
    pronoun?.at === at - 1 ? pronoun.person : piece === undefined ? null : reader.personOf(piece);
  if (person === null || words[phrase.finish]?.key === "'s") return null;
  return person;
}

/** "identified the pilot as Lin Ray" */
function named(reader: Reader, phrase: Phrase): Person | null {
  const { words } = reader;
  if (phrase.determiner !== "the" || !/^(?:as|is|was)$/.test(words[phrase.finish]?.key ?? "")) return null;
  const piece = reader.beginning[phrase.finish + 1];
  return piece === undefined || piece.title !== null ? null : reader.personOf(piece);
}

function closes(reader: Reader, at: number, sentence: WordSentence): boolean {
  if (at >= sentence.end) return true;
  const word = reader.words[at]!;
  return word.pos === "PUNCT" || /^(?:who|and|told|said|says|[,.;:)—–”"])$/.test(word.key);
}

/** "the Danish envoy", "his Chilean counterpart": a person who is named elsewhere in the report. */
function resolve(reader: Reader, phrase: Phrase, index: number): void {
  const { words, recent } = reader;
  const head = words[phrase.head]!.key;
  const its = phrase.determiner === "its" ? reader.subjectBody(phrase.start) : null;
  const of = phrase.of ?? phrase.complement ?? its;
  const country = phrase.country ?? countryOf(reader, phrase);
  const description = {
    head,
    words: words
      .slice(phrase.start, phrase.end)
      .filter(
        (word, at) =>
          (phrase.start + at !== phrase.head && /^(?:ADJ|NOUN|PROPN)$/.test(word.pos) && !word.capital) ||
          isOffice(phrase, at),
      )
      .map((word) => word.key)
      .filter((key) => key !== head),
    of,
    country,
    standing: phrase.standing,
  };
  const owner =
    phrase.determiner === "his"
      ? recent.pronoun("m")
      : phrase.determiner === "her"
        ? recent.pronoun("f")
        : null;
  const person =
    WEAK_HEADS.has(head) && country === null
      ? null
      : reader.holders.find(description, index, recent.last, owner);
  const end = phrase.complement !== null && phrase.finish > phrase.end ? phrase.finish : phrase.end;
  if (person !== null) {
    if (phrase.of !== null && owner === null)
      reader.give(person, phrase, phrase.of, phrase.start, phrase.end);
    reader.mention(
      phrase.start,
      end,
      person.referent,
      "description",
      "a description of a person of this report",
    );
    recent.person(person, index);
    return;
  }
  if (phrase.determiner !== "his" && phrase.determiner !== "her") unnamed(reader, phrase);
}

function isOffice(phrase: Phrase, at: number): boolean {
  return phrase.start + at >= phrase.office && phrase.start + at !== phrase.head;
}

function countryOf(reader: Reader, phrase: Phrase): string | null {
  for (let at = phrase.end; at < phrase.finish; at += 1) {
    const entry = reader.beginning[at]?.entry;
    if (entry?.country && entry.kind !== "body") return entry.country;
  }
  return null;
}

/** Somebody without a name: one entry for all such mentions of one head and country or body. */
function unnamed(reader: Reader, phrase: Phrase): void {
  const { words } = reader;
  const { key } = words[phrase.head]!;
  const isGroup = GROUP_NOUNS.has(key);
  if (words[phrase.start]!.key === "no") return;
  const modified = phrase.office < phrase.head && GROUP_MODIFIERS.has(words[phrase.office]!.key);
  if (!isGroup && phrase.determiner === null && phrase.of === null && !modified && phrase.complement === null)
    return;
  const end = phrase.complement !== null ? phrase.finish : phrase.end;
  const of = phrase.country ?? countryOf(reader, phrase);
  const name = textBetween(words, phrase.start, phrase.end).replace(/^(?:the|a|an) /i, "");
  const known =
    phrase.determiner === "the" && phrase.of === null && phrase.complement === null
      ? reader.bodies.lastGroup(key)
      : null;
  const referent = known ?? reader.bodies.group(key, of ?? phrase.of ?? phrase.complement ?? "", name, of);
  reader.mention(phrase.start, end, referent, "description", "persons whom the report does not name");
  if (isGroup && isPlural(key)) reader.recent.group(referent);
}

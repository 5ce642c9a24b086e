/** Sentences in title case: there a capital letter tells nothing, so only what names itself or what the body knows is found. */
import { CALENDAR, OPENERS } from "../../lexicon/not-names.ts";
import { personName } from "../../lexicon/person-name.ts";
import { entryAt } from "./gazetteer.ts";
import { readPiece } from "./read-piece.ts";
import type { Reader } from "./reader.ts";
import { textBetween } from "./title.ts";
import type { WordSentence } from "./words.ts";

const LONGEST = 4;

export function headline(reader: Reader, sentence: WordSentence, index: number): void {
  const { words } = reader;
  for (let at = sentence.first; at < sentence.end; ) {
    const word = words[at]!;
    if (!word.capital) {
      at += 1;
      continue;
    }
    const entry = entryAt(words, at, sentence.end);
    if (entry !== null) {
      const end = at + entry.words.length;
      readPiece(reader, {
        kind: "entry",
        first: at,
        end,
        sentence: index,
        entry,
        title: null,
        honorific: null,
        weak: false,
      });
      at = end;
      continue;
    }
    at = name(reader, at, sentence, index);
  }
}

/** The longest known name that begins here; the index behind it. */
function name(reader: Reader, at: number, sentence: WordSentence, index: number): number {
  const { words } = reader;
  for (let end = Math.min(sentence.end, at + LONGEST); end > at; end -= 1) {
    if (!words[end - 1]!.capital) continue;
    const text = textBetween(words, at, end);
    const person = end - at > 1 ? reader.people.known(personName(text)) : single(reader, at, index);
    if (person !== null) {
      reader.mention(at, end, person.referent, "name", "a name that the report's body has");
      person.mentions += 1;
      reader.recent.person(person, index);
      return end;
    }
    const body = end - at > 1 || words[at]!.text.length > 3 ? reader.bodies.short(text) : null;
    if (body !== null) {
      reader.mention(at, end, body, "name", "a name that the report's body has");
      return end;
    }
  }
  return at + 1;
}

function single(reader: Reader, at: number, index: number) {
  const word = reader.words[at]!;
  if (OPENERS.has(word.key) || (CALENDAR.has(word.key) && word.pos !== "PROPN")) return null;
  if (/^(?:ADV|DET|ADP|AUX|PRON|CCONJ|SCONJ)$/.test(word.pos)) return null;
  const proper =
    word.text.length > 1 && word.text !== word.text.toUpperCase()
      ? word.text
      : word.text[0] + word.text.slice(1).toLowerCase();
  return reader.people.resolve(proper, index, "?");
}

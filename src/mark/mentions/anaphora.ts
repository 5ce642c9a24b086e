/** Lower-case words that stand for a body or a person: "the ministry", "Chile's finance ministry", "the Ray administration", "he", "they". */
import { BODY_NOUNS, STATE_BODIES, STATE_BODY_MODIFIERS } from "../../lexicon/organisations.ts";
import { entryBefore } from "./gazetteer.ts";
import type { Gender } from "./people.ts";
import type { Reader } from "./reader.ts";
import { textBetween } from "./title.ts";
import type { WordSentence } from "./words.ts";

export function pronoun(reader: Reader, at: number, gender: Gender): void {
  if (reader.isQuoted(at)) return;
  const next = reader.words[at + 1];
  const possessive =
    /^(?:his|her)$/.test(reader.words[at]!.key) && /^(?:NOUN|ADJ|PROPN)$/.test(next?.pos ?? "");
  const person = possessive ? reader.recent.owner(gender) : reader.recent.pronoun(gender);
  if (person === null) return;
  reader.pronoun = { person, at };
  reader.mention(at, at + 1, person.referent, "pronoun", "the person whom the sentence before is about");
}

export function they(reader: Reader, at: number): void {
  if (reader.isQuoted(at)) return;
  const group = reader.recent.they();
  if (group !== null) reader.mention(at, at + 1, group, "pronoun", "the group named last");
}

export function body(reader: Reader, at: number, sentence: WordSentence): void {
  const { words } = reader;
  const noun = words[at]!.key;
  let first = at;
  while (first > sentence.first && STATE_BODY_MODIFIERS.has(words[first - 1]!.key)) first -= 1;
  if (noun === "bank" && words[at - 1]?.key !== "central") first = at;
  const before = words[first - 1];
  if (before === undefined || first === sentence.first) return;
  if (STATE_BODIES.has(noun) || first < at) {
    const owner = before.key === "'s" ? reader.ending[first - 1] : reader.ending[first];
    const entry = owner?.entry ?? (before.capital ? entryBefore(words, first, sentence.first) : null);
    if (owner !== undefined && entry?.country && entry.kind !== "body") {
      const name = textBetween(words, owner.first, at + 1);
      const referent = reader.bodies.body(textBetween(words, first, at + 1), entry.country);
      if (first < at || noun === "government") reader.ledger.rename(referent, name);
      reader.mention(owner.first, at + 1, referent, "name", "a body of a country");
      return;
    }
    const person = owner !== undefined && noun === "administration" ? reader.personOf(owner) : null;
    if (owner !== undefined && person !== null) {
      const country = reader.ledger.countryOf(person.referent);
      const referent = reader.bodies.body(textBetween(words, owner.first, at + 1), country);
      reader.mention(owner.first, at + 1, referent, "name", "the government under a person");
      return;
    }
  }
  if (before.key !== "the" && before.key !== "The" && before.key !== "this") return;
  if (first < at) {
    const referent = reader.bodies.body(textBetween(words, first, at + 1), null);
    reader.mention(first - 1, at + 1, referent, "description", "a body by its words");
    return;
  }
  const last = BODY_NOUNS.has(noun) ? reader.bodies.last(noun) : null;
  if (last !== null)
    reader.mention(first - 1, at + 1, last, "description", "the body named last that is one");
}

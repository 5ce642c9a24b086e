/** The persons of one report: who a full name, a surname or a given name means at a place of the text. */
import { FEMALE_NAMES, MALE_NAMES } from "../../lexicon/given-names.ts";
import { type PersonName, personName, sameName } from "../../lexicon/person-name.ts";
import type { Ledger } from "./ledger.ts";

export type Gender = "m" | "f" | "?";

export interface Person {
  readonly referent: number;
  name: PersonName;
  gender: Gender;
  /** Sentence in which the full name last stood. */
  named: number;
  /** Sentence of the last mention by name. */
  last: number;
  mentions: number;
}

/** So many bearers of one name are told apart; news has a few, a fuzzed text may have thousands. */
const BOUND = 48;
/** A full name so many sentences ago decides which of two bearers a surname means. */
const NEAR = 2;
/** Who was mentioned so many times keeps the surname even then. */
const MAIN = 3;

export class People {
  readonly #ledger: Ledger;
  readonly #bySurname = new Map<string, Person[]>();
  readonly #byGiven = new Map<string, Person[]>();
  readonly #byReferent = new Map<number, Person>();

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** The person of this name; a new one where the report has none yet. A longer form becomes the name. */
  add(text: string, gender: Gender = "?"): Person {
    const name = personName(text);
    const known = this.known(name);
    if (known === null) {
      const shown = gender === "?" ? genderOf(name) : gender;
      const person: Person = {
        referent: this.#ledger.add("person", text, null),
        name,
        gender: shown,
        named: -1,
        last: -1,
        mentions: 0,
      };
      this.#byReferent.set(person.referent, person);
      this.#enter(person);
      return person;
    }
    if (gender !== "?") known.gender = gender;
    if (this.#ledger.nameOf(known.referent) === `${text}s`) {
      known.name = name;
      this.#ledger.rename(known.referent, text);
      this.#enter(known);
    }
    if (name.words.length > known.name.words.length) {
      known.name = name;
      this.#ledger.rename(known.referent, text);
      this.#enter(known);
    }
    return known;
  }

  known(name: PersonName): Person | null {
    const keys = name.given === null ? name.words : name.surnames;
    const near = new Set(keys.flatMap((key) => this.#bySurname.get(key) ?? []));
    const same = [...near].filter((person) => sameName(person.name, name));
    // "President Ray" is not his son, Lin Ray Jr.
    if (name.words.length < 2) return same.find((person) => person.name.suffix !== "jr") ?? null;
    return (
      same.find((person) => person.name.words.length > 1) ??
      same.find(
        (person) => person.name.words.length === 1 && name.surnames.includes(person.name.words[0]!),
      ) ??
      null
    );
  }

  #enter(person: Person): void {
    for (const surname of person.name.surnames) put(this.#bySurname, surname, person);
    if (person.name.given !== null) put(this.#byGiven, person.name.given, person);
  }

  /** Who one word means, in sentence `at`; null where nobody here is called so. */
  resolve(word: string, at: number, gender: Gender): Person | null {
    const key = this.#keyOf(word);
    const bearers = this.#bySurname.get(key) ?? this.#byGiven.get(key) ?? this.#withoutApostrophe(key);
    const fit = bearers.filter(
      (person) => gender === "?" || person.gender === "?" || person.gender === gender,
    );
    const from = fit.length > 0 ? fit : bearers;
    if (from.length < 2) return from[0] ?? null;
    const main = from.reduce((best, person) =>
      person.mentions > best.mentions || best.name.suffix === "jr" ? person : best,
    );
    const near = from.filter((person) => person.named >= 0 && at - person.named <= NEAR);
    // "Bo Lee met Ann Lee … Lee said": who was called by the surname before keeps it, unless another was named since.
    const other = near.find((person) => person.named > main.last);
    return near.length === 1 && other !== undefined && main.mentions < MAIN && other.name.suffix === null
      ? other
      : main;
  }

  /** "Rays lawyer" of a text that lost its apostrophes. */
  #withoutApostrophe(key: string): readonly Person[] {
    return key.length > 4 && key.endsWith("s") ? (this.#bySurname.get(key.slice(0, -1)) ?? []) : [];
  }

  /** The bearer of a surname, but no one by a given name. */
  bySurname(word: string, at: number): Person | null {
    const key = this.#keyOf(word);
    return this.#bySurname.has(key) ? this.resolve(word, at, "?") : null;
  }

  #keyOf(word: string): string {
    const { words } = personName(word);
    return words.length === 1 ? words[0]! : words.join(" ");
  }

  /** Whether somebody may be called so with a title: a son with his father's name is not. */
  hasElder(word: string): boolean {
    const bearers = this.#bySurname.get(this.#keyOf(word)) ?? this.#byGiven.get(this.#keyOf(word)) ?? [];
    return bearers.some((person) => person.name.suffix !== "jr");
  }

  has(word: string): boolean {
    const key = this.#keyOf(word);
    return this.#bySurname.has(key) || this.#byGiven.has(key);
  }

  of(referent: number): Person | null {
    return this.#byReferent.get(referent) ?? null;
  }

  all(): Iterable<Person> {
    return this.#byReferent.values();
  }
}

function put(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [person]);
  else if (list.length < BOUND && !list.includes(person)) list.push(person);
}

function genderOf(name: PersonName): Gender {
  const given = name.given ?? "";
  if (MALE_NAMES.has(given)) return FEMALE_NAMES.has(given) ? "?" : "m";
  return FEMALE_NAMES.has(given) ? "f" : "?";
}

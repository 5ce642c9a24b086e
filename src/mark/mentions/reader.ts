/**
 * What is known while one report is read in its order, and who a piece of it means. What a mention means depends only on what
 * stands before it, and on the names that the whole report holds.
 */
import { PARTICLES } from "../../lexicon/names-particles.ts";
import { KINSHIP } from "../../lexicon/titles.ts";
import type { Marks } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import { Bodies } from "./bodies.ts";
import { type Judged, nameWords } from "./evidence.ts";
import { Holders } from "./holders.ts";
import { Ledger } from "./ledger.ts";
import { genderOf, type Names, names } from "./names.ts";
import { People, type Person } from "./people.ts";
import type { Piece } from "./pieces.ts";
import { Recent } from "./recent.ts";
import { type Title, textBetween } from "./title.ts";
import type { Page, Word } from "./words.ts";

export class Reader {
  readonly page: Page;
  readonly words: readonly Word[];
  readonly ledger = new Ledger();
  readonly people = new People(this.ledger);
  readonly bodies = new Bodies(this.ledger);
  readonly holders = new Holders();
  readonly recent = new Recent();
  readonly names: Names;
  /** The piece that begins, and the one that ends, at a word. */
  readonly beginning: readonly (Piece | undefined)[];
  readonly ending: readonly (Piece | undefined)[];
  /** The person whom the last description stood beside, and its end. */
  beside: { readonly person: Person; readonly finish: number } | null = null;
  /** The last pronoun and whom it means. */
  pronoun: { readonly person: Person; readonly at: number } | null = null;
  /** Words of titles that stand before a name. */
  readonly #titled = new Set<number>();
  readonly #quotations: readonly Range[];
  #quotation = 0;

  constructor(page: Page, pieces: readonly Piece[], judged: Judged, marks: Pick<Marks, "quotations">) {
    this.page = page;
    this.words = page.words;
    this.#quotations = marks.quotations;
    this.names = names(page, pieces, judged, this.people);
    const beginning: (Piece | undefined)[] = new Array(page.words.length + 1).fill(undefined);
    const ending = beginning.slice();
    this.beginning = beginning;
    this.ending = ending;
    for (const piece of pieces) {
      beginning[piece.first] = piece;
      ending[piece.end] = piece;
      const { title } = piece;
      if (title === null) continue;
      for (let at = title.first; at < title.end; at += 1) this.#titled.add(at);
      // A description may stand before the first title: "the Danish envoy … Lin Ray, Denmark's envoy".
      const person = this.names.persons.get(piece);
      if (person !== undefined) this.#holds(person, title, title.of);
    }
  }

  range(first: number, end: number): Range {
    return { from: this.words[first]!.from, to: this.words[end - 1]!.to };
  }

  mention(
    first: number,
    end: number,
    referent: number,
    form: "name" | "title" | "description" | "pronoun" | "metonym",
    rule: string,
  ): void {
    this.ledger.mention(this.page.text, this.range(first, end), referent, form, rule);
  }

  isTitled(at: number): boolean {
    return this.#titled.has(at);
  }

  /** Whether word `at` stands in quotation marks; asked from left to right. */
  isQuoted(at: number): boolean {
    const { from } = this.words[at]!;
    while (this.#quotation < this.#quotations.length && this.#quotations[this.#quotation]!.to <= from)
      this.#quotation += 1;
    const quotation = this.#quotations[this.#quotation];
    return quotation !== undefined && quotation.from <= from;
  }

  /** The end of the person's name, with its title, that begins at word `at`; 0 where none does. */
  nameEnd(at: number): number {
    let start = at;
    while (start < at + 8 && this.#titled.has(start)) start += 1;
    const piece = this.beginning[start];
    return piece !== undefined && piece.kind === "name" && this.personOf(piece) !== null ? piece.end : 0;
  }

  /** The person whom a piece names, or null. */
  personOf(piece: Piece): Person | null {
    if (piece.kind !== "name") return null;
    const known = this.names.persons.get(piece);
    if (known !== undefined) return known;
    const words = nameWords(this.page, piece);
    if (words.length === 0) return null;
    if (words.length === 1)
      return this.people.resolve(words[0]!.text, piece.sentence, genderOf(this.page, piece));
    // "De Rossi" of "Ada de Rossi"
    if (words.length === 2 && PARTICLES.has(words[0]!.key))
      return this.people.resolve(words[1]!.text, piece.sentence, genderOf(this.page, piece));
    return null;
  }

  give(person: Person, title: Title, of: string | null, first: number, end: number): void {
    const { from, to } = this.range(first, end);
    const text = this.#titleText(title);
    this.ledger.role(person.referent, { from, to, title: text, of, standing: title.standing });
    this.#holds(person, title, of);
  }

  /** As the report gives it, its state before it: "top Danish envoy"; an owner ("Denmark's") and "former" stand apart. */
  #titleText(title: Title): string {
    const apart = this.words.slice(title.first, title.office).some((word) => word.key === "'s");
    if (title.standing === "current" && !apart) return textBetween(this.words, title.first, title.end);
    return `${title.rank} ${textBetween(this.words, title.office, title.end)}`.trimStart();
  }

  #holds(person: Person, title: Title, of: string | null): void {
    const key = this.words[title.head]!.key;
    if (KINSHIP.has(key)) return;
    if (title.country !== null) this.ledger.setCountry(person.referent, title.country);
    this.holders.give(person, {
      head: key,
      words: [
        ...title.rank.toLowerCase().split(" "),
        ...this.words.slice(title.office, title.end).map((word) => word.key),
      ].filter((word) => word !== key && word !== ""),
      of,
      country: title.country ?? this.ledger.countryOf(person.referent),
      standing: title.standing,
    });
  }

  /** The name that "its" at word `at` goes back to: the first in the sentence that is nobody's. */
  subjectBody(at: number): string | null {
    let first: Piece | null = null;
    for (let index = at - 1; index >= Math.max(0, at - 40); index -= 1) {
      if (/^[.!?]$/.test(this.words[index]!.text)) break;
      const piece = this.beginning[index];
      if (piece !== undefined && this.personOf(piece) === null && !this.#titled.has(index)) first = piece;
    }
    return first === null ? null : textBetween(this.words, first.first, first.end);
  }

  /** The country whose possessive stands before a word: "Chile's" finance ministry. */
  countryBefore(at: number): string | null {
    if (this.words[at - 1]?.key !== "'s") return null;
    const owner = this.ending[at - 1];
    return owner?.kind === "entry" && owner.entry!.kind !== "body" ? owner.entry!.country : null;
  }

  /** "Rosa Santiago … Santiago left": a place's or body's name that is a surname here. */
  isSurname(first: number, end: number, sentence: number): boolean {
    const word = this.words[first]!;
    const entry = this.beginning[first]?.entry;
    if (end - first > 1 || !word.capital || entry?.kind === "country" || entry?.kind === "nationality")
      return false;
    if (word.key === "washington" || /^(?:in|at|near|to|from|the)$/.test(this.words[first - 1]?.key ?? ""))
      return false;
    const person = this.people.bySurname(word.text, sentence);
    if (person === null || person.mentions === 0 || person.name.words.length < 2) return false;
    person.mentions += 1;
    person.last = sentence;
    this.mention(first, end, person.referent, "name", "a surname of a person of this report");
    this.recent.person(person, sentence);
    return true;
  }
}

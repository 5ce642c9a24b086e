/**
 * One report in its order: every name, title, description and pronoun is given to the person, body or place it stands for at its
 * place. What a mention means depends only on what stands before it, and on the names that the whole report holds.
 */
import { isGivenName } from "../../lexicon/given-names.ts";
import { PARTICLES } from "../../lexicon/names-particles.ts";
import { THINGS } from "../../lexicon/not-names.ts";
import { personName } from "../../lexicon/person-name.ts";
import { HONORIFICS, KINSHIP } from "../../lexicon/titles.ts";
import type { Marks } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import { Bodies } from "./bodies.ts";
import { isShouted, type Judged, keyOfName, nameWords } from "./evidence.ts";
import { Holders } from "./holders.ts";
import { Ledger } from "./ledger.ts";
import { genderOf, type Names, names, textOfName } from "./names.ts";
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
  readonly beginning = new Map<number, Piece>();
  readonly ending = new Map<number, Piece>();
  /** Words of titles that stand before a name. */
  /** The person whom the last description stood beside, and its end. */
  beside: { readonly person: Person; readonly finish: number } | null = null;
  /** The last pronoun and whom it means. */
  pronoun: { readonly person: Person; readonly at: number } | null = null;
  readonly #titled = new Set<number>();
  readonly #quotations: readonly Range[];
  #quotation = 0;

  constructor(page: Page, pieces: readonly Piece[], judged: Judged, marks: Pick<Marks, "quotations">) {
    this.page = page;
    this.words = page.words;
    this.#quotations = marks.quotations;
    this.names = names(page, pieces, judged, this.people);
    for (const piece of pieces) {
      this.beginning.set(piece.first, piece);
      this.ending.set(piece.end, piece);
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
    const piece = this.beginning.get(start);
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
    const text = `${title.rank} ${textBetween(this.words, title.office, title.end)}`.trimStart();
    this.ledger.role(person.referent, { from, to, title: text, of, standing: title.standing });
    this.#holds(person, title, of);
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

  /** A piece at its place. */
  read(piece: Piece): void {
    if (piece.kind === "name") this.#name(piece);
    else if (piece.kind === "entry") this.#entry(piece);
    else if (piece.kind === "body") this.#body(piece);
    else {
      const name = textBetween(this.words, piece.first, piece.end);
      this.mention(
        piece.first,
        piece.end,
        this.bodies.place(name, piece.entry?.country ?? null),
        "name",
        "a name that ends in a word for places",
      );
    }
  }

  #name(piece: Piece): void {
    const person = this.personOf(piece);
    if (person === null) {
      this.#unknown(piece);
      return;
    }
    const { title } = piece;
    const words = nameWords(this.page, piece);
    person.mentions += 1;
    person.last = piece.sentence;
    if (words.length > 1) person.named = piece.sentence;
    const rule =
      words.length > 1
        ? "a full name"
        : piece.honorific !== null
          ? "a surname with a form of address"
          : "a surname or given name of a person of this report";
    if (title !== null) {
      this.give(person, title, title.of ?? this.#ofBehind(piece), title.first, title.end);
      this.mention(title.first, title.end, person.referent, "title", "a title before the name");
    }
    const country = this.countryBefore(piece.first);
    if (country !== null) this.ledger.setCountry(person.referent, country);
    this.mention(piece.first, piece.end, person.referent, "name", rule);
    this.recent.person(person, piece.sentence);
  }

  /** "President Ada Ray of Chile" */
  #ofBehind(piece: Piece): string | null {
    const next =
      this.words[piece.end]?.key === "of"
        ? this.beginning.get(piece.end + (this.words[piece.end + 1]?.key === "the" ? 2 : 1))
        : undefined;
    if (next?.kind === "entry" && next.entry?.country) return next.entry.name;
    return next?.kind === "body" ? textBetween(this.words, next.first, next.end) : null;
  }

  /** The country whose possessive stands before a word: "Chile's" finance ministry. */
  countryBefore(at: number): string | null {
    if (this.words[at - 1]?.key !== "'s") return null;
    const owner = this.ending.get(at - 1);
    return owner?.kind === "entry" && owner.entry!.kind !== "body" ? owner.entry!.country : null;
  }

  #entry(piece: Piece): void {
    const entry = piece.entry!;
    const { first, end } = piece;
    if (this.isSurname(first, end, piece.sentence)) return;
    if (entry.kind === "seat") {
      const acts = entry.actor || this.#acts(first, end);
      if (acts)
        this.mention(
          first,
          end,
          this.bodies.country(entry.country!),
          "metonym",
          "a seat of government for the government",
        );
      else
        this.mention(
          first,
          end,
          this.bodies.place(textBetween(this.words, first, end), entry.country),
          "name",
          "a capital as a place",
        );
    } else if (entry.kind === "nationality") {
      if (!this.isTitled(first))
        this.mention(first, end, this.bodies.entry(entry), "name", "a nationality for the country");
    } else if (entry.kind === "country")
      this.mention(first, end, this.bodies.entry(entry), "name", "a country");
    else
      this.mention(
        first,
        end,
        this.bodies.entry(entry),
        "name",
        entry.kind === "body" ? "a well-known body" : "a known place",
      );
  }

  /** "Rosa Santiago … Santiago left": a place's or body's name that is a surname here. */
  isSurname(first: number, end: number, sentence: number): boolean {
    const word = this.words[first]!;
    const entry = this.beginning.get(first)?.entry;
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

  /** "Oslo said", "between Oslo and Rome", but not "in Oslo" nor the dateline "OSLO, Norway". */
  #acts(first: number, end: number): boolean {
    const before = this.words[first - 1];
    const after = this.words[end];
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
      return before?.key === "and" && this.ending.get(first - 1)?.entry?.kind === "seat";
    if (before?.key === "and" && this.ending.get(first - 1)?.entry?.kind === "seat") return true;
    return (
      after.pos === "VERB" ||
      after.pos === "AUX" ||
      (after.key === "'s" && this.words[end + 1]?.pos !== "PROPN") ||
      (after.key === "and" && this.beginning.get(end + 1)?.entry?.kind === "seat")
    );
  }

  #body(piece: Piece): void {
    const owner = this.countryBefore(piece.first);
    const name = textBetween(this.words, piece.first, piece.end);
    const country = owner ?? piece.entry?.country ?? null;
    const body = this.bodies.body(
      piece.entry?.kind === "nationality"
        ? textBetween(this.words, piece.first + piece.entry.words.length, piece.end)
        : name,
      country,
    );
    if (owner !== null || piece.entry?.kind === "nationality")
      this.ledger.rename(
        body,
        owner === null ? name : textBetween(this.words, this.ending.get(piece.first - 1)!.first, piece.end),
      );
    const first = owner === null ? piece.first : this.ending.get(piece.first - 1)!.first;
    this.mention(first, piece.end, body, "name", "a name with a word for bodies");
    this.#within(piece);
  }

  /** "the Ray campaign" names Ray too, and "Tags Chile Lin Ray Strikes" Lin Ray. */
  #within(piece: Piece): void {
    if (piece.end - piece.first < 2 || piece.entry !== null) return;
    for (let at = piece.first; at < piece.end; at += 1) {
      const end = this.#knownFrom(at, piece);
      if (end > at) at = end - 1;
    }
  }

  /** The end of the longest name of a person of this report that begins at `at` inside a piece; `at` where none does. */
  #knownFrom(at: number, piece: Piece): number {
    for (let end = Math.min(piece.end, at + 4); end > at + 1; end -= 1) {
      if (end - at === piece.end - piece.first) continue;
      const person = this.people.known(personName(textBetween(this.words, at, end)));
      if (person === null || person.name.words.length < 2) continue;
      this.mention(at, end, person.referent, "name", "a name inside a longer one");
      return end;
    }
    const word = this.words[at]!;
    if (isGivenName(word.key) || (piece.kind === "body" && at > piece.first)) return at;
    const person = this.people.bySurname(word.text, piece.sentence);
    if (person === null) return at;
    this.mention(at, at + 1, person.referent, "name", "a surname inside a longer name");
    return at + 1;
  }

  /** A word that also stands small, or the name of a kind of thing: "Games", "Reports". */
  #isCommon(word: Word): boolean {
    const one = word.key.endsWith("s") ? word.key.slice(0, -1) : word.key;
    return (
      this.page.small.has(word.key) || this.page.small.has(one) || THINGS.has(word.key) || THINGS.has(one)
    );
  }

  /** A name that is no person's: a body or place by the words round it, else a thing with a name. */
  #unknown(piece: Piece): void {
    const words = nameWords(this.page, piece);
    if (words.length === 0 || HONORIFICS.has(words[0]!.key)) return;
    const text = textOfName(this.page, piece);
    this.#within(piece);
    const short = this.bodies.short(text) ?? (words.length === 1 ? this.bodies.last(words[0]!.key) : null);
    if (short !== null) {
      this.mention(piece.first, piece.end, short, "name", "a short form of a body's name");
      return;
    }
    const kind = this.names.others.get(keyOfName(words));
    if (kind === undefined || text.length < 3 || words.every((word) => this.#isCommon(word))) return;
    // "JUST WATCHED": lines of a page set in capitals.
    if (words.length > 1 && words.some(isShouted)) return;
    if (kind === "organization")
      this.mention(
        piece.first,
        piece.end,
        this.bodies.body(text, null),
        "name",
        "a name that acts as a body does",
      );
    else if (kind === "place")
      this.mention(
        piece.first,
        piece.end,
        this.bodies.place(text, null),
        "name",
        "a name where places stand",
      );
    else
      this.mention(
        piece.first,
        piece.end,
        this.bodies.other(text, "other", null),
        "name",
        "a name of something else",
      );
  }
}

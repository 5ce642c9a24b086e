/**
 * Runs of capitalised words → pieces: known entries, bodies and places by their last word, and names that are still to be judged.
 * Titles before a name are split from it. Sentences in title case are not cut here: there only what the body knows is found.
 */

import { isGivenName } from "../../lexicon/given-names.ts";
import { PARTICLES, SUFFIXES } from "../../lexicon/names-particles.ts";
import { CALENDAR, OPENERS, THINGS } from "../../lexicon/not-names.ts";
import { BODY_WORDS } from "../../lexicon/organisations.ts";
import { PLACE_WORDS } from "../../lexicon/places.ts";
import { HONORIFICS, STANDINGS } from "../../lexicon/titles.ts";
import { type Entry, entryAt } from "./gazetteer.ts";
import { headEndingAt, type Title, titleBefore } from "./title.ts";
import type { Page, Word, WordSentence } from "./words.ts";

export interface Piece {
  readonly kind: "entry" | "body" | "place" | "name";
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  readonly entry: Entry | null;
  readonly title: Title | null;
  /** The gender that "Mr." or "Mrs." shows. */
  readonly honorific: "m" | "f" | "?" | null;
  /** One capitalised word at the head of a sentence: a name only where the report uses it so elsewhere. */
  readonly weak: boolean;
}

/** Surnames that are also words for places: "Damian Hill". */
const SURNAMES_OF_PLACES = new Set(
  "hill park church lane hall lake castle forest mount bridge street field banks".split(" "),
);
/** A run of more capitalised words is a list or a table, no name. */
const LONGEST_RUN = 24;
const NO_NAMES: ReadonlySet<string> = new Set(
  "ADV VERB AUX PRON DET ADP SCONJ CCONJ INTJ NUM PART".split(" "),
);
/** A sentence begins behind them as well. */
const BEFORE_START: ReadonlySet<string> = new Set("“\"‘':;—–(•-");
const MONTH_NAMES = new Set(["may", "april", "june", "august"]);

export function pieces(page: Page): Piece[] {
  const found: Piece[] = [];
  for (const [index, sentence] of page.sentences.entries()) {
    if (!sentence.titled) new Cutter(page, sentence, index, found).cut();
  }
  return found;
}

class Cutter {
  readonly #page: Page;
  readonly #words: readonly Word[];
  readonly #sentence: WordSentence;
  readonly #index: number;
  readonly #found: Piece[];

  constructor(page: Page, sentence: WordSentence, index: number, found: Piece[]) {
    this.#page = page;
    this.#words = page.words;
    this.#sentence = sentence;
    this.#index = index;
    this.#found = found;
  }

  cut(): void {
    const { first, end } = this.#sentence;
    for (let at = first; at < end; ) {
      const word = this.#words[at]!;
      if (!word.capital) {
        at += 1;
        continue;
      }
      if (CALENDAR.has(word.key) || (word.key.endsWith("s") && CALENDAR.has(word.key.slice(0, -1)))) {
        if (this.#isSurnameMay(at)) this.#add("name", at, at + 1, { weak: true });
        at += 1;
        continue;
      }
      if (this.#opens(at)) {
        at += 1;
        continue;
      }
      const entry = entryAt(this.#words, at, end);
      const runEnd = Math.max(this.#runEnd(at), at + (entry?.words.length ?? 0));
      this.#run(at, runEnd);
      at = runEnd;
    }
  }

  /** "But Ms. Ray", "Speaking in Oslo": the word that opens a sentence is large for no other reason. */
  #opens(at: number): boolean {
    const word = this.#words[at]!;
    if (HONORIFICS.has(word.key)) return false;
    const next = this.#words[at + 1];
    const isOpener = OPENERS.has(word.key) || STANDINGS.has(word.key);
    if (!isOpener && !this.#atStart(at)) return false;
    if (entryAt(this.#words, at, this.#sentence.end) !== null) return false;
    if (isOpener) return word.text !== word.text.toUpperCase() || word.text.length < 2;
    if (isGivenName(word.key)) return false;
    if (NO_NAMES.has(word.pos)) return true;
    return this.#page.small.has(word.key) && next?.capital === true && headEndingAt(this.#words, at, at) < 0;
  }

  /** "Lin Ray Airstrikes": lines that run into each other. */
  #isSmall(at: number): boolean {
    const { key } = this.#words[at]!;
    return key.length > 3 && this.#page.small.has(key) && !PARTICLES.has(key) && !SUFFIXES.has(key);
  }

  #atStart(at: number): boolean {
    if (at === this.#sentence.first) return true;
    return BEFORE_START.has(this.#words[at - 1]!.text);
  }

  #isSurnameMay(at: number): boolean {
    const word = this.#words[at]!;
    if (!MONTH_NAMES.has(word.key) || (word.pos === "AUX" && this.#atStart(at))) return false;
    const before = this.#words[at - 1]?.key ?? "";
    const after = this.#words[at + 1];
    return (
      !/^(?:in|of|since|until|by|on|from|early|late|mid|last|next|this|before|after|through|between|\d+|-)$/.test(
        before,
      ) && !(after && /^\d/.test(after.key))
    );
  }

  #runEnd(at: number): number {
    const words = this.#words;
    let end = at + 1;
    while (end < this.#sentence.end && end - at < LONGEST_RUN) {
      const word = words[end]!;
      const next = words[end + 1];
      if (word.capital) {
        if (MONTH_NAMES.has(word.key) && beforeSurname(words[end - 1]!)) {
          end += 1;
          continue;
        }
        if (CALENDAR.has(word.key)) break;
        if (OPENERS.has(word.key) && !isInitial(word)) break;
      } else if (isParticles(words, end)) {
        end += 2;
      } else if (!next?.capital || CALENDAR.has(next.key) || end + 1 >= this.#sentence.end) break;
      else if (word.text === "&") end += 1;
      else if (PARTICLES.has(word.key)) end += 1;
      else if (word.key === "of" && headEndingAt(words, end + 1, at) >= 0) end += 1;
      else break;
      end += 1;
    }
    return end;
  }

  /** One run, its title first, then from left to right. */
  #run(from: number, end: number): void {
    const words = this.#words;
    for (let at = end - 2; at >= from; at -= 1) {
      const honorific = HONORIFICS.get(words[at]!.key) ?? HONORIFICS.get(words[at]!.text.toLowerCase());
      if (honorific === undefined && headEndingAt(words, at, from) < 0) continue;
      if (!this.#mayBeName(at + 1, end)) continue;
      const title = titleBefore(words, honorific === undefined ? at + 1 : at, this.#sentence.first);
      this.#run(from, Math.max(from, Math.min(title?.first ?? at, at)));
      this.#addBodies(Math.max(from, title?.first ?? at), at);
      const start = honorific === undefined ? at + 1 : at;
      this.#add("name", start, end, { title, honorific: honorific ?? null });
      return;
    }
    if (end > from) this.#untitled(from, end);
  }

  #mayBeName(from: number, end: number): boolean {
    const words = this.#words;
    const last = words[end - 1]!.key;
    if (!words[from]!.capital && !PARTICLES.has(words[from]!.key)) return false;
    if (SUFFIXES.has(last) && end - from === 1) return false;
    if (words.slice(from, end).some((word) => BODY_WORDS.has(word.key)) && !isGivenName(words[from]!.key))
      return false;
    if (BODY_WORDS.has(last) || (PLACE_WORDS.has(last) && !SURNAMES_OF_PLACES.has(last))) return false;
    if (headEndingAt(words, end - 1, from) >= 0 && end - from === 1 && last !== "king") return false;
    const entry = entryAt(words, from, end);
    return entry === null || entry.words.length < end - from || isGivenName(words[from]!.key);
  }

  /** "House Budget Committee Chair Jo Ray": the committee is a body of its own. */
  #addBodies(from: number, end: number): void {
    for (let at = from; at < end; at += 1) {
      const entry = this.#words[at]!.capital ? entryAt(this.#words, at, end) : null;
      if (entry === null) continue;
      if (entry.kind === "body") this.#add("entry", at, at + entry.words.length, { entry });
      at += entry.words.length - 1;
    }
  }

  #untitled(from: number, end: number): void {
    const words = this.#words;
    const entry = entryAt(words, from, this.#sentence.end);
    const size = entry?.words.length ?? 0;
    if (entry !== null && size >= end - from && !this.#continuesAsBody(from, end)) {
      this.#add("entry", from, from + size, { entry });
      return;
    }
    const last = words[end - 1]!;
    const bodyEnd = this.#bodyEnd(from, end);
    if (bodyEnd > 0 && (bodyEnd > end || end - from > 1)) {
      this.#add("body", from, bodyEnd, { entry: entry?.kind === "body" ? null : entry });
      return;
    }
    if (headEndingAt(words, end - 1, from) >= 0 && !isGivenName(words[from]!.key)) {
      this.#addBodies(from, end);
      return;
    }
    const isPlace = PLACE_WORDS.has(last.key) && end - from > 1;
    if (isPlace && !(isGivenName(words[from]!.key) && SURNAMES_OF_PLACES.has(last.key))) {
      this.#add("place", from, end, { entry });
      return;
    }
    if (entry !== null && size < end - from) {
      const next = words[from + size]!;
      const splits =
        entry.kind === "nationality" || entry.kind === "body" || entryAt(words, from + size, end) !== null;
      if (splits || (isGivenName(next.key) && !isGivenName(words[from]!.key))) {
        this.#add("entry", from, from + size, { entry });
        this.#run(from + size, end);
        return;
      }
    }
    let thing = from + 1;
    while (thing < end && !isThing(words[thing]!) && !(thing > from + 1 && this.#isSmall(thing))) thing += 1;
    if (thing < end && isGivenName(words[from]!.key)) {
      this.#run(from, thing);
      return;
    }
    const doubtful = last.pos !== "PROPN" || last.key.endsWith("s") || this.#page.small.has(last.key);
    const weak = end - from === 1 && this.#atStart(from) && doubtful;
    this.#add("name", from, end, { title: titleBefore(words, from, this.#sentence.first), weak });
  }

  /** "France Ministry of Sport", "Bank of Norway": a body though it begins with an entry or goes on behind "of". */
  #continuesAsBody(from: number, end: number): boolean {
    const bodyEnd = this.#bodyEnd(from, end);
    return bodyEnd > end;
  }

  /** The end of the body's name that has its body word last in the run, or 0. */
  #bodyEnd(from: number, end: number): number {
    const words = this.#words;
    if (!BODY_WORDS.has(words[end - 1]!.key)) return 0;
    let at = end;
    while (at + 1 < this.#sentence.end && /^(?:of|for|on|and|&)$/.test(words[at]!.key) && at - from < 12) {
      if (words[at]!.key === "and" && (at === end || !this.#addsToBody(at + 1))) break;
      const start = words[at + 1]!.key === "the" && words[at]!.key !== "and" ? at + 2 : at + 1;
      if (start >= this.#sentence.end || !words[start]!.capital || CALENDAR.has(words[start]!.key)) break;
      if (
        words[at]!.key === "on" &&
        words[end - 1]!.key !== "committee" &&
        words[end - 1]!.key !== "commission"
      )
        break;
      at = this.#runEnd(start);
    }
    return at;
  }

  #addsToBody(at: number): boolean {
    const word = this.#words[at]!;
    if (!word.capital || isGivenName(word.key) || HONORIFICS.has(word.key)) return false;
    return headEndingAt(this.#words, at, at) < 0 && entryAt(this.#words, at, this.#sentence.end) === null;
  }

  #add(kind: Piece["kind"], first: number, end: number, more: Partial<Piece> = {}): void {
    const piece = { entry: null, title: null, honorific: null, weak: false, ...more };
    this.#found.push({ kind, first, end, sentence: this.#index, ...piece });
  }
}

/** "Lin Ray Memos": a thing that is called after a person. */
function isThing({ key }: Word): boolean {
  return THINGS.has(key) || (key.endsWith("s") && THINGS.has(key.slice(0, -1)));
}

function beforeSurname(word: Word): boolean {
  return isGivenName(word.key) || HONORIFICS.has(word.key) || headEndingAt([word], 0, 0) >= 0;
}

/** "Paz de la Vega" */
function isParticles(words: readonly Word[], at: number): boolean {
  const [one, two, name] = [words[at], words[at + 1], words[at + 2]];
  return (
    one !== undefined &&
    two !== undefined &&
    PARTICLES.has(one.key) &&
    PARTICLES.has(two.key) &&
    name?.capital === true
  );
}

function isInitial(word: Word): boolean {
  return word.text.length <= 2 && word.text.toUpperCase() === word.text;
}

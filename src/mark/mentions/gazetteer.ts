/** What names itself: countries, nationalities, seats of government, places and well-known bodies, by their longest match. */
import { COUNTRIES, SEATS_ONLY } from "../../lexicon/countries.ts";
import { KNOWN_BODIES } from "../../lexicon/organisations.ts";
import { PLACES, REGIONS } from "../../lexicon/places.ts";
import { keyOf, type Word } from "./words.ts";

type EntryKind = "country" | "nationality" | "seat" | "place" | "body";

export interface Entry {
  readonly kind: EntryKind;
  /** The name shown: for nationalities and seats that of the country. */
  readonly name: string;
  readonly country: string | null;
  readonly words: readonly string[];
  /** Whether it counts only in capitals: "US", "WHO". */
  readonly acronym: boolean;
  /** A seat that is no place to be in: "the Kremlin". */
  readonly actor: boolean;
}

const entries = new Map<string, Entry[]>();
const COUNTRY_NAMES = new Map(COUNTRIES.map((country) => [country.code, country.names[0]!]));

/** The name under which a country is shown. */
export function countryName(code: string): string {
  return COUNTRY_NAMES.get(code) ?? code;
}

function put(kind: EntryKind, form: string, name: string, country: string | null, actor = false): void {
  const words = split(form);
  const entry = {
    kind,
    name,
    country,
    words,
    acronym: words.length === 1 && form.length <= 5 && /^[A-Z.\d-]+$/.test(form),
    actor,
  };
  const same = entries.get(words[0]!);
  if (same === undefined) entries.set(words[0]!, [entry]);
  else if (!same.some((other) => other.words.join(" ") === words.join(" "))) same.push(entry);
}

function split(form: string): string[] {
  return form.replaceAll("’", "'").replace(/'s /g, " 's ").replace(/s' /g, "s ' ").split(" ").map(keyOf);
}

for (const { code, names, demonyms, seats } of COUNTRIES) {
  for (const name of names) put("country", name, names[0]!, code);
  for (const name of demonyms) put("nationality", name, names[0]!, code);
  for (const name of seats) put("seat", name, names[0]!, code, SEATS_ONLY.has(name.toLowerCase()));
}
for (const { names, country } of KNOWN_BODIES) {
  for (const name of names) put("body", name, names[0]!, country);
}
for (const [country, names] of PLACES) for (const name of names) put("place", name, name, country);
for (const name of REGIONS) put("place", name, name, null);
for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);

/** The longest entry that begins at `at` and ends before `limit`. */
export function entryAt(words: readonly Word[], at: number, limit: number): Entry | null {
  const list = entries.get(words[at]!.key);
  if (list === undefined) return withoutApostrophe(words[at]!);
  for (const entry of list) {
    if (at + entry.words.length > limit) continue;
    if (entry.acronym && words[at]!.text !== words[at]!.text.toUpperCase()) continue;
    if (entry.words.every((word, index) => word === words[at + index]!.key)) return entry;
  }
  return null;
}

/** "Chiles president": texts that lost their apostrophes. */
function withoutApostrophe(word: Word): Entry | null {
  if (!word.key.endsWith("s") || word.key.length < 5) return null;
  const list = entries.get(word.key.slice(0, -1));
  return (
    list?.find((entry) => entry.words.length === 1 && entry.kind !== "nationality" && !entry.acronym) ?? null
  );
}

/** The longest entry that ends right before `end` and begins at `first` or later. */
export function entryBefore(words: readonly Word[], end: number, first: number): Entry | null {
  for (let at = Math.max(first, end - 6); at < end; at += 1) {
    if (!words[at]!.capital) continue;
    const list = entries.get(words[at]!.key);
    const entry = list?.find((each) => each.words.length === end - at) && entryAt(words, at, end);
    if (entry && entry.words.length === end - at) return entry;
  }
  return end > first && words[end - 1]!.capital ? withoutApostrophe(words[end - 1]!) : null;
}

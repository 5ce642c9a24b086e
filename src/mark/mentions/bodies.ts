/** The organisations, countries and places of one report: one referent for all names of one. */
import { BODY_NOUNS, BODY_WORDS, STATE_BODIES } from "../../lexicon/organisations.ts";
import type { ReferentKind } from "../../model/mark.ts";
import { fold as foldText } from "../../text/fold.ts";
import { remembered } from "../../text/remembered.ts";
import { countryName, type Entry } from "./gazetteer.ts";
import type { Ledger } from "./ledger.ts";

const fold = remembered(foldText);

const SMALL = new Set(["of", "the", "and", "for", "on", "in", "&", "a", "to", "'s", "s"]);
const LEGAL = new Set([
  "inc",
  "corp",
  "ltd",
  "llc",
  "plc",
  "co",
  "group",
  "company",
  "corporation",
  "holdings",
  "limited",
  "ag",
  "sa",
]);
const COMPANY = new Set(
  "company firm corporation chipmaker carmaker automaker manufacturer airline retailer lender operator insurer chain group".split(
    " ",
  ),
);

export class Bodies {
  readonly #ledger: Ledger;
  readonly #byKey = new Map<string, number>();
  readonly #byInitials = new Map<string, number>();
  readonly #byNoun = new Map<string, number>();
  readonly #groups = new Map<string, number>();
  #company: number | null = null;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  country(code: string): number {
    return this.#enter(`country:${code}`, "place", countryName(code), code);
  }

  entry(entry: Entry): number {
    if (entry.kind === "body") {
      const body = this.#enter(`body:${fold(entry.name)}`, "organization", entry.name, entry.country);
      this.#remember(body, entry.name);
      return body;
    }
    if (entry.kind === "place" || entry.country === null) {
      return this.#enter(`place:${fold(entry.name)}`, "place", entry.name, entry.country);
    }
    return this.country(entry.country);
  }

  /** A seat of government as a place: "in Oslo". */
  place(name: string, country: string | null): number {
    return this.#enter(`place:${fold(name)}`, "place", name, country);
  }

  /** A body by its words; `country` is what stands before it: "Norway's" Finance Ministry. */
  body(name: string, country: string | null): number {
    const key = bare(name);
    if (country === null) {
      const known = this.#byKey.get(`body:${key}`) ?? this.#byNoun.get(key);
      if (known !== undefined) {
        this.#remember(known, name);
        return known;
      }
    }
    const body = this.#enter(
      country === null ? `body:${key}` : `body:${country} ${key}`,
      "organization",
      name,
      country,
    );
    this.#byNoun.set(key, body);
    this.#remember(body, name);
    return body;
  }

  other(name: string, kind: ReferentKind, country: string | null): number {
    return this.#enter(`${kind}:${fold(name)}`, kind, name, country);
  }

  /** Persons without a name: "senior officials" of one country or body are one group. */
  group(head: string, of: string, name: string, country: string | null): number {
    const group = this.#enter(`group:${head}:${fold(of)}`, "other", name, country);
    this.#groups.set(head, group);
    return group;
  }

  /** "the officials": the ones named last. */
  lastGroup(head: string): number | null {
    return this.#groups.get(head) ?? null;
  }

  /** The body that these initials, or the first word of its name, stand for. */
  short(name: string): number | null {
    const key = name.length > 60 ? "" : fold(name).replaceAll(".", "");
    return this.#byInitials.get(key) ?? this.#byKey.get(`body:${key}`) ?? null;
  }

  /** Whom "the ministry", "the company" means here: the one named last. */
  last(noun: string): number | null {
    if (COMPANY.has(noun) && this.#company !== null) return this.#byNoun.get(noun) ?? this.#company;
    return this.#byNoun.get(noun) ?? null;
  }

  #enter(key: string, kind: ReferentKind, name: string, country: string | null): number {
    const known = this.#byKey.get(key);
    if (known !== undefined) {
      if (country !== null) this.#ledger.setCountry(known, country);
      return known;
    }
    const referent = this.#ledger.add(kind, name, country);
    this.#byKey.set(key, referent);
    return referent;
  }

  /** The ways in which a report may come back to a body. */
  #remember(body: number, name: string): void {
    const words = fold(name)
      .split(" ")
      .filter((word) => !SMALL.has(word));
    let governs = false;
    for (const word of words) {
      if (BODY_NOUNS.has(word) || (BODY_WORDS.has(word) && !LEGAL.has(word))) this.#byNoun.set(word, body);
      if (STATE_BODIES.has(word) || (BODY_WORDS.has(word) && !LEGAL.has(word))) governs = true;
    }
    if (!governs) this.#company = body;
    if (words.length > 2) {
      const initials = words.map((word) => word[0]).join("");
      if (!this.#byInitials.has(initials)) this.#byInitials.set(initials, body);
    }
    if (words.length > 1 && LEGAL.has(words.at(-1)!.replaceAll(".", ""))) {
      const key = `body:${words.slice(0, -1).join(" ")}`;
      if (!this.#byKey.has(key)) this.#byKey.set(key, body);
    }
  }
}

/** The name without article and country: under it "the Finance Ministry" finds "Norway's finance ministry". */
function bare(name: string): string {
  return fold(name).replace(/^the /, "");
}

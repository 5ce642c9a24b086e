/**
 * The reports of one story → the outlets that are known there: those the reports come from and those they credit, with the
 * forms under which a text may name them. Forms are words run together: "the Harbour Observer" is "harbourobserver".
 */
import { NEWS_ORGANISATIONS, SHORT_OUTLETS } from "../../lexicon/news-organisations.ts";
import type { Document } from "../../model/document.ts";
import { foldWord, words } from "../../text/fold.ts";
import { compareText } from "../../text/order.ts";
import { creditKey } from "./credit-key.ts";

export interface Outlets {
  /** Form → the outlet, as credits are compared. */
  readonly keyOf: ReadonlyMap<string, string>;
  /** "observer", behind "the": the one outlet here that is called so; more than one go by no short form. */
  readonly shortOf: ReadonlyMap<string, string>;
}

export function outletsOf(documents: readonly Document[]): Outlets {
  const names = documents.flatMap(({ source, credits }) => [
    ...(source.name === null ? [] : [source.name]),
    ...credits.map(({ name }) => name),
  ]);
  const keyOf = new Map<string, string>();
  const short = new Map<string, Set<string>>();
  for (const name of [...new Set(names)].sort(compareText)) {
    const [form, last] = [formOf(name), lastWord(name)];
    if (form.length < 2 || SHORT_OUTLETS.has(bare(name))) continue;
    keyOf.set(form, creditKey(name));
    if (!SHORT_OUTLETS.has(last)) continue;
    const having = short.get(last.toLowerCase()) ?? new Set();
    short.set(last.toLowerCase(), having.add(creditKey(name)));
  }
  const single = [...short].flatMap(([word, [key, ...others]]) =>
    others.length === 0 ? [[word, key!] as const] : [],
  );
  return { keyOf, shortOf: new Map(single) };
}

/** The outlet that a name is of, in the story where it stands; null where it is none that is known there. */
export function outletOf({ keyOf, shortOf }: Outlets, name: string): string | null {
  const short = bare(name);
  if (SHORT_OUTLETS.has(short)) return shortOf.get(short.toLowerCase()) ?? null;
  return keyOf.get(formOf(name)) ?? null;
}

/** "www.harbour-observer.example" → "harbourobserver"; "The Harbour Observer" → the same. */
function formOf(name: string): string {
  const shown = isHost(name) ? longestLabel(name) : bare(name);
  return words(shown)
    .map(({ word }) => foldWord(word))
    .join("");
}

function longestLabel(host: string): string {
  return host
    .split(".")
    .slice(0, -1)
    .reduce((one, other) => (other.length > one.length ? other : one), "");
}

/** What an outlet may be called by alone: "Observer" of "Harbour Observer" and of "www.harbourobserver.example". */
function lastWord(name: string): string {
  if (NEWS_ORGANISATIONS.has(name)) return "";
  if (!isHost(name)) return name.slice(name.lastIndexOf(" ") + 1);
  const label = longestLabel(name).toLowerCase();
  return [...SHORT_OUTLETS].find((word) => word.length > 3 && label.endsWith(word.toLowerCase())) ?? "";
}

function isHost(name: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+$/.test(name);
}

function bare(name: string): string {
  return name.replace(/^[Tt]he /, "").replace(/['’]s$/, "");
}

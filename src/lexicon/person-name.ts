/**
 * Names of persons → parts for comparison: given names, surname, suffix, with the order of East Asian names; and whether two
 * names may be of one person. "Jong-un" and "Jong Un" are equal, "Bob Lee" may be "Robert E. Lee", "Lee Jr." is not "Lee".
 */
import { fold } from "../text/fold.ts";
import { remembered } from "../text/remembered.ts";
import { isGivenName, NICKNAMES } from "./given-names.ts";
import { SUFFIXES } from "./names-particles.ts";
import { SURNAMES_FIRST } from "./surnames-first.ts";

export interface PersonName {
  /** All words but the suffix, folded: "kim", "jong", "un". */
  readonly words: readonly string[];
  readonly suffix: string | null;
  /** The word, or words, by which a report names this person later. */
  readonly surnames: readonly string[];
  readonly given: string | null;
}

export const personName = remembered((text): PersonName => {
  const parts = partsOf(text);
  const last = parts.at(-1) ?? "";
  const suffix = parts.length > 1 && SUFFIXES.has(last) ? last : null;
  const words = suffix === null ? parts : parts.slice(0, -1);
  if (words.length < 2) return { words, suffix, surnames: words, given: null };
  const first = words[0]!;
  const surname = words.at(-1)!;
  if (standsFirst(words)) {
    return { words, suffix, surnames: words.length > 2 ? [first] : [first, surname], given: null };
  }
  // "Ana Solis Vega" is later "Solis": the first of two Spanish surnames, also where they are three words long.
  const middle =
    words.length > 2 && words.at(-2)!.length > 2 && !isGivenName(words.at(-2)!) ? [words.at(-2)!] : [];
  const double = fold(text)
    .split(" ")
    .find((part) => part.endsWith(`-${surname}`));
  const bare = surname.length > 4 && /[^s]s$/.test(surname) ? [surname.slice(0, -1)] : [];
  const rest = surname.startsWith("abd") && surname.length > 6 ? [surname.slice(3)] : [];
  return {
    words,
    suffix,
    surnames: [surname, ...middle, ...bare, ...rest, ...(double ? [double.replaceAll("-", " ")] : [])],
    given: first,
  };
});

/** Folded words; "al-Sharif" is "sharif", "Abdel Rahim", "Abdul-Rahim" and "Abdurrahim" are one name. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  const split = fold(text)
    .replace(/(^| )(?:al|el|ul|ad|ar|as|an|ash)-/g, " ")
    .replace(/[-.]/g, " ")
    .replaceAll("'", "")
    .split(" ");
  for (const part of split) {
    if (part === "" || (parts.length > 0 && (part === "al" || part === "el"))) continue;
    if (parts.length > 0 && /^(?:abd|abdel|abdul|abdal|abdu)$/.test(parts.at(-1)!)) {
      parts[parts.length - 1] = `abd${part}`;
    } else parts.push(part.replace(/^abd(?:ul|el|al|ur|er|ar|u|e)(?=[a-z]{4})/, "abd"));
  }
  return parts;
}

/** "Qin Gang", "Moon Jae-in", but not "Tan Dhesi" or "Ben Li". */
function standsFirst(words: readonly string[]): boolean {
  return (
    SURNAMES_FIRST.has(words[0]!) &&
    words.length <= 3 &&
    words.slice(1).every((word) => word.length <= 6) &&
    !isGivenName(words.at(-1)!)
  );
}

/** Whether two full names may be one person's. */
export function sameName(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== b.suffix && a.words.length === b.words.length && (a.suffix ?? b.suffix) !== null)
    return false;
  if ((a.suffix === null) !== (b.suffix === null) && /^(?:jr|sr)$/.test(a.suffix ?? b.suffix ?? ""))
    return false;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.length < 2) return short[0] === long[0] || short[0] === long.at(-1);
  if (short.join("") === long.join("")) return true;
  if (a.given === null || b.given === null) return isPart(short, long) || reversed(short) === long.join(" ");
  if (!sameGiven(short[0]!, long[0]!)) return isPart(short, long);
  // "Sara Huck Sands" is "Sara Sands"; "Ana Solis" is "Ana Solis Vega"; "Jo Ann Lee" is not "Jo Beth Lee".
  if (!sameSurname(short.at(-1)!, long.at(-1)!))
    return long.slice(1).includes(short.at(-1)!) && short.length < long.length;
  return (
    short.length < long.length || short.slice(1, -1).every((word, index) => sameGiven(word, long[index + 1]!))
  );
}

/** The second without its apostrophe: "Bashir Rays government". */
function sameSurname(a: string, b: string): boolean {
  return a === b || (a.length > 4 && b === `${a}s`) || (b.length > 4 && a === `${b}s`);
}

function reversed(words: readonly string[]): string {
  return [...words.slice(1), words[0]!].join(" ");
}

function isPart(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

/** "Bob" and "Robert", "J" and "Jane", "Mohamed" and "Mohammed". */
export function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return (NICKNAMES.get(a)?.includes(b) ?? false) || (NICKNAMES.get(b)?.includes(a) ?? false);
}

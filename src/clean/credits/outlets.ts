/** Whether a name is that of an outlet: by the lexicon, by its shape, and whether it is the report's own. */
import { COUNTRIES } from "../../lexicon/countries.ts";
import { NEWS_ORGANISATIONS, OUTLET_WORDS, SHORT_OUTLETS } from "../../lexicon/news-organisations.ts";
import { remembered } from "../../text/remembered.ts";

/** "On Monday", "He", "President Doe" in the place of a name. */
const NO_OUTLET =
  /^(?:(?:the )?(?:He|She|They|It|We|I|You|On|In|At|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|President|Minister|Prime|Foreign|Secretary|Senator|Sen\.|Rep\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Gen\.?|Judge|Justice|Twitter|Facebook|Instagram|Telegram|YouTube|WhatsApp|Parliament|Congress|Senate|Police|State TV|State Television|State Media|January|February|March|April|May|June|July|August|September|October|November|December)\b)/u;

/** "a German newspaper" names none. */
const DEMONYMS: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ demonyms, names }) => [...demonyms, ...names]),
);

/** "The", "As" at the head of a sentence are no names. */
export function isName(phrase: string): boolean {
  const name = bare(phrase);
  return (
    name.length > 1 &&
    !DEMONYMS.has(name) &&
    !/^(TV|Radio|State|Local|The|This|That|These|Those|As|An?)$/.test(name) &&
    !NO_OUTLET.test(name)
  );
}

/** "the Valley Herald's", "the Valley Herald Monday", "Norland's Valley Herald" → the name alone. */
export function trimmed(phrase: string): string {
  return phrase
    .replace(/^.{1,40}['’]s (?=\p{Lu})/u, "")
    .replace(/(?: (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/, "")
    .replace(/['’]s$/, "")
    .replace(/[.'’]$/, "");
}

export function isListed(name: string): boolean {
  return NEWS_ORGANISATIONS.has(bare(name)) || FOLDED.has(bare(name).toLowerCase());
}

const FOLDED: ReadonlySet<string> = new Set([...NEWS_ORGANISATIONS.keys()].map((name) => name.toLowerCase()));

function bare(name: string): string {
  return name
    .replace(/^[Tt]he /, "")
    .replace(/['’]s$/, "")
    .replace(/[.,]$/, "");
}

/** The last words of all names that are listed, and the words that outlets are called by. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [
    ...[...NEWS_ORGANISATIONS.keys()].map((name) => name.slice(name.lastIndexOf(" ") + 1)),
    ...OUTLET_WORDS,
  ].map((word) => word.toLowerCase()),
);

/** Whether an outlet may be named in a text: quickly, and never no where there is one. */
export function mayNameOutlet(text: string): boolean {
  return (text.match(CAPITALISED) ?? []).some(mayEndOutlet);
}

const CAPITALISED = /\p{Lu}[\p{L}\p{N}&.'’/-]*/gu;

const mayEndOutlet = remembered((word) => {
  const lower = word.toLowerCase();
  const key = lower.replace(/(?:['’]s|['’.,])$/, "");
  return LAST_WORDS.has(key) || LAST_WORDS.has(lower) || key.includes("/") || ENDING_LIKE_ONE.test(key);
});

/** The longest run of words of a phrase that the lexicon has, with the town after it: "BBC Radio Kent". */
export function longestListed(phrase: string): string | null {
  const words = phrase.split(" ");
  for (let length = words.length; length > 0; length -= 1) {
    for (let first = 0; first + length <= words.length; first += 1) {
      const name = words.slice(first, first + length).join(" ");
      if (!NEWS_ORGANISATIONS.has(bare(name)) && !NEWS_ORGANISATIONS.has(name)) continue;
      const isTown = first === 0 && words.length === length + 1 && /\b(Radio|TV|News)$/.test(name);
      return isTown ? phrase : trimmed(name);
    }
  }
  return /^\p{Lu}\p{Ll}{1,3}$/u.test(phrase) && FOLDED.has(phrase.toLowerCase()) ? phrase : null;
}

/** "Reuters - AP - AFP", "Source: AFP": nothing but agencies. */
const AGENCY_LINE =
  /^[([—–-]{0,2} ?(?:(?:sources?|agencies|with|by|via|from)[: ]{1,2}(?:agencies )?)?(?<names>[\p{L}. -]{2,40}(?:[–—/,|&][\p{L}. ]{2,40}){0,5})[)\]]?\.?$/iu;

export function isAgencyLine(text: string): boolean {
  if (text.length > 80) return false;
  const names = AGENCY_LINE.exec(text)?.groups?.names ?? "";
  return names.split(/ - |[–—/,|&]| and /).every((name) => isListed(name.trim()));
}

/** "tidewire", "norlandnews". */
const ENDING_LIKE_ONE = /^\p{L}{3,20}(?:wire|news)$/u;

/** "Valley Herald", "Radio Norte": two words or more, one of them what outlets are called; "the Herald"; "Tidewire". */
export function isOutletShaped(phrase: string): boolean {
  const words = bare(phrase).split(" ");
  const [only = ""] = words;
  if (words.length === 1)
    return ENDING_LIKE_ONE.test(only.toLowerCase()) || (/^[Tt]he /.test(phrase) && SHORT_OUTLETS.has(only));
  return (
    words.length > 1 &&
    words.some((word) => OUTLET_WORDS.has(word)) &&
    !/\b(Secretary|Office|Association|Conference|Release|Agency for|(?<!News )Agency of|Protection Agency|Council|Service|Ministry|Department|Police)\b/.test(
      phrase,
    )
  );
}

/** "Harbour Observer" is another paper than the listed "Observer"; "the British Guardian" is the listed one. */
export function isShortOf(listed: string, shaped: string): boolean {
  const words = bare(shaped).split(" ");
  return (
    words.at(-1) === bare(listed) && SHORT_OUTLETS.has(bare(listed)) && !DEMONYMS.has(words.at(-2) ?? "")
  );
}

/** "edition.cnn.com" is the outlet CNN; "www.valleyherald.example" the Valley Herald. */
export function isOwn(name: string, own: readonly string[]): boolean {
  const forms = [name, NEWS_ORGANISATIONS.get(bare(name)) ?? name, ...formsOf(name)].map(squeezed);
  const short = SHORT_OUTLETS.has(bare(name)) ? squeezed(name) : null;
  return own.some((outlet) => {
    const whole = squeezed(outlet);
    const labels = outlet.toLowerCase().split(/[./]+/).map(squeezed);
    if (short !== null && [whole, ...labels].some((label) => label.endsWith(short))) return true;
    return forms.some((form) => form === whole || labels.includes(form) || labels.includes(`the${form}`));
  });
}

function formsOf(name: string): string[] {
  const shown = NEWS_ORGANISATIONS.get(bare(name));
  if (shown === undefined) return [];
  return [...NEWS_ORGANISATIONS].flatMap(([form, to]) => (to === shown ? [form] : []));
}

function squeezed(name: string): string {
  return bare(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

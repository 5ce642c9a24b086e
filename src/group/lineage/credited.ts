/**
 * A report and the outlets known in its story → where it says that it has something from one of them. A name that would
 * prove nothing by itself ("according to Lumen", "told the Observer") is an outlet's here, since an outlet here is called so.
 */
import {
  CREDIT_PATTERNS,
  type CreditPattern,
  isOfPerson,
  partiesIn,
  placesIn,
  SAYS,
  withoutThe,
} from "../../lexicon/crediting.ts";
import { type Block, type BlockKind, type Document, TELLING } from "../../model/document.ts";
import type { Range } from "../../model/span.ts";
import { creditKey } from "./credit-key.ts";
import { type Outlets, outletOf } from "./outlets.ts";

export interface KnownCredit extends Range {
  readonly name: string;
  /** The outlet, as credits are compared. */
  readonly key: string;
  readonly rule: string;
}

const IN_BRACKETS = "in brackets";

/** Words that are enough where the name is known for an outlet's. */
const OF_KNOWN: readonly CreditPattern[] = [
  { rule: IN_BRACKETS, names: "listed", before: /[([](?=\p{Lu}|[Tt]he \p{Lu})/gu, after: /[)\]]/uy },
  {
    rule: "a report of an outlet",
    names: "listed",
    word: / (?:report|story|account|article|interview|dispatch)/,
    after: / (?:report|story|account|article|interview|dispatch)s?\b/uy,
  },
  {
    rule: "a report of an outlet",
    names: "listed",
    word: /\b(?:report|story|account|article|interview|dispatch)/,
    before:
      /\b(?:report|story|account|article|interview|dispatch) (?:in|from|by|of|for) (?=\p{Lu}|the \p{Lu})/gu,
  },
];
const PATTERNS = [...CREDIT_PATTERNS, ...OF_KNOWN];

/** What stands above a report; `names` are those of its telling blocks. */
const ABOVE: ReadonlySet<BlockKind> = new Set<BlockKind>(["byline", "dateline"]);
/** No paragraph is as long as this. */
const LONGEST = 20_000;

/** A report names its sources a few times; of a text that names them without end the first are enough. */
const MOST = 200;

/** Those that `clean` found, and those that the story's outlets show, in the order of the text. */
export function creditsOf(document: Document, outlets: Outlets, names: ReadonlySet<string>): KnownCredit[] {
  const own = document.source.name === null ? null : keyIn(outlets, document.source.name);
  const found = document.credits.map((credit) => ({ ...credit, key: keyIn(outlets, credit.name) }));
  const taken = new Uint8Array(document.text.length);
  for (const { from, to } of found) taken.fill(1, from, to);
  const named = [...outlets.keyOf, ...outlets.shortOf].some(([form, key]) => key !== own && names.has(form));
  for (const block of document.blocks) {
    if (!ABOVE.has(block.kind) && !(named && TELLING.has(block.kind) && block.kind !== "digest")) continue;
    for (const credit of creditsIn(document.text, block, outlets)) {
      if (taken.subarray(credit.from, credit.to).includes(1)) continue;
      taken.fill(1, credit.from, credit.to);
      found.push(credit);
    }
  }
  const others = found.filter(({ key }) => key !== own).toSorted((a, b) => a.from - b.from || a.to - b.to);
  if (!others.some(({ rule }) => rule === SAYS)) return others.slice(0, MOST);
  const parties = partiesIn(document.text);
  return others.filter(({ name, rule }) => rule !== SAYS || !parties.has(withoutThe(name))).slice(0, MOST);
}

export function keyIn(outlets: Outlets, name: string): string {
  return outletOf(outlets, name) ?? creditKey(name);
}

function creditsIn(whole: string, block: Block, outlets: Outlets): KnownCredit[] {
  const text = whole.slice(block.from, Math.min(block.to, block.from + LONGEST));
  const credit = ({ from, to }: Range, rule: string): KnownCredit[] => {
    const name = nameIn(text.slice(from, to));
    const key = outletOf(outlets, name);
    if (key === null || isOfPerson(text, from)) return [];
    const at = block.from + from + text.slice(from, to).indexOf(name);
    const isDateline = rule === IN_BRACKETS && /^[)\]] ?[–—-]/.test(text.slice(to, to + 3));
    return [{ name, key, from: at, to: at + name.length, rule: isDateline ? "dateline of an agency" : rule }];
  };
  if (block.kind === "byline") return credit({ from: 0, to: text.length }, "named as the writer: byline");
  const places = placesIn(text);
  return PATTERNS.flatMap((pattern) => places(pattern).flatMap((place) => credit(place, pattern.rule)));
}

/** "On Monday Norland's Tidewire" → "Tidewire": what stands with a name between capitals and is no part of it. */
function nameIn(phrase: string): string {
  return phrase
    .replace(
      /^(?:(?:On|In|As|At|And|But|By|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) )+(?=\p{Lu}|the )/u,
      "",
    )
    .replace(/^.{1,40}['’]s (?=\p{Lu})/u, "")
    .replace(/ (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/, "")
    .replace(/['’]s$/, "")
    .replace(/[.'’]$/, "");
}

/**
 * Blocks → credits: the agencies and outlets that a report names as where it has this from. Looks at the telling
 * blocks, datelines and bylines; captions credit pictures, not reports. A report never credits its own outlet.
 */
import {
  AGENCY_OF_DATELINE,
  COPYRIGHT_OWNER,
  CREDIT_PATTERNS,
  type CreditPattern,
  isOfPerson,
  partiesIn,
  placesIn,
  SAYS,
  withoutThe,
} from "../../lexicon/crediting.ts";
import { type Block, type BlockKind, type Credit, TELLING } from "../../model/document.ts";
import type { Range } from "../../model/span.ts";
import {
  isAgencyLine,
  isListed,
  isName,
  isOutletShaped,
  isOwn,
  isShortOf,
  longestListed,
  mayNameOutlet,
  trimmed,
} from "./outlets.ts";

export function credits(text: string, blocks: readonly Block[], own: readonly string[]): Credit[] {
  const patterns = CREDIT_PATTERNS.filter(({ word }) => word === undefined || word.test(text));
  const found = blocks.flatMap((block) =>
    creditsOf(text.slice(block.from, Math.min(block.to, block.from + LONGEST)), block, patterns),
  );
  const kept: Credit[] = [];
  for (const credit of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const overlaps = credit.from < (kept.at(-1)?.to ?? 0);
    if (!overlaps && !isOwn(credit.name, own)) kept.push(credit);
  }
  if (!kept.some(({ rule }) => rule === SAYS)) return kept;
  const parties = partiesIn(text);
  return kept.filter(({ name, rule }) => rule !== SAYS || !parties.has(withoutThe(name)));
}

/** No paragraph is as long as this; a text without line breaks is looked at in its beginning. */
const LONGEST = 20_000;

const LOOKED_AT: ReadonlySet<BlockKind> = new Set<BlockKind>([...TELLING, "byline", "dateline"]);

/** `patterns` are those whose words the report has at all. */
function creditsOf(text: string, block: Block, patterns: readonly CreditPattern[]): Credit[] {
  if (block.kind === "dateline") return dateline(text, block);
  if (block.kind === "byline") return listed(text, block, "named with the writers");
  if (block.kind === "furniture" && block.rule === "copyright notice") return owner(text, block);
  if (block.kind !== "hidden" && isAgencyLine(text)) return listed(text, block, "line of agencies");
  return LOOKED_AT.has(block.kind) ? named(text, block, patterns) : [];
}

function dateline(text: string, block: Block): Credit[] {
  const rule = "dateline of an agency";
  const known = listed(text, block, rule);
  const name = AGENCY_OF_DATELINE.exec(text)?.groups?.name;
  if (known.length > 0 || name === undefined || !isName(name)) return known;
  const from = block.from + text.lastIndexOf(name);
  return [{ name, from, to: from + name.length, rule }];
}

/** Every name of the lexicon that stands in a short block. */
function listed(text: string, block: Block, rule: string): Credit[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{N}.'’/-]{0,30}(?: \p{L}[\p{L}\p{N}.'’/-]{0,30}){0,3}/gu)].flatMap(
    (match) => {
      const name = longestListed(match[0]);
      if (name === null || isGivenName(name, match[0])) return [];
      const from = block.from + match.index + match[0].indexOf(name);
      return [{ name: name.length <= 4 ? name.toUpperCase() : name, from, to: from + name.length, rule }];
    },
  );
}

/** "Petra Voss" is a writer, though Petra is an agency too; "The Hill Union" is a party. */
function isGivenName(name: string, phrase: string): boolean {
  const behind = phrase.slice(phrase.indexOf(name) + name.length);
  return (
    /^\p{Lu}\p{Ll}+$/u.test(name) && /^ \p{Lu}\p{Ll}/u.test(behind) && longestListed(behind.trim()) === null
  );
}

function owner(text: string, block: Block): Credit[] {
  const name = COPYRIGHT_OWNER.exec(text)?.groups?.name?.trim();
  if (name === undefined || !isListed(name)) return [];
  const from = block.from + text.indexOf(name);
  return [{ name, from, to: from + name.length, rule: "owner of the copyright" }];
}

function named(text: string, block: Block, patterns: readonly CreditPattern[]): Credit[] {
  const outlet = mayNameOutlet(text);
  const places = placesIn(text);
  const found: Credit[] = [];
  for (const pattern of patterns) {
    if (pattern.names !== "any" && !outlet) continue;
    for (const place of places(pattern))
      if (!isOfPerson(text, place.from)) found.push(...credit(text, place, pattern, block));
  }
  return found;
}

function credit(text: string, place: Range, { rule, names }: CreditPattern, block: Block): Credit[] {
  const phrase = trimmed(text.slice(place.from, place.to));
  const shaped = names === "outlets" && isOutletShaped(phrase) ? phrase : null;
  const listed = longestListed(phrase);
  const known = listed !== null && isGivenName(listed.replace(/^[Tt]he /, ""), phrase) ? null : listed;
  const isShort = shaped !== null && known !== null && isShortOf(known, shaped);
  const name = names === "any" ? phrase : isShort ? shaped : (known ?? shaped);
  if (name === null || !isName(name)) return [];
  const from = block.from + text.lastIndexOf(phrase, place.to) + phrase.indexOf(name);
  return [{ name, from, to: from + name.length, rule }];
}

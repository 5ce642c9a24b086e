/**
 * Captions and embedded posts tell no story and have no tokens, but they name the people of the report: their names there, and those
 * of nobody else.
 */
import { PARTICLES } from "../../lexicon/names-particles.ts";
import { personName } from "../../lexicon/person-name.ts";
import { HONORIFICS, RANKS, ROLE_HEADS } from "../../lexicon/titles.ts";
import type { BlockKind, Document } from "../../model/document.ts";
import type { Person } from "./people.ts";
import type { Reader } from "./reader.ts";

const NAMING: ReadonlySet<BlockKind> = new Set<BlockKind>(["caption", "embed"]);
/** No caption is as long as this. */
const LONGEST = 2_000;
const WORDS = 4;
const CAPITALISED = /\p{Lu}[\p{L}\p{M}]*(?:[’'-]\p{Lu}?[\p{L}\p{M}]+)*\.?/gu;

interface Found {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export function untold(document: Document, reader: Reader): void {
  for (const block of document.blocks) {
    if (!NAMING.has(block.kind)) continue;
    const text = document.text.slice(block.from, Math.min(block.to, block.from + LONGEST));
    const found = [...text.matchAll(CAPITALISED)].map(({ index, 0: word }): Found => {
      const name = word.replace(/(?:['’]s|\.)$/, "");
      return { text: name, from: block.from + index, to: block.from + index + name.length };
    });
    for (let at = 0; at < found.length; ) at = nameAt(document.text, reader, found, at);
  }
}

/** Marks the longest name that begins at word `at`; the index behind it. */
function nameAt(text: string, reader: Reader, found: readonly Found[], at: number): number {
  for (let end = Math.min(found.length, at + WORDS); end > at; end -= 1) {
    const range = { from: found[at]!.from, to: found[end - 1]!.to };
    const person = end - at === 1 ? surname(reader, found[at]!.text) : fullName(reader, text, found, at, end);
    if (person === null) continue;
    const rule = "a name of a person of this report, below a picture";
    reader.ledger.mention(text, range, person.referent, "name", rule);
    return end;
  }
  return at + 1;
}

function fullName(
  reader: Reader,
  text: string,
  found: readonly Found[],
  at: number,
  end: number,
): Person | null {
  const first = found[at]!.text.toLowerCase();
  if (ROLE_HEADS.has(first) || RANKS.has(first) || HONORIFICS.has(first)) return null;
  for (let index = at + 1; index < end; index += 1) {
    const gap = text.slice(found[index - 1]!.to, found[index]!.from);
    if (!/^\.? $/.test(gap) && !PARTICLES.has(gap.trim())) return null;
  }
  return reader.people.known(personName(text.slice(found[at]!.from, found[end - 1]!.to)));
}

function surname(reader: Reader, word: string): Person | null {
  const person = reader.people.bySurname(word, Number.MAX_SAFE_INTEGER);
  return person !== null && person.name.words.length > 1 && person.mentions > 0 ? person : null;
}

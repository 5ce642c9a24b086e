/**
 * Blocks → credits: the agencies and outlets that a report names as where it has this from. Looks at the telling
 * blocks, datelines and bylines; captions credit pictures, not reports. A report never credits its own outlet.
 */
import { type Block, type BlockKind, type Credit, TELLING } from "../../model/document.ts";
import { isAgencyLine, isListed, isName, isOutletShaped, isOwn, longestListed, trimmed } from "./outlets.ts";
import { COPYRIGHT_OWNER, CREDIT_PATTERNS } from "./patterns.ts";

export function credits(text: string, blocks: readonly Block[], own: readonly string[]): Credit[] {
  const found = blocks.flatMap((block) =>
    creditsOf(text.slice(block.from, Math.min(block.to, block.from + LONGEST)), block),
  );
  const kept: Credit[] = [];
  for (const credit of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const overlaps = credit.from < (kept.at(-1)?.to ?? 0);
    if (!overlaps && !isOwn(credit.name, own)) kept.push(credit);
  }
  return kept;
}

/** No paragraph is as long as this; a text without line breaks is looked at in its beginning. */
const LONGEST = 20_000;

const LOOKED_AT: ReadonlySet<BlockKind> = new Set<BlockKind>([...TELLING, "byline", "dateline"]);

function creditsOf(text: string, block: Block): Credit[] {
  if (block.kind === "dateline") return listed(text, block, "dateline of an agency");
  if (block.kind === "byline") return listed(text, block, "named with the writers");
  if (block.kind === "furniture" && block.rule === "copyright notice") return owner(text, block);
  if (block.kind !== "hidden" && isAgencyLine(text)) return listed(text, block, "line of agencies");
  return LOOKED_AT.has(block.kind) ? named(text, block) : [];
}

/** Every name of the lexicon that stands in a short block. */
function listed(text: string, block: Block, rule: string): Credit[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{N}.'’/-]{0,30}(?: \p{L}[\p{L}\p{N}.'’/-]{0,30}){0,3}/gu)].flatMap(
    (match) => {
      const name = longestListed(match[0]);
      if (name === null) return [];
      const from = block.from + match.index + match[0].indexOf(name);
      return [{ name: name.length <= 4 ? name.toUpperCase() : name, from, to: from + name.length, rule }];
    },
  );
}

function owner(text: string, block: Block): Credit[] {
  const name = COPYRIGHT_OWNER.exec(text)?.groups?.name?.trim();
  if (name === undefined || !isListed(name)) return [];
  const from = block.from + text.indexOf(name);
  return [{ name, from, to: from + name.length, rule: "owner of the copyright" }];
}

function named(text: string, block: Block): Credit[] {
  return CREDIT_PATTERNS.flatMap(({ rule, pattern, names }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const phrase = trimmed(match.groups?.name ?? "");
      const shaped = names === "outlets" && isOutletShaped(phrase) ? phrase : null;
      const name = names === "any" ? phrase : (longestListed(phrase) ?? shaped);
      if (name === null || !isName(name)) return [];
      const from = block.from + match.index + match[0].lastIndexOf(phrase) + phrase.indexOf(name);
      return [{ name, from, to: from + name.length, rule }];
    }),
  );
}

/**
 * Two versions of one report → what changed for a reader: headline, byline, day, and the passages added, removed, changed or
 * moved. Menus, lists of links and other furniture do not count.
 */
import type { Block, BlockKind, Document } from "../model/document.ts";
import { type Hunk, hunks, type Piece, wordEdits } from "./edits.ts";
import { jaccard } from "./similarity.ts";

interface Place {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface Passage {
  readonly kind: "added" | "removed" | "changed" | "moved";
  readonly block: BlockKind;
  /** In the text of the earlier version. */
  readonly before: Place | null;
  readonly after: Place | null;
  /** Of a changed passage, what changed in it. */
  readonly words: readonly Piece[];
}

interface Field {
  readonly name: "headline" | "byline" | "day";
  readonly before: string | null;
  readonly after: string | null;
}

export interface Revision {
  readonly fields: readonly Field[];
  readonly passages: readonly Passage[];
}

/** Told as fields, or no part of what the report says. */
const ASIDE: ReadonlySet<BlockKind> = new Set<BlockKind>([
  "headline",
  "byline",
  "related",
  "embed",
  "furniture",
  "hidden",
]);

/** Passages that share at least this much of their words are one passage, changed. */
const SAME_PASSAGE = 0.3;
/** More pairs than these in one place are not tried: a page that was replaced is told as removed and added. */
const MOST_PAIRS = 10_000;

export function revision(before: Document, after: Document): Revision {
  return { fields: fieldsOf(before, after), passages: passagesOf(before, after) };
}

function fieldsOf(before: Document, after: Document): Field[] {
  const fields: Field[] = [
    { name: "headline", before: before.title, after: after.title },
    { name: "byline", before: before.byline, after: after.byline },
    { name: "day", before: before.published.value, after: after.published.value },
  ];
  return fields.filter((field) => field.before !== field.after);
}

interface Part extends Place {
  readonly block: BlockKind;
}

function passagesOf(before: Document, after: Document): Passage[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  const apart = hunks(
    a.map((part) => part.text),
    b.map((part) => part.text),
  );
  const moved = movedTexts(a, b, apart);
  return apart.flatMap((hunk) => told(a.slice(...hunk.a), b.slice(...hunk.b), moved));
}

function partsOf({ blocks, text }: Document): Part[] {
  return blocks
    .filter(({ kind }) => !ASIDE.has(kind))
    .map(({ kind, from, to }: Block) => ({
      block: kind,
      from,
      to,
      text: text.slice(from, to).replace(/\s+/g, " ").trim(),
    }));
}

/** Texts that left one place and stand in another, each with its place before. */
function movedTexts(a: readonly Part[], b: readonly Part[], apart: readonly Hunk[]): Map<string, Part> {
  const left = new Map(apart.flatMap((hunk) => a.slice(...hunk.a)).map((part) => [part.text, part]));
  const come = new Set(apart.flatMap((hunk) => b.slice(...hunk.b)).map((part) => part.text));
  return new Map([...left].filter(([text]) => come.has(text)));
}

/** What happened in one place, in reading order: what is gone before what has come. A moved passage is told where it stands now. */
function told(a: readonly Part[], b: readonly Part[], moved: ReadonlyMap<string, Part>): Passage[] {
  const removed = a.filter((part) => !moved.has(part.text));
  const partners = partnersOf(removed, b, moved);
  const indices = new Map(removed.map((part, index) => [part, index]));
  const passages: Passage[] = [];
  let next = 0;
  let paired = 0;
  const order = [...partners.values()].map((part) => indices.get(part)!);
  for (const part of b) {
    const upTo = order[paired] ?? removed.length;
    for (; next < upTo; next += 1) passages.push(passage("removed", removed[next]!, null));
    const partner = partners.get(part);
    const from = moved.get(part.text);
    if (partner !== undefined) {
      passages.push(passage("changed", partner, part));
      paired += 1;
      next = upTo + 1;
    } else passages.push(from === undefined ? passage("added", null, part) : passage("moved", from, part));
  }
  return [...passages, ...removed.slice(next).map((gone) => passage("removed", gone, null))];
}

/** Passages of the later version with the one of the earlier that they were, in the order of both. */
function partnersOf(
  removed: readonly Part[],
  b: readonly Part[],
  moved: ReadonlyMap<string, Part>,
): Map<Part, Part> {
  const found = new Map<Part, Part>();
  if (removed.length * b.length > MOST_PAIRS) return found;
  const words = new Map(
    [...removed, ...b].map((part) => [part, new Set(part.text.toLowerCase().split(" "))]),
  );
  let next = 0;
  for (const part of b.filter(({ text }) => !moved.has(text))) {
    const likeness = removed.slice(next).map((each) => jaccard(words.get(each)!, words.get(part)!));
    const best = Math.max(0, ...likeness);
    if (best < SAME_PASSAGE) continue;
    const at = next + likeness.indexOf(best);
    found.set(part, removed[at]!);
    next = at + 1;
  }
  return found;
}

function passage(kind: Passage["kind"], before: Part | null, after: Part | null): Passage {
  const place = (part: Part | null): Place | null =>
    part === null ? null : { from: part.from, to: part.to, text: part.text };
  return {
    kind,
    block: (after ?? before)!.block,
    before: place(before),
    after: place(after),
    words: kind === "changed" ? wordEdits(before!.text, after!.text) : [],
  };
}

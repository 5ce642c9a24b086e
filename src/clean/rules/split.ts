/** Lines of which a part is of another kind: the place and agency ahead of the first sentence, and glued bullets. */
import type { Range } from "../../model/span.ts";
import type { Typed } from "../rule.ts";
import { BULLET, GLUE } from "./digest.ts";

export interface Part extends Range, Typed {}

const PLACE_CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]{1,40}(?:[ /]\\p{Lu}[\\p{Lu}.'’-]{0,40}){0,3}";
const WORD = "\\p{Lu}[\\p{L}.'’-]{1,30}";
const PLACE = `${WORD}(?: ${WORD}){0,3}`;
const MORE = `(?:, ${WORD}(?: ${WORD}){0,2} ?){0,2}`;
const DAY =
  "(?:,? ?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? ?)?(?:\\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?(?: \\d{1,2})?(?:,? \\d{4})?)?";
const AGENCY = "[(/\\[]\\p{Lu}[\\p{L}&./' -]{1,40}[)/\\]]";
const DASH = "(?: ?[–—:]| ?-{1,2}(?= ))";

interface Dateline {
  readonly pattern: RegExp;
  /** What the head of the line has wherever the pattern matches: quick to test. */
  readonly head: RegExp;
}

/** In the order tried. */
const DATELINES: readonly Dateline[] = [
  // "(Agency) - The"
  { pattern: new RegExp(`^${AGENCY}${DASH}? (?=["“‘(]?\\p{Lu})`, "u"), head: /^[([/]/ },
  // "VALE CITY, Oct. 3 (Agency) — The"
  {
    pattern: new RegExp(`^${PLACE_CAPITALS}${MORE}${DAY},? ${AGENCY}${DASH}? (?=["“‘(]?[\\p{Lu}\\d])`, "u"),
    head: /^\p{Lu}[\p{Lu}.'’-].*[([/]/u,
  },
  // "VALE CITY — The"
  {
    pattern: new RegExp(`^${PLACE_CAPITALS}${MORE}${DAY}${DASH} ?(?=["“‘(]?[\\p{Lu}\\d])`, "u"),
    head: /^\p{Lu}[\p{Lu}.'’-].*[–—:-]/u,
  },
  // "Vale City (Agency) – The"
  {
    pattern: new RegExp(`^${PLACE}${MORE}${DAY},? ${AGENCY}${DASH} ?(?=["“‘(]?[\\p{Lu}\\d])`, "u"),
    head: /[([/]/,
  },
  // "Vale City – The"
  {
    pattern: new RegExp(`^${PLACE}${MORE}${DAY} ?[–—] (?=["“‘(]?\\p{Lu}\\p{Ll}* \\p{Ll})`, "u"),
    head: /[–—] /,
  },
];

const LONGEST = 120;

/** The dateline's end, or 0. Title-case places without an agency only count in the first paragraph. */
function datelineEnd(text: string, isFirst: boolean): number {
  const start = text.slice(0, LONGEST);
  const tried = DATELINES.slice(0, isFirst ? 5 : 4).filter(({ head }) => head.test(start));
  for (const { pattern } of tried) {
    const found = pattern.exec(start)?.[0];
    if (found !== undefined && text.length > found.length + 20) return found.length;
  }
  return 0;
}

export function withDateline(text: string, typed: Typed, isFirst: boolean): Part[] {
  const end = datelineEnd(text, isFirst);
  if (end === 0) return [{ ...typed, from: 0, to: text.length }];
  const dateline = text.slice(0, end).trimEnd().length;
  return [
    { kind: "dateline", rule: "place and agency ahead of the first sentence", from: 0, to: dateline },
    { ...typed, from: end, to: text.length },
  ];
}

const HANDS_AT_END = /^\((?:additional )?(?:reporting|writing|editing|compiled|translated) by /i;
const LONGEST_HANDS = 400;

/** "… before noon. (Writing by A; Editing by B)": who made the report, glued to its last paragraph. */
export function withoutHands(text: string, part: Part): Part[] {
  if (!text.endsWith(")") || part.to !== text.length) return [part];
  const open = text.lastIndexOf("(");
  const end = text.slice(part.from, open).trimEnd().length + part.from;
  if (text.length - open > LONGEST_HANDS || !HANDS_AT_END.test(text.slice(open))) return [part];
  if (end <= part.from || !/[.!?]["”’']?$/.test(text.slice(Math.max(part.from, end - 2), end))) return [part];
  return [
    { ...part, to: end },
    { kind: "byline", rule: "who made the report", from: open, to: text.length },
  ];
}

/** One part for each bullet, its sign left out. */
export function bulletParts(text: string, typed: Typed): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of [...text.matchAll(GLUE), null]) {
    const to = match === null ? text.length : match.index + match[0].trimEnd().length;
    const next = match === null ? text.length : match.index + match[0].length;
    const sign = BULLET.exec(text.slice(from, to))?.[0].length ?? 0;
    if (to > from + sign) parts.push({ ...typed, from: from + sign, to });
    from = next;
  }
  return parts;
}

/** "Story highlights The bridge was closed" → the head, and the point. */
export function highlightParts(text: string, typed: Typed): Part[] {
  const head = /^(story highlights|key points|highlights|summary) (?=\p{Lu})/iu.exec(text)?.[0].length ?? 0;
  if (head === 0) return bulletParts(text, typed);
  return [
    { kind: "furniture", rule: "head of the key points", from: 0, to: head - 1 },
    { ...typed, from: head, to: text.length },
  ];
}

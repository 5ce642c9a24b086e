/**
 * Opening and closing marks of one paragraph → the outermost quoted stretches. Curly, straight, doubled (''…''), low
 * („…“) and angular («…») marks, and single ones where no letter makes them an apostrophe. One pass; a closing mark that
 * is missing ends at the paragraph.
 */
import type { Range } from "../../model/span.ts";

/** Words between marks; `open` is where the opening mark begins, `close` where the closing one ends. */
export interface Pair extends Range {
  readonly open: number;
  readonly close: number;
  /** Whether the closing mark is there. */
  readonly closed: boolean;
}

interface Mark {
  readonly kind: "double" | "angular" | "single";
  readonly width: number;
  /** What its shape says; a straight mark may be either. */
  readonly side: "open" | "close" | "either";
}

const SHAPES: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ["“", { kind: "double", width: 1, side: "open" }],
  ["„", { kind: "double", width: 1, side: "open" }],
  ["”", { kind: "double", width: 1, side: "close" }],
  ['"', { kind: "double", width: 1, side: "either" }],
  ["″", { kind: "double", width: 1, side: "either" }],
  ["«", { kind: "angular", width: 1, side: "open" }],
  ["»", { kind: "angular", width: 1, side: "close" }],
  ["‘", { kind: "single", width: 1, side: "open" }],
  ["’", { kind: "single", width: 1, side: "close" }],
  ["'", { kind: "single", width: 1, side: "either" }],
]);
const DOUBLED: Mark = { kind: "double", width: 2, side: "either" };
const DOUBLED_OPENING: Mark = { kind: "double", width: 2, side: "open" };

const SPACE = /[\s\u00a0]/;
const WORD = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s\u00a0([{\-–—/…:“"‘>]/;

export function pairs(text: string, block: Range): Pair[] {
  const found: Pair[] = [];
  /** Behind this place no single closing mark stands: looked for once. */
  let noSingleBehind = block.to;
  let at = block.from;
  while (at < block.to) {
    at = nextMark(text, at);
    if (at >= block.to) break;
    const mark = markAt(text, at, block);
    if (mark === null || !opens(text, at, mark, block)) {
      at += mark?.width ?? 1;
      continue;
    }
    if (mark.kind === "single" && at >= noSingleBehind) {
      at += 1;
      continue;
    }
    const close = mark.kind === "single" ? closeOfSingle(text, at, block) : closeOf(text, at, mark, block);
    if (close === null && mark.kind === "single") {
      noSingleBehind = at;
      at += 1;
      continue;
    }
    const pair = close ?? { to: endOfUnclosed(text, at, block), width: 0, next: block.to };
    const open = { open: at, from: at + mark.width };
    if (WORD.test(text.slice(open.from, Math.min(pair.to, open.from + 200)))) {
      found.push({ ...open, to: pair.to, close: pair.to + pair.width, closed: pair.width > 0 });
    }
    at = Math.max(pair.next, at + mark.width);
  }
  const unopened = withoutOpening(text, found.at(-1), block);
  return unopened === null ? found : [...found, unopened];
}

const SAYING = "(?:said|says|added|told)";
const CUE_BETWEEN = new RegExp(`^\\s?(?:\\p{Lu}[\\p{L}’'-]{0,30}\\s){1,3}${SAYING}\\b[^.]{0,60}\\.\\s`, "u");
const CUE_AT_END = new RegExp(`,\\s(?:\\p{Lu}[\\p{L}’'-]{0,30}\\s){1,3}${SAYING}\\.$`, "u");

/** “It was late,” Hale said. We went home.” — the second opening mark was left out. */
function withoutOpening(text: string, last: Pair | undefined, block: Range): Pair | null {
  if (last === undefined || !last.closed || !/[.!?]["”]$/.test(text.slice(block.to - 2, block.to)))
    return null;
  if (last.close >= block.to || text[last.to - 1] !== ",") return null;
  const between = CUE_BETWEEN.exec(text.slice(last.close, Math.min(block.to, last.close + 200)));
  if (between === null) return null;
  const from = last.close + between[0].length;
  return { open: from, from, to: block.to - 1, close: block.to, closed: true };
}

/** “We will wait, Hale said. — the words end before their cue. */
function endOfUnclosed(text: string, from: number, block: Range): number {
  const start = Math.max(from + 1, block.to - 120);
  const cue = CUE_AT_END.exec(text.slice(start, block.to));
  return cue === null ? block.to : start + cue.index + 1;
}

const ANY = /[“„”"″«»‘’'`]/g;

/** Where the next character stands that may be a mark; the end of the text where none does. */
function nextMark(text: string, from: number): number {
  ANY.lastIndex = from;
  return ANY.exec(text)?.index ?? text.length;
}

function markAt(text: string, at: number, block: Range): Mark | null {
  const shape = SHAPES.get(text[at]!);
  const doubled = at + 1 < block.to && text[at + 1] === text[at];
  if (shape === undefined) return doubled && text[at] === "`" ? DOUBLED_OPENING : null;
  if (doubled && shape.kind === "single")
    return shape.side === "open" ? DOUBLED_OPENING : { ...DOUBLED, side: shape.side };
  return shape;
}

function opens(text: string, at: number, mark: Mark, block: Range): boolean {
  const before = at > block.from ? text[at - 1]! : " ";
  const after = text[at + mark.width] ?? " ";
  if (at + mark.width >= block.to) return false;
  if (mark.side === "close" && mark.width === 1) {
    // ”He left,” she said: the wrong shape, but nothing before it and a word behind it.
    return mark.kind === "double" && SPACE.test(before) && WORD.test(after);
  }
  if (mark.kind === "single")
    return BEFORE_OPENING.test(before) && /[\p{L}\p{N}[…$£€]/u.test(after) && !elided(text, at);
  // Five feet 10": a measure, no opening mark.
  if (mark.side === "open") return true;
  return !SPACE.test(after) && (BEFORE_OPENING.test(before) || !WORD.test(before));
}

/** ’90s, ’em, ’tis: letters left out at the beginning of a word. */
function elided(text: string, at: number): boolean {
  return /^.(?:\d0s|\d\d\b|em\b|tis\b|twas\b|til\b|cause\b|n\b)/i.test(text.slice(at, at + 7));
}

interface Close {
  readonly to: number;
  readonly width: number;
  /** Where to look on. */
  readonly next: number;
}

function closeOf(text: string, start: number, opening: Mark, block: Range): Close | null {
  for (let at = nextMark(text, start + opening.width); at < block.to; at = nextMark(text, at + 1)) {
    const mark = markAt(text, at, block);
    if (mark === null) continue;
    if (mark.kind === opening.kind) {
      // "He wrote that “it depends” on us": curly marks inside straight ones are a quotation in the quotation.
      if (text[start] === '"' && text[at] === "“") {
        const inner = text.indexOf("”", at);
        if (inner > 0 && inner < Math.min(block.to, at + 300)) at = inner;
        continue;
      }
      const before = text[at - 1]!;
      const after = at + mark.width < block.to ? text[at + mark.width]! : " ";
      // A second opening mark of the same kind: the closing one between them was left out.
      const again = mark.side === "open" && text[start] !== "„" && SPACE.test(before) && !SPACE.test(after);
      if (again) return { to: at, width: 0, next: at };
      if (mark.side === "either" && SPACE.test(before) && WORD.test(after) && closesLater(text, at, block))
        return { to: at, width: 0, next: at };
      return { to: at, width: mark.width, next: at + mark.width };
    }
    at += mark.width - 1;
  }
  return null;
}

/** Looks a little way on whether a straight mark that seems to open a second quotation is closed itself. */
function closesLater(text: string, at: number, block: Range): boolean {
  const next = text.indexOf(text[at]!, at + 1);
  return next > 0 && next < Math.min(block.to, at + 400) && !SPACE.test(text[next - 1]!);
}

/** The first mark that no letter follows; one behind an s may be a possessive ("the voters’ choice") if another comes. */
function closeOfSingle(text: string, start: number, block: Range): Close | null {
  let possessive: number | null = null;
  const limit = Math.min(block.to, start + 4000);
  for (let at = start + 1; at < limit; at += 1) {
    const mark = markAt(text, at, block);
    if (mark === null || mark.width === 2) {
      at += (mark?.width ?? 1) - 1;
      continue;
    }
    if (mark.kind !== "single" || mark.side === "open") continue;
    const before = text[at - 1]!;
    const after = at + 1 < block.to ? text[at + 1]! : " ";
    if (WORD.test(after) || SPACE.test(before)) continue;
    if (before === "s" && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) {
      possessive ??= at;
      if (at - start > 400) break;
      continue;
    }
    return { to: at, width: 1, next: at + 1 };
  }
  return possessive === null ? null : { to: possessive, width: 1, next: possessive + 1 };
}

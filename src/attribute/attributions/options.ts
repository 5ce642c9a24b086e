/** A cue → the ways to read it: for each its source, the content's pieces and the construction. */
import { type BoundaryKind, boundaries, frameEnd } from "./boundaries.ts";
import type { Candidates } from "./candidates.ts";
import type { Cue } from "./cues.ts";
import { type Frame, type Unit, unitAt } from "./frames.ts";
import { type Phrase, phraseBefore } from "./noun-phrases.ts";
import { openingsBehind } from "./openings.ts";
import type { Source } from "./sources.ts";
import { AUX, CCONJ, NOUN, VERB } from "./tags.ts";
import { COLON, COMMA, DASH, HYPHEN, SEMICOLON } from "./words.ts";

export interface Option {
  readonly source: Source;
  /** Pieces as ranges of unit indices. */
  readonly pieces: readonly Phrase[];
  /** The construction: an opening kind behind the cue, or "front", "around", "topic", "relative", "object". */
  readonly opening: string;
  readonly boundary: BoundaryKind;
  /** Kinds of boundary that the content runs over. */
  readonly over: readonly BoundaryKind[];
  /** Whether the quotations that follow the sentence belong to it. */
  readonly tail: boolean;
}

type Over = readonly BoundaryKind[];
type Add = (opening: string, boundary: BoundaryKind, over: Over, one: Phrase, two?: Phrase) => void;

const NOTHING: Over = [];
const A_COMMA: Over = ["comma"];

/** `tailed`: nothing but quotation follows the frame. */
export function optionsOf(
  { units, quoted }: Frame,
  cue: Cue,
  { sources, topic }: Candidates,
  tailed: boolean,
): Option[] {
  const found: Option[] = [];
  const below = tailed && units.at(-1)!.is & COLON && !opensClause(units, cue.last + 1);
  for (const source of sources) {
    const add: Add = (opening, boundary, over, one, two) => {
      const pieces = trimmed(units, one, two);
      if (pieces.length === 0) return;
      const tail = quoted && pieces.some((piece) => holdsQuotation(units, piece));
      found.push({ source, pieces, opening, boundary, over, tail });
      if (tailed && !tail && boundary === "frame")
        found.push({ source, pieces, opening: `${opening} and quotation`, boundary, over, tail: true });
    };
    if (source.how !== "inverted")
      behind(units, cue, source.how === "none" || cue.passive ? topic : null, add);
    inFront(units, cue, source, add);
    if (source.how === "subject" && cue.kind === "verb") relative(units, cue, source, add);
    if (below)
      found.push({
        source,
        pieces: [],
        opening: "quotation below",
        boundary: "frame",
        over: NOTHING,
        tail: true,
      });
  }
  if (cue.kind === "adverb") {
    const source = sources[0]!;
    around(units, cue, (opening, boundary, over, one, two) => {
      const pieces = trimmed(units, one, two);
      if (pieces.length > 0) found.push({ source, pieces, opening, boundary, over, tail: false });
    });
  }
  return found;
}

/** Without the comma, the "and" or the dash that a piece ends in. */
function trimmed(units: readonly Unit[], one: Phrase, two: Phrase | undefined): Phrase[] {
  const found: Phrase[] = [];
  for (const piece of two === undefined ? [one] : [one, two]) {
    let { first, end } = piece;
    while (end > first && isLoose(units[end - 1]!)) end -= 1;
    while (first < end && isLoose(units[first]!)) first += 1;
    if (end > first) found.push({ first, end });
  }
  return found;
}

function isLoose({ tag, is, word }: Unit): boolean {
  return tag === CCONJ || ((is & (COMMA | SEMICOLON | COLON | DASH | HYPHEN)) !== 0 && word !== "--");
}

/** Whether anything could be said by itself; if not: "He said in a statement:" */
function opensClause(units: readonly Unit[], start: number): boolean {
  return holdsVerb(units, start, units.length);
}

function holdsVerb(units: readonly Unit[], first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const { quote, tag } = units[at]!;
    if (quote >= 0 || tag & (AUX | VERB)) return true;
  }
  return false;
}

function holdsQuotation(units: readonly Unit[], piece: Phrase): boolean {
  for (let at = piece.first; at < piece.end; at += 1) if (units[at]!.quote >= 0) return true;
  return false;
}

function behind(units: readonly Unit[], cue: Cue, topic: Phrase | null, add: Add): void {
  for (const { kind, start } of openingsBehind(units, cue.last)) {
    const ends = boundaries(units, start);
    for (const [at, { end, kind: boundary }] of ends.entries()) {
      // "confirmed that its envoy, Ann Hale, will": not before the verb
      if (kind === "that" && !holdsVerb(units, start, end)) continue;
      const over = at === 0 ? NOTHING : ends.slice(0, at).map((each) => each.kind);
      add(kind, boundary, over, { first: start, end });
      if (topic !== null) add(`topic ${kind}`, boundary, over, topic, { first: start, end });
    }
  }
  if (topic !== null) add("topic", "phrase", NOTHING, topic);
}

function inFront(units: readonly Unit[], cue: Cue, source: Source, add: Add): void {
  const own = source.phrase !== null && source.phrase.end <= cue.first ? source.phrase.first : cue.first;
  const front = frontOf(units, Math.min(cue.first, own));
  if (front === null) return;
  const clause = lastClause(units, front);
  const parted = clause.first > front.first;
  add("front", front.first === 0 ? "frame" : "comma", parted ? A_COMMA : NOTHING, front);
  if (parted) add("front clause", "comma", NOTHING, clause);
  let last = source.how === "inverted" ? source.phrase!.end : cue.last + 1;
  // told reporters, said on Friday: up to the comma or the quotation that goes on
  for (let steps = 0; steps < 10 && units[last] !== undefined; steps += 1) {
    const unit = units[last]!;
    if (unit.is & (COMMA | COLON) || unit.quote >= 0) break;
    last += 1;
  }
  const next = units[last];
  if (next === undefined) return;
  const start = next.quote >= 0 ? last : next.is & (COMMA | COLON) ? last + 1 : -1;
  if (start >= 0) add("around", "frame", NOTHING, front, { first: start, end: frameEnd(units) });
}

const RELATIVE = new Set(["which", "that", "what", "who", "whom"]);
/** What may stand between a front and its cue. */
const CLOSING = new Set([",", "—", "–", "-", "--", "”", '"', "'", "’", "?", "!", "`"]);
const CONNECTIVE = new Set(["but", "and", "so", "yet"]);

/** "the plan which Hale backed", "the offer Hale made" */
function relative(units: readonly Unit[], cue: Cue, source: Source, add: Add): void {
  const first = Math.min(cue.first, source.phrase?.first ?? cue.first);
  const before = unitAt(units, first - 1);
  if (before === undefined) return;
  if (RELATIVE.has(before.word)) {
    add("relative", "phrase", NOTHING, { first: first - 1, end: first });
    const comma = (unitAt(units, first - 2)?.is ?? 0) & COMMA;
    const antecedent = phraseBefore(units, first - (comma ? 3 : 2));
    if (antecedent !== null) add("relative antecedent", "phrase", NOTHING, antecedent);
  } else if (before.tag === NOUN) {
    const object = phraseBefore(units, first - 1);
    if (object !== null) add("object", "phrase", NOTHING, object);
  }
}

/** Everything before the cue's clause where a comma or a quotation stands at its end. */
function frontOf(units: readonly Unit[], first: number): Phrase | null {
  const before = unitAt(units, first - 1);
  // According to the board, Hale spoke …
  if (before === undefined || units[0]!.word === "according") return null;
  if (before.quote >= 0) return { first: quotedFrom(units, first - 1), end: first };
  if (first < 2 || !CLOSING.has(before.word)) return null;
  return { first: CONNECTIVE.has(units[0]!.word) ? 1 : 0, end: first - 1 };
}

/** "The plan was “a long and winding road,” she said": from the beginning of the sentence on. */
function quotedFrom(units: readonly Unit[], quote: number): number {
  let at = quote;
  while (at > 0 && !(units[at - 1]!.is & (COLON | SEMICOLON))) at -= 1;
  return at;
}

function lastClause(units: readonly Unit[], front: Phrase): Phrase {
  for (let at = front.end - 2; at > front.first; at -= 1) {
    const { is, word } = units[at]!;
    if (is & (COMMA | SEMICOLON) || word === "—") return { first: at + 1, end: front.end };
  }
  return front;
}

function around(units: readonly Unit[], cue: Cue, add: Add): void {
  const subject = phraseBefore(units, cue.first - (unitAt(units, cue.first - 1)?.tag === AUX ? 2 : 1));
  for (const { kind, end } of boundaries(units, cue.last + 1)) {
    const rest = { first: cue.last + 1, end };
    if (subject === null) add("adverb", kind, NOTHING, rest);
    else add("adverb", kind, NOTHING, subject, rest);
  }
  const rest = { first: cue.last + 1, end: frameEnd(units) };
  add("adverb front", "frame", NOTHING, { first: 0, end: cue.first }, rest);
}

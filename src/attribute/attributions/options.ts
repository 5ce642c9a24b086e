/** A cue → the ways to read it: for each, the content's pieces and the features it is judged by. */
import { boundaries, frameEnd } from "./boundaries.ts";
import type { Cue } from "./cues.ts";
import type { Unit } from "./frames.ts";
import { type Phrase, phraseBefore } from "./noun-phrases.ts";
import { openingsBehind } from "./openings.ts";
import type { Source } from "./sources.ts";

export interface Option {
  readonly source: Source;
  /** Pieces as ranges of unit indices. */
  readonly pieces: readonly Phrase[];
  /** The construction: an opening kind behind the cue, or "front", "around", "topic", "relative", "object". */
  readonly opening: string;
  readonly boundary: string;
  /** Kinds of boundary that the content runs over. */
  readonly over: readonly string[];
  /** Whether the quotations that follow the sentence belong to it. */
  readonly tail: boolean;
}

type Add = (
  opening: string,
  boundary: string,
  over: readonly string[],
  ...pieces: readonly (Phrase | null)[]
) => void;

const MOST = 9;

/** `tailed`: nothing but quotation follows the frame. */
export function optionsOf(units: readonly Unit[], cue: Cue, tailed: boolean): Option[] {
  const found: Option[] = [];
  for (const source of cue.sources) {
    const add: Add = (opening, boundary, over, ...pieces) => {
      const real = trimmed(units, pieces);
      if (real.length === 0) return;
      const quoted = real.some((piece) => holdsQuotation(units, piece));
      found.push({ source, pieces: real, opening, boundary, over, tail: quoted });
      if (tailed && !quoted && boundary === "frame") {
        found.push({ source, pieces: real, opening: `${opening} and quotation`, boundary, over, tail: true });
      }
    };
    if (source.how !== "inverted") behind(units, cue, source, add);
    inFront(units, cue, source, add);
    if (source.how === "subject" && cue.kind === "verb") relative(units, cue, source, add);
    if (tailed && units.at(-1)!.word === ":" && !units.slice(cue.last + 1).some(opensClause))
      found.push({ source, pieces: [], opening: "quotation below", boundary: "frame", over: [], tail: true });
  }
  if (cue.kind === "adverb") {
    const [source] = cue.sources;
    around(units, cue, (opening, boundary, over, ...pieces) => {
      const real = trimmed(units, pieces);
      if (real.length === 0) return;
      found.push({ source: source!, pieces: real, opening, boundary, over, tail: false });
    });
  }
  return found;
}

/** Without the comma, the "and" or the dash that a piece ends in. */
function trimmed(units: readonly Unit[], pieces: readonly (Phrase | null)[]): Phrase[] {
  return pieces.flatMap((piece) => {
    if (piece === null) return [];
    let { first, end } = piece;
    while (end > first && isLoose(units[end - 1]!)) end -= 1;
    while (first < end && isLoose(units[first]!)) first += 1;
    return end > first ? [{ first, end }] : [];
  });
}

function isLoose(unit: Unit): boolean {
  return unit.quote < 0 && (unit.pos === "CCONJ" || /^[,;:—–-]$/.test(unit.word));
}

/** He said in a statement: (and nothing that could be said by itself) */
function opensClause(unit: Unit): boolean {
  return unit.quote >= 0 || unit.pos === "AUX" || unit.pos === "VERB";
}

function holdsVerb(units: readonly Unit[], piece: Phrase): boolean {
  for (let at = piece.first; at < piece.end; at += 1) {
    const unit = units[at]!;
    if (unit.quote >= 0 || unit.pos === "AUX" || unit.pos === "VERB") return true;
  }
  return false;
}

function holdsQuotation(units: readonly Unit[], piece: Phrase): boolean {
  for (let at = piece.first; at < piece.end; at += 1) if (units[at]!.quote >= 0) return true;
  return false;
}

function behind(units: readonly Unit[], cue: Cue, source: Source, add: Add): void {
  const topic = source.how === "none" || cue.passive ? cue.topic : null;
  for (const opening of openingsBehind(units, cue.last)) {
    const over: string[] = [];
    for (const boundary of boundaries(units, opening.start).slice(0, MOST)) {
      const piece = { first: opening.start, end: boundary.end };
      // "confirmed that its envoy, Ann Hale, will": not before the verb
      if (opening.kind === "that" && !holdsVerb(units, piece)) {
        over.push(boundary.kind);
        continue;
      }
      add(opening.kind, boundary.kind, [...over], piece);
      if (topic !== null) add(`topic ${opening.kind}`, boundary.kind, [...over], topic, piece);
      over.push(boundary.kind);
    }
  }
  if (topic !== null) add("topic", "phrase", [], topic);
}

function inFront(units: readonly Unit[], cue: Cue, source: Source, add: Add): void {
  const own = source.phrase !== null && source.phrase.end <= cue.first ? source.phrase.first : cue.first;
  const front = frontOf(units, Math.min(cue.first, own));
  if (front === null) return;
  const clause = lastClause(units, front);
  add("front", front.first === 0 ? "frame" : "comma", clause.first > front.first ? ["comma"] : [], front);
  if (clause.first > front.first) add("front clause", "comma", [], clause);
  let last = source.how === "inverted" ? source.phrase!.end : cue.last + 1;
  // told reporters, said on Friday: up to the comma or the quotation that goes on
  for (let steps = 0; steps < 10 && units[last] !== undefined; steps += 1) {
    const unit = units[last]!;
    if (unit.word === "," || unit.word === ":" || unit.quote >= 0) break;
    last += 1;
  }
  const next = units[last];
  if (next === undefined) return;
  const start = next.quote >= 0 ? last : next.word === "," || next.word === ":" ? last + 1 : -1;
  if (start >= 0) add("around", "frame", [], front, { first: start, end: frameEnd(units) });
}

/** "the plan which Hale backed", "the offer Hale made" */
function relative(units: readonly Unit[], cue: Cue, source: Source, add: Add): void {
  const first = Math.min(cue.first, source.phrase?.first ?? cue.first);
  const before = units[first - 1];
  if (before === undefined) return;
  if (/^(which|that|what|who|whom)$/.test(before.word)) {
    add("relative", "phrase", [], { first: first - 1, end: first });
    add(
      "relative antecedent",
      "phrase",
      [],
      phraseBefore(units, first - (units[first - 2]?.word === "," ? 3 : 2)),
    );
  } else if (before.pos === "NOUN") add("object", "phrase", [], phraseBefore(units, first - 1));
}

/** Everything before the cue's clause where a comma or a quotation stands at its end. */
function frontOf(units: readonly Unit[], first: number): Phrase | null {
  const before = units[first - 1];
  // According to the board, Hale spoke …
  if (before === undefined || units[0]!.word === "according") return null;
  if (before.quote >= 0) return { first: quotedFrom(units, first - 1), end: first };
  if (!/^(,|—|–|-|--|”|"|'|’|\?|!|`)$/.test(before.word) || first < 2) return null;
  return { first: /^(but|and|so|yet)$/.test(units[0]!.word) ? 1 : 0, end: first - 1 };
}

/** "The plan was “a long and winding road,” she said": from the beginning of the sentence on. */
function quotedFrom(units: readonly Unit[], quote: number): number {
  let at = quote;
  while (at > 0 && units[at - 1]!.word !== ":" && units[at - 1]!.word !== ";") at -= 1;
  return at;
}

function lastClause(units: readonly Unit[], front: Phrase): Phrase {
  for (let at = front.end - 2; at > front.first; at -= 1) {
    if (units[at]!.word === "," || units[at]!.word === ";" || units[at]!.word === "—")
      return { first: at + 1, end: front.end };
  }
  return front;
}

function around(units: readonly Unit[], cue: Cue, add: Add): void {
  const subject = phraseBefore(units, cue.first - (units[cue.first - 1]?.pos === "AUX" ? 2 : 1));
  for (const boundary of boundaries(units, cue.last + 1).slice(0, MOST)) {
    add("adverb", boundary.kind, [], subject, { first: cue.last + 1, end: boundary.end });
  }
  add(
    "adverb front",
    "frame",
    [],
    { first: 0, end: cue.first },
    { first: cue.last + 1, end: frameEnd(units) },
  );
}

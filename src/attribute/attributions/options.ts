/** A cue → the ways to read it: for each, the content's pieces and the features it is judged by. */
import { boundaries, frameEnd } from "./boundaries.ts";
import type { Cue } from "./cues.ts";
import type { Unit } from "./frames.ts";
import { type Phrase, phraseBefore } from "./noun-phrases.ts";
import { openingsBehind } from "./openings.ts";

export interface Option {
  /** Pieces as ranges of unit indices. */
  readonly pieces: readonly Phrase[];
  /** The construction: an opening kind behind the cue, or "front", "around", "topic", "relative", "object". */
  readonly opening: string;
  readonly boundary: string;
  /** Kinds of boundary that the content runs over. */
  readonly over: readonly string[];
}

const MOST = 9;

export function optionsOf(units: readonly Unit[], cue: Cue): Option[] {
  const found: Option[] = [];
  const add = (
    opening: string,
    boundary: string,
    over: readonly string[],
    ...pieces: readonly (Phrase | null)[]
  ) => {
    const real = pieces.filter((piece): piece is Phrase => piece !== null && piece.end > piece.first);
    if (real.length > 0) found.push({ pieces: real, opening, boundary, over });
  };
  const first = Math.min(cue.first, cue.source.phrase?.first ?? cue.first);
  for (const opening of openingsBehind(units, cue.last)) {
    const over: string[] = [];
    for (const boundary of boundaries(units, opening.start).slice(0, MOST)) {
      const piece = { first: opening.start, end: boundary.end };
      add(opening.kind, boundary.kind, [...over], piece);
      if (cue.topic !== null) add(`topic ${opening.kind}`, boundary.kind, [...over], cue.topic, piece);
      over.push(boundary.kind);
    }
  }
  const front = frontOf(units, first);
  if (front !== null) {
    const clause = lastClause(units, front);
    const over = clause.first > front.first ? ["comma"] : [];
    add("front", front.first === 0 ? "frame" : "comma", over, front);
    if (clause.first > front.first) add("front clause", "comma", [], clause);
    const behind = cue.last + 1;
    const next = units[behind];
    if (next !== undefined && (next.word === "," || next.quote >= 0)) {
      const start = next.quote >= 0 ? behind : behind + 1;
      add("around", "frame", [], front, { first: start, end: frameEnd(units) });
    }
  }
  if (cue.topic !== null) add("topic", "phrase", [], cue.topic);
  if (cue.source.how === "subject" && first > 0 && cue.kind === "verb") {
    const before = units[first - 1]!;
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
  if (cue.kind === "adverb") around(units, cue, add);
  return found;
}

/** Everything before the cue's clause where a comma or a quotation stands at its end. */
function frontOf(units: readonly Unit[], first: number): Phrase | null {
  const before = units[first - 1];
  if (before === undefined) return null;
  if (before.quote >= 0) return { first: quotedFrom(units, first - 1), end: first };
  if (!/^(,|—|–|-|--|”|"|'|’|\?|!)$/.test(before.word) || first < 2) return null;
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

function around(
  units: readonly Unit[],
  cue: Cue,
  add: (
    opening: string,
    boundary: string,
    over: readonly string[],
    ...pieces: readonly (Phrase | null)[]
  ) => void,
): void {
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

/**
 * A sentence → its clauses: cut where a rule says that a clause begins and where reported words begin or end, then
 * glued again wherever a piece could not stand as an assertion (no verb, or fewer than three content words).
 */
import type { Token } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import { hasFiniteVerb, type Stretch } from "../../text/clause.ts";
import { boundaryAt, type Signed } from "./boundaries.ts";

/** Its tokens, as indices into Marks.tokens, and its place in the text. */
export interface Clause extends Range, Stretch {
  /** Whether it can stand as an assertion; a whole sentence without a verb (a headline) need not. */
  readonly stands: boolean;
  readonly rule: string;
}

interface Piece {
  first: number;
  end: number;
  readonly rule: string;
  /** Reported words begin or end where it begins, or the sentence does. */
  readonly hard: boolean;
  /** How many content words it needs to stand: reported words ("said that tolls would rise") may be short. */
  least: number;
}

const LEAST = 3;
const LEAST_REPORTED = 2;

/** `edges` are token indices at which reported words begin or end: a clause never runs across one. */
export function clauses(signed: Signed, sentence: Stretch, edges: readonly number[]): readonly Clause[] {
  const { tokens } = signed;
  const { first, end } = sentence;
  const pieces: Piece[] = [{ first, end, rule: "sentence", hard: true, least: LEAST_REPORTED }];
  for (let at = first + 1; at < end; at += 1) {
    const hard = edges.includes(at);
    const rule = hard ? "reported words" : boundaryAt(signed, at, sentence);
    if (rule === null) continue;
    pieces.at(-1)!.end = at;
    pieces.push({ first: at, end, rule, hard, least: hard ? LEAST_REPORTED : LEAST });
  }
  const kept = pieces.length === 1 ? pieces : glued(tokens, pieces, first);
  return kept.map((piece) => clauseOf(tokens, piece));
}

/** Pieces too poor to stand alone go back to their left neighbour, an opening one to its right neighbour. */
function glued(tokens: readonly Token[], pieces: readonly Piece[], opening: number): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const left = kept.at(-1);
    if (left !== undefined && isStop(tokens, left))
      kept[kept.length - 1] = {
        ...piece,
        first: left.first,
        hard: left.hard,
        least: leastOf(left.hard, piece),
      };
    else if (left !== undefined && !piece.hard && belongs(tokens, left, piece, opening)) left.end = piece.end;
    else kept.push(piece);
  }
  return kept;
}

function belongs(tokens: readonly Token[], left: Piece, piece: Piece, opening: number): boolean {
  const isBehind = left.hard && left.first > opening;
  // "…, the mayor said Monday, where he will speak": so may a clause behind source and cue.
  piece.least = leastOf(isBehind, piece);
  if (goesOn(tokens, piece) || !stands(tokens, piece)) return true;
  // A participle behind reported words that are no clause belongs to the sentence, not to them.
  const isApart = isBehind && NONFINITE.test(piece.rule);
  return !isApart && !stands(tokens, left);
}

function leastOf(reported: boolean, { rule }: Piece): number {
  return reported && !NONFINITE.test(rule) ? LEAST_REPORTED : LEAST;
}

const NONFINITE = /^(participle|purpose|with)/;

/** A comma behind reported words: what follows is a clause of its own rule. */
function isStop(tokens: readonly Token[], { first, end }: Piece): boolean {
  return end - first === 1 && tokens[first]!.pos === "PUNCT";
}

/** "The drone — which was shot down — had put an end to it": the main clause goes on with its verb. */
function goesOn(tokens: readonly Token[], { rule, first }: Piece): boolean {
  return rule === "semicolon or dash" && tokens[first]!.pos === "AUX";
}

function stands(tokens: readonly Token[], piece: Piece): boolean {
  let content = 0;
  for (let at = piece.first; at < piece.end && content < piece.least; at += 1)
    if (CONTENT.has(tokens[at]!.pos)) content += 1;
  return content >= piece.least && (NONFINITE.test(piece.rule) || hasFiniteVerb(tokens, piece));
}

const CONTENT = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);

/** Without the punctuation and conjunctions at its ends. */
function clauseOf(tokens: readonly Token[], piece: Piece): Clause {
  let { first, end } = piece;
  while (first < end - 1 && (tokens[first]!.pos === "PUNCT" || JOINTS.has(tokens[first]!.text))) first += 1;
  while (end > first + 1 && tokens[end - 1]!.pos === "PUNCT") end -= 1;
  return {
    from: tokens[first]!.from,
    to: tokens[end - 1]!.to,
    first,
    end,
    stands: stands(tokens, piece),
    rule: piece.rule,
  };
}

const JOINTS = new Set(["and", "but", "that"]);

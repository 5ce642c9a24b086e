/**
 * A sentence → its clauses: cut where a rule says that a clause begins and where reported words begin or end, then
 * glued again wherever a piece could not stand as an assertion (no verb, or fewer than three content words).
 */
import type { Document } from "../../model/document.ts";
import type { Sentence, Token } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import { isFiniteVerb, type Words } from "../../text/clause.ts";
import { BOUNDARIES } from "./boundaries.ts";

export interface Clause extends Range {
  /** Its tokens, as indices into Marks.tokens, half-open. */
  readonly first: number;
  readonly end: number;
  /** Whether it can stand as an assertion; a whole sentence without a verb (a headline) need not. */
  readonly stands: boolean;
  readonly rule: string;
}

const CONTENT = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);

/** `edges` are token indices at which reported words begin or end: a clause never runs across one. */
export function clauses(
  document: Document,
  tokens: readonly Token[],
  sentence: Sentence,
  edges: ReadonlySet<number>,
): Clause[] {
  const own = tokens.slice(sentence.first, sentence.end);
  const words = own.map((token) => document.text.slice(token.from, token.to));
  const pieces: { first: number; end: number; rule: string; hard: boolean }[] = [
    { first: 0, end: own.length, rule: "sentence", hard: true },
  ];
  for (let at = 1; at < own.length; at += 1) {
    const hard = edges.has(sentence.first + at);
    const rule = hard ? "reported words" : ruleAt({ tokens: own, words }, at);
    if (rule === null) continue;
    const open = pieces.at(-1)!;
    pieces.push({ first: at, end: open.end, rule, hard });
    open.end = at;
  }
  return glue({ tokens: own, words }, pieces).map((piece) => {
    const { first, end } = trim(own, words, piece.first, piece.end);
    return {
      from: own[first]!.from,
      to: own[end - 1]!.to,
      first: sentence.first + first,
      end: sentence.first + end,
      stands: stands({ tokens: own, words }, piece),
      rule: piece.rule,
    };
  });
}

function ruleAt(sentence: Words, at: number): string | null {
  return BOUNDARIES.find((rule) => rule.begins(sentence, at))?.name ?? null;
}

interface Piece {
  readonly first: number;
  readonly end: number;
  readonly rule: string;
  readonly hard: boolean;
}

/** Pieces too poor to stand alone go back to their left neighbour, an opening one to its right neighbour. */
function glue(sentence: Words, pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const left = kept.at(-1);
    if (left !== undefined && isStop(sentence, left)) {
      kept[kept.length - 1] = { ...piece, first: left.first, hard: left.hard };
      continue;
    }
    if (
      left !== undefined &&
      !piece.hard &&
      (goesOn(sentence, piece) ||
        !stands(sentence, piece) ||
        !(stands(sentence, left) || isApart(left, piece)))
    ) {
      kept[kept.length - 1] = { ...left, end: piece.end };
    } else kept.push(piece);
  }
  return kept;
}

/** A participle behind reported words that are no clause belongs to the sentence, not to them. */
function isApart(left: Piece, piece: Piece): boolean {
  return left.hard && left.first > 0 && NONFINITE.test(piece.rule);
}

const NONFINITE = /^(participle|purpose|with)/;

/** A comma behind reported words: what follows is a clause of its own rule. */
function isStop({ tokens }: Words, { first, end }: Piece): boolean {
  return end - first === 1 && tokens[first]!.pos === "PUNCT";
}

/** "The drone — which was shot down — had put an end to it": the main clause goes on with its verb. */
function goesOn({ tokens }: Words, piece: Piece): boolean {
  return piece.rule === "semicolon or dash" && tokens[piece.first]?.pos === "AUX";
}

function stands({ tokens, words }: Words, piece: Piece): boolean {
  const own = { tokens: tokens.slice(piece.first, piece.end), words: words.slice(piece.first, piece.end) };
  const content = own.tokens.filter((token) => CONTENT.has(token.pos)).length;
  // "said that tolls would rise": reported words may be short.
  if (content < (piece.hard && !NONFINITE.test(piece.rule) ? 2 : 3)) return false;
  return NONFINITE.test(piece.rule) || own.tokens.some((_, at) => isFiniteVerb(own, at));
}

/** Without the punctuation and conjunctions at its ends. */
function trim(tokens: readonly Token[], words: readonly string[], first: number, end: number) {
  let from = first;
  let to = end;
  while (from < to - 1 && (tokens[from]!.pos === "PUNCT" || /^(and|but|that)$/.test(words[from]!))) from += 1;
  while (to > from + 1 && tokens[to - 1]!.pos === "PUNCT") to -= 1;
  return { first: from, end: to };
}

/** The frame of reported words, its source and cue ("the ministry said"): what of a sentence is no assertion of its own. */
import type { Token } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import type { Attribution } from "../../model/statement.ts";
import { isFiniteVerb } from "../../text/clause.ts";
import { contains, overlap } from "../../text/range.ts";
import type { Clause } from "./clauses.ts";

const TELLS = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);
/** A verb and what it is done to. */
const LEAST_ACT = 2;

const ANNOUNCING = new Set("announce confirm reveal disclose unveil".split(" "));

export function framesOf({ source, cue }: Attribution): Range[] {
  return [source, cue].filter((range) => range !== null);
}

/**
 * A piece outside all reported words that is little more than source and cue. "The board rejected the offer, saying it
 * was too low" has an act of its own before the speech. `dated`: a time stands in it.
 */
export function isFrame(
  tokens: readonly Token[],
  piece: Clause,
  frame: readonly Range[],
  reported: readonly Range[],
  dated: boolean,
): boolean {
  if (!touches(frame, piece)) return false;
  if (reported.some((range) => overlap(range, piece) > (piece.to - piece.from) / 2)) return false;
  let [words, acts, announced] = [0, false, false];
  for (let at = piece.first; at < piece.end; at += 1) {
    const token = tokens[at]!;
    if (token.pos === "VERB" && ANNOUNCING.has(token.lemma) && touches(frame, token)) announced = true;
    if (!TELLS.has(token.pos) || touches(frame, token) || touches(reported, token)) continue;
    words += 1;
    acts ||= isFiniteVerb(tokens, at, piece.first);
  }
  // "The palace confirmed on Thursday that …": that it is announced, and when, is news of its own.
  if (announced && dated) return false;
  return words < LEAST_ACT || !acts;
}

const LINKS = new Set("which whom that where when as while".split(" "));

/** "The board rejected the offer, saying", "… held talks, during which he said": who says it and the cue go with what is said. */
export function withoutCue(tokens: readonly Token[], piece: Clause, frame: readonly Range[]): Clause {
  if (frame.length === 0) return piece;
  // "announced steps to meet its partner's fears": the noun stays with what is told of it.
  if (touches(frame, tokens[piece.end - 1]!) && tokens[piece.end - 1]!.pos === "NOUN") return piece;
  const isFrameWord = (at: number) => touches(frame, tokens[at]!);
  const isStop = (at: number) => tokens[at]!.pos === "PUNCT" || tokens[at]!.pos === "CCONJ";
  let end = piece.end;
  let isCut = false;
  while (end > piece.first) {
    if (isFrameWord(end - 1)) isCut = true;
    else if (!isStop(end - 1)) break;
    end -= 1;
  }
  if (!isCut || end === piece.first) return piece;
  if (LINKS.has(tokens[end - 1]!.lower)) {
    end -= 1;
    while (end > piece.first + 1 && (isStop(end - 1) || tokens[end - 1]!.pos === "ADP")) end -= 1;
  }
  return { ...piece, to: tokens[end - 1]!.to, end };
}

/** "Norland welcomed the offer": who welcomes and what stand in one clause, which the reporter tells. */
export function holdsCue(piece: Range, { cue, source }: Attribution): boolean {
  return (
    cue !== null &&
    source !== null &&
    contains(piece, cue) &&
    contains(piece, source) &&
    cue.from > source.from
  );
}

function touches(ranges: readonly Range[], one: Range): boolean {
  for (const range of ranges) if (range.from < one.to && one.from < range.to) return true;
  return false;
}

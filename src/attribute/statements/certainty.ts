/** How surely a clause is held, what it is by nature, and whether it is negated: from its words and who reports it. */
import { FILLER } from "../../lexicon/certainty.ts";
import type { Attribution, Certainty, Statement } from "../../model/statement.ts";
import type { Stretch } from "../../text/clause.ts";
import type { Signed } from "./boundaries.ts";
import { SIGN } from "./signs.ts";

export interface Assurance {
  readonly certainty: Certainty;
  readonly nature: Statement["nature"];
  readonly negated: boolean;
}

/** `text`: the words of the clause as they stand, with the mark behind them. */
export function assuranceOf(
  signed: Signed,
  clause: Stretch,
  text: string,
  attribution: Attribution | null,
): Assurance {
  let signs = 0;
  for (let at = clause.first; at < clause.end; at += 1) signs |= signed.signs[at]!;
  if ((signs & SIGN.what) !== 0 && saidToBe(signed, clause)) signs |= SIGN.alleged;
  if ((signs & SIGN.appointed) !== 0 && setTo(signed, clause)) signs |= SIGN.planned;
  return {
    certainty: certaintyOf(signs, attribution),
    nature: natureOf(signs, text, attribution),
    negated: (signs & SIGN.negation) !== 0,
  };
}

function certaintyOf(signs: number, attribution: Attribution | null): Certainty {
  if (attribution?.stance === "denial") return "denied";
  if (attribution?.stance === "doubt" || (signs & SIGN.possible) !== 0) return "possible";
  if ((signs & SIGN.alleged) !== 0) return "alleged";
  return attribution !== null || (signs & SIGN.hearsay) !== 0 ? "reported" : "asserted";
}

function natureOf(signs: number, text: string, attribution: Attribution | null): Statement["nature"] {
  if (text.endsWith("?") || attribution?.stance === "question") return "question";
  if ((signs & SIGN.filler) !== 0) {
    const folded = text.toLowerCase();
    if (FILLER.some((phrase) => folded.includes(phrase))) return "filler";
  }
  if ((signs & SIGN.planned) !== 0) return "plan";
  return attribution === null && (signs & SIGN.judgement) !== 0 ? "opinion" : "fact";
}

const CALLED = new Set("said says called claimed claims described".split(" "));

/** "what the ministry said was a drone": the hedge stands inside the clause. */
function saidToBe({ tokens }: Signed, { first, end }: Stretch): boolean {
  for (let at = first; at < end; at += 1) {
    if (tokens[at]!.lower !== "what") continue;
    for (let next = at + 1; next < Math.min(end, at + 6); next += 1)
      if (CALLED.has(tokens[next]!.lower)) return true;
  }
  return false;
}

const BE = new Set("is are was were be been".split(" "));

const HOPING = new Set("expects expect hopes hope".split(" "));
const SET = new Set("set due expected".split(" "));

/** "is set to travel", "due to begin", "expects to meet"; not "delayed due to a storm". */
function setTo({ tokens }: Signed, { first, end }: Stretch): boolean {
  for (let at = first + 1; at + 1 < end; at += 1) {
    const { lower } = tokens[at]!;
    if (tokens[at + 1]!.lower !== "to") continue;
    if (HOPING.has(lower) || (SET.has(lower) && BE.has(tokens[at - 1]!.lower))) return true;
  }
  return false;
}

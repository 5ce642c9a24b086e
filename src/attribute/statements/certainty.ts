/** How surely a clause is held, what it is by nature, and whether it is negated: from its words and who reports it. */
import { ALLEGED, FILLER, HEARSAY, JUDGEMENT, PLANNED, POSSIBLE } from "../../lexicon/certainty.ts";
import type { Attribution, Certainty, Statement } from "../../model/statement.ts";

/** The lower-case words of a clause. */
export interface ClauseWords {
  readonly words: readonly string[];
}

export function certaintyOf({ words }: ClauseWords, attribution: Attribution | null): Certainty {
  if (attribution?.stance === "denial") return "denied";
  if (attribution?.stance === "doubt" || words.some((word) => POSSIBLE.has(word))) return "possible";
  if (words.some((word) => ALLEGED.has(word)) || saidToBe(words)) return "alleged";
  if (attribution !== null || words.some((word) => HEARSAY.has(word))) return "reported";
  return "asserted";
}

/** "what the ministry said was a drone": the hedge stands inside the clause. */
function saidToBe(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      word === "what" &&
      words.slice(at + 1, at + 6).some((next) => /^(said|says|called|claimed|claims|described)$/.test(next)),
  );
}

export function natureOf(
  clause: ClauseWords,
  text: string,
  attribution: Attribution | null,
): Statement["nature"] {
  const { words } = clause;
  if (text.endsWith("?") || attribution?.stance === "question") return "question";
  const folded = text.toLowerCase();
  if (FILLER.some((phrase) => folded.includes(phrase))) return "filler";
  if (words.some((word) => PLANNED.has(word)) || setTo(words)) return "plan";
  if (attribution === null && words.some((word) => JUDGEMENT.has(word))) return "opinion";
  return "fact";
}

/** "is set to travel", "due to begin"; not "delayed due to a storm". */
function setTo(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      (word === "set" || word === "due") &&
      words[at + 1] === "to" &&
      /^(is|are|was|were|be|been)$/.test(words[at - 1] ?? ""),
  );
}

const NEGATION = new Set(
  "not n't n’t no never none neither nor without nobody nothing cannot hardly".split(" "),
);

export function isNegated({ words }: ClauseWords): boolean {
  return words.some((word) => NEGATION.has(word));
}

/** What makes a clause of words: a subject and, behind it, a finite verb. By part of speech alone, so errors of tagging stay. */
import type { Token } from "../model/mark.ts";

/** Tokens with their words as they stand. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
}

/** Whether a noun and, behind it, a finite verb stand in these words. */
export function hasSubjectAndVerb(clause: Words): boolean {
  const subject = clause.tokens.findIndex(({ pos }) => pos === "NOUN" || pos === "PROPN" || pos === "PRON");
  return subject >= 0 && clause.tokens.some((_, at) => at > subject && isFiniteVerb(clause, at));
}

const BEFORE_VERB = new Set(["NOUN", "PROPN", "PRON", "ADV", "NUM", "AUX"]);

/** An auxiliary, or a verb behind its subject: not "shared" in "on shared goals", nor an infinitive. */
export function isFiniteVerb({ words, tokens }: Words, at: number): boolean {
  const { pos } = tokens[at]!;
  if (words[at]!.endsWith("ing")) return false;
  if (pos === "AUX") return words[at - 1]?.toLowerCase() !== "to";
  if (pos !== "VERB") return false;
  // "to responsibly manage"
  if (tokens[at - 1]?.pos === "ADV" && words[at - 2]?.toLowerCase() === "to") return false;
  return at === 0 || BEFORE_VERB.has(tokens[at - 1]!.pos);
}

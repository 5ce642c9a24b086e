/** What makes a clause of words: a subject and, behind it, a finite verb. By part of speech alone, so errors of tagging stay. */
import type { Token } from "../model/mark.ts";

/** Some of the tokens of a report, half-open. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Whether a noun and, behind it, a finite verb stand in these words. */
export function hasSubjectAndVerb(tokens: readonly Token[], { first, end }: Stretch): boolean {
  let at = first;
  while (at < end && !isNominal(tokens[at]!.pos)) at += 1;
  return hasFiniteVerb(tokens, { first, end }, at + 1);
}

export function isNominal(pos: string): boolean {
  return pos === "NOUN" || pos === "PROPN" || pos === "PRON";
}

/** `from`: where to look from; what stands before it in the clause still counts. */
export function hasFiniteVerb(
  tokens: readonly Token[],
  { first, end }: Stretch,
  from: number = first,
): boolean {
  for (let at = from; at < end; at += 1) if (isFiniteVerb(tokens, at, first)) return true;
  return false;
}

/** An auxiliary, or a verb behind its subject: not "shared" in "on shared goals", nor an infinitive. The clause begins at `first`. */
export function isFiniteVerb(tokens: readonly Token[], at: number, first: number): boolean {
  const { pos, text } = tokens[at]!;
  if ((pos !== "AUX" && pos !== "VERB") || text.endsWith("ing")) return false;
  if (pos === "AUX") return at === first || tokens[at - 1]!.lower !== "to";
  if (at === first) return true;
  const before = tokens[at - 1]!.pos;
  // "to responsibly manage"
  if (before === "ADV") return at - 2 < first || tokens[at - 2]!.lower !== "to";
  return isNominal(before) || before === "NUM" || before === "AUX";
}

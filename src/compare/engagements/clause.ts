/** The clause that holds a cue: from the last break before it to the next break behind it, never beyond its sentence. */
import type { Sentence } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import type { Scene } from "./scene.ts";

const SHORTEST = 60;

/** Breaks are semicolons, dashes and list bullets; short sentences are taken whole. */
export function clauseAround(scene: Scene, sentence: Sentence, at: number): Range {
  const isBreak = (index: number) => /^(;|–|—|•)$/.test(scene.words[index]!);
  let first = at;
  while (first > sentence.first && !isBreak(first - 1)) first -= 1;
  let end = at + 1;
  while (end < sentence.end && !isBreak(end)) end += 1;
  const clause = { from: scene.tokens[first]!.from, to: scene.tokens[end - 1]!.to };
  return clause.to - clause.from < SHORTEST ? { from: sentence.from, to: sentence.to } : clause;
}

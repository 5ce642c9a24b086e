/** The verb group around a verb: where its auxiliaries begin, and whether it is finite, passive, an infinitive or a participle. */
import type { Unit } from "./frames.ts";

export interface VerbGroup {
  readonly first: number;
  readonly head: number;
  readonly voice: "active" | "passive";
  readonly shape: "finite" | "infinitive" | "participle" | "gerund";
  readonly negated: boolean;
}

const NEGATIONS = new Set(["not", "n't", "n’t", "never", "hardly"]);

export function verbGroup(units: readonly Unit[], head: number): VerbGroup {
  let first = head;
  let be = false;
  let aux = false;
  let to = false;
  let negated = false;
  while (first > 0) {
    const unit = units[first - 1]!;
    if (unit.pos === "AUX") {
      aux = true;
      if (unit.lemma === "be") be = true;
    } else if (unit.pos === "ADV" || NEGATIONS.has(unit.word)) {
      if (NEGATIONS.has(unit.word)) negated = true;
    } else if (unit.word === "to" && !to) to = true;
    else break;
    first -= 1;
  }
  // An adverb at the edge belongs to the clause before: "on Friday later said".
  while (first < head && units[first]!.pos === "ADV" && units[first - 1]?.pos === "VERB") first += 1;
  const word = units[head]!.word;
  const ing = word.endsWith("ing");
  const passive =
    be && !ing && /(?:ed|en|ne|wn|ld|id|t|pt|de|ut|own|said|told|made|found|seen|asked)$/.test(word);
  const shape = to
    ? "infinitive"
    : ing && !aux
      ? "gerund"
      : aux
        ? "finite"
        : participle(units, head, first)
          ? "participle"
          : "finite";
  return { first, head, voice: passive ? "passive" : "active", shape, negated };
}

/** "the plan announced by the mayor", ", described as": a past form with no subject right before it. */
function participle(units: readonly Unit[], head: number, first: number): boolean {
  const next = units[head + 1];
  if (next?.word === "by" && /(?:ed|en|wn)$/.test(units[head]!.word)) return true;
  const before = units[first - 1];
  return before?.word === "," && /(?:ed|en|wn)$/.test(units[head]!.word) && next?.word === "as";
}

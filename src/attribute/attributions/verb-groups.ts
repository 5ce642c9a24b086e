/** The verb group around a verb: where its auxiliaries begin, and whether it is finite, passive, an infinitive or a participle. */
import type { Unit } from "./frames.ts";
import { ADV, AUX, VERB } from "./tags.ts";
import { BY, COMMA, ING, NEGATION, TO } from "./words.ts";

export interface VerbGroup {
  readonly first: number;
  readonly head: number;
  readonly voice: "active" | "passive";
  readonly shape: "finite" | "infinitive" | "participle" | "gerund";
  readonly negated: boolean;
}

export function verbGroup(units: readonly Unit[], head: number): VerbGroup {
  let first = head;
  let be = false;
  let aux = false;
  let to = false;
  let negated = false;
  while (first > 0) {
    const unit = units[first - 1]!;
    if (unit.tag === AUX) {
      aux = true;
      if (unit.lemma === "be") be = true;
    } else if (unit.tag === ADV || unit.is & NEGATION) {
      if (unit.is & NEGATION) negated = true;
    } else if (unit.is & TO && !to) to = true;
    else break;
    first -= 1;
  }
  // An adverb at the edge belongs to the clause before: "on Friday later said".
  while (first < head && units[first]!.tag === ADV && units[first - 1]?.tag === VERB) first += 1;
  const { word, is } = units[head]!;
  const ing = (is & ING) !== 0;
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
  if (next === undefined) return false;
  const apart = next.is & BY || (next.word === "as" && first > 0 && units[first - 1]!.is & COMMA);
  return Boolean(apart) && /(?:ed|en|wn)$/.test(units[head]!.word);
}

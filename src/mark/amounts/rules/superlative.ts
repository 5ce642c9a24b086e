/** "the most senior U.S. official", "highest-ranking", "largest-ever drill", "lowest point in decades": a first place among what is named. */
import type { Line } from "../../../text/words.ts";
import { nounPhrase, rankedBehind } from "../noun-phrase.ts";
import { BEGINS, type Found, keyAt, type Rule } from "../rule.ts";

/** Words in -est that are no superlatives, and "latest", which is about time. */
const NO_SUPERLATIVE =
  /^(latest|earliest|nearest|honest|dishonest|modest|earnest|west|northwest|southwest|midwest|east|interest|protest|request|harvest|forest|arrest|contest|test|guest|quest|conquest|rest|nest|chest|vest|invest|suggest|digest|manifest|unrest|priest|tempest|behest|crest|zest|attest|detest|everest|budapest|est)$/;

const DETERMINED = /^(the|its|their|his|her|our|my|'s|’s|s)$/;

export const superlative: Rule = {
  name: "a highest, largest or most of its kind",
  starts: BEGINS.superlative,
  find(line: Line, at: number): Found | null {
    const end = comparedEnd(line, at);
    if (end === null) return null;
    // "the largest-ever drill": behind "ever" the tagger expects a verb.
    const tagged = keyAt(line, end - 1) === "ever" && line[end]?.pos === "VERB" ? end + 1 : null;
    const to = nounPhrase(line, end) ?? tagged;
    // "the best of friends", "at its highest": without a noun nothing is ranked.
    if (to === null || to === end) {
      // "at its lowest since 2008"
      const level = keyAt(line, at - 2) === "at" && /^(its|their)$/.test(keyAt(line, at - 1));
      if (level && /^(since|in|for|ever)$/.test(keyAt(line, end)))
        return { end, kind: "superlative", least: 1, most: 1, unit: null, of: null };
      const of = DETERMINED.test(keyAt(line, at - 1)) ? rankedBehind(line, end) : null;
      return of === null ? null : { end, kind: "superlative", least: 1, most: 1, unit: null, of };
    }
    return { end: to, kind: "superlative", least: 1, most: 1, unit: null, of: [end, to] };
  },
};

/** The index behind the superlative itself, with "-ranking", "-ever", "-level" that hang on it. */
function comparedEnd(line: Line, at: number): number | null {
  const { key, pos } = line[at]!;
  if (key === "most" || key === "least") {
    const before = keyAt(line, at - 1);
    const determined = DETERMINED.test(before) || /^(second|third|-)$/.test(before);
    let next = at + 1;
    if (keyAt(line, next) === "-") next += 1;
    if (
      !determined ||
      !/^(ADJ|VERB|ADV)$/.test(line[next]?.pos ?? "") ||
      /^(recent|likely)$/.test(keyAt(line, next))
    )
      return null;
    return line[next]!.pos === "ADV" ? next + 2 : next + 1;
  }
  const est = key.length > 4 && key.endsWith("est") && !NO_SUPERLATIVE.test(key) && pos !== "VERB";
  if (!est && key !== "worst" && key !== "best" && !(key === "top" && ranked(line, at))) return null;
  if (pos === "ADV" && keyAt(line, at + 1) !== "-") return null;
  let end = at + 1;
  while (keyAt(line, end) === "-" && line[end + 1]?.glued === true) end += 2;
  return keyAt(line, end) === "ever" ? end + 1 : end;
}

/** "the top U.S. diplomat": first in rank when an office follows. */
function ranked(line: Line, at: number): boolean {
  if (!/^(the|its|their|his|her|'s|’s|s)$/.test(keyAt(line, at - 1))) return false;
  const end = nounPhrase(line, at + 1);
  return end !== null && OFFICE.test(line[end - 1]!.lemma);
}

const OFFICE =
  /^(diplomat|official|officer|commander|general|envoy|aide|adviser|advisor|negotiator|lawyer|leader|lawmaker|minister|expert|spokesman|spokeswoman|judge|prosecutor|economist|scientist|executive)$/;

/** "the first Secretary of State to visit", "second-largest bank", "20th meeting": a place in an order, with what is ordered. */
import type { Line } from "../../../text/words.ts";
import { readOrdinal } from "../../numbers.ts";
import { nounPhrase, rankedBehind } from "../noun-phrase.ts";
import { BEGINS, type Found, keyAt, type Rule } from "../rule.ts";

export const ordinal: Rule = {
  name: "a place in an order",
  starts: BEGINS.order,
  find(line: Line, at: number): Found | null {
    const read = readOrdinal(line, at);
    if (read === null) return null;
    const word = line[at]!;
    // "was first reported", "at first", "First Lady", "Second, he will": no order of things.
    if (/^(at|be|'s)$/.test(keyAt(line, at - 1)) && keyAt(line, at - 1) === "at") return null;
    if (word.capital && line[read.end]?.capital === true) return null;
    const hyphen = keyAt(line, read.end) === "-";
    if (hyphen && !/est$/.test(keyAt(line, read.end + 1))) return null;
    const from = hyphen ? read.end + 1 : read.end;
    if (!hyphen && line[from]?.pos === "VERB" && !/(ed|ing|en)$/.test(keyAt(line, from))) return null;
    if (line[from]?.pos === "VERB" && /^(was|were|is|be|been|are)$/.test(keyAt(line, at - 1))) return null;
    const to = nounPhrase(line, from);
    const of = to === null && !hyphen && keyAt(line, at - 1) === "the" ? rankedBehind(line, from) : null;
    if (of !== null)
      return { end: from, kind: "ordinal", least: read.value, most: read.value, unit: null, of };
    if (to === null || (keyAt(line, from) === "place" && to === from + 1)) return null;
    return { end: to, kind: "ordinal", least: read.value, most: read.value, unit: null, of: [from, to] };
  },
};

/** "now", "currently", "recently", "soon", "the past", "at the moment": times that only say before, at or after the report. */
import { UNITS } from "../../../lexicon/calendar-words.ts";
import type { Line } from "../../../text/words.ts";
import { after, keyAt, type Match, type Rule, TELLS } from "../rule.ts";
import { isSomeday } from "../someday.ts";

const PHRASES: readonly (readonly [string, string])[] = [
  ["right now", "PRESENT_REF"],
  ["now", "PRESENT_REF"],
  ["currently", "PRESENT_REF"],
  ["current", "PRESENT_REF"],
  ["then current", "PAST_REF"],
  ["then - current", "PAST_REF"],
  ["nowadays", "PRESENT_REF"],
  ["presently", "PRESENT_REF"],
  ["these days", "PRESENT_REF"],
  ["at present", "PRESENT_REF"],
  ["at the moment", "PRESENT_REF"],
  ["at this time", "PRESENT_REF"],
  ["at this point", "PRESENT_REF"],
  ["at the present time", "PRESENT_REF"],
  ["recently", "PAST_REF"],
  ["more recently", "PAST_REF"],
  ["most recently", "PAST_REF"],
  ["lately", "PAST_REF"],
  ["in recent times", "PAST_REF"],
  ["the recent past", "PAST_REF"],
  ["in the past", "PAST_REF"],
  ["soon", "FUTURE_REF"],
  ["as soon as possible", "FUTURE_REF"],
  ["the future", "FUTURE_REF"],
  ["the near future", "FUTURE_REF"],
  ["the near term", "FUTURE_REF"],
  ["the short term", "FUTURE_REF"],
  ["someday", "FUTURE_REF"],
  ["one day", "FUTURE_REF"],
  ["recent", "PAST_REF"],
];

const BY_FIRST = Map.groupBy(
  PHRASES.map(([phrase, value]) => ({ keys: phrase.split(" "), value })).sort(
    (a, b) => b.keys.length - a.keys.length,
  ),
  ({ keys }) => keys[0]!,
);

/** The last words of these. */
export const VAGUE_ENDS: readonly string[] = PHRASES.map(([phrase]) => phrase.split(" ").at(-1)!);

export const vague: Rule = {
  name: "a time that is only before, at or after the report",
  starts: [...BY_FIRST.keys()],
  needs: TELLS.vague,
  find(line: Line, at: number): Match | null {
    const fitting = (BY_FIRST.get(keyAt(line, at)) ?? []).filter(({ keys }) => after(line, at, ...keys) > 0);
    const best = fitting.toSorted((a, b) => b.keys.length - a.keys.length)[0];
    if (best === undefined) return null;
    const end = at + best.keys.length;
    const first = keyAt(line, at);
    const phrase = best.keys.join(" ");
    // "soon after", "as soon as the", "the now-closed bridge", "the soon-to-open terminal", "current affairs"
    if (/^(now|soon)$/.test(phrase) && keyAt(line, end) === "-") return null;
    // "Now, the rivals talk" turns to the next point; "Now that it is over" tells a time.
    if (phrase === "now" && line[at]!.capital && opensSentence(line, at) && keyAt(line, end) !== "that")
      return null;
    if (phrase === "recent" && !describes(line, at)) return null;
    if (phrase === "one day" && !isSomeday(line, at)) return null;
    if (best.keys.at(-1) === "future" && /^(of|-)$/.test(keyAt(line, end))) return null;
    if (
      first === "soon" &&
      (/^(after|as|thereafter|enough)$/.test(keyAt(line, end)) || keyAt(line, at - 1) === "as")
    )
      return null;
    if (
      phrase === "in the past" &&
      /^(\d|few|several|two|three|four|five|six|seven|eight|nine|ten|year|month|week|decade|century|quarter|couple)/.test(
        keyAt(line, end),
      )
    )
      return null;
    if (first === "current" && line[at]!.pos !== "ADJ") return null;
    if (phrase === "the near term" && keyAt(line, end) === "-") return null;
    return { end, meaning: () => ({ type: "DATE", value: best.value, basis: "open", edtf: null }) };
  },
};

/** "the recent vote": an adjective before its noun. "the recent past" and "recent weeks" are other times. */
function describes(line: Line, at: number): boolean {
  const next = line[at + 1];
  if (next === undefined || next.glued || UNITS.has(next.key) || next.capital !== line[at]!.capital)
    return false;
  return /^(NOUN|ADJ|VERB|PROPN)$/.test(next.pos) && !/^(and|or)$/.test(keyAt(line, at - 1));
}

function opensSentence(line: Line, at: number): boolean {
  const first = /^["“'‘]$/.test(keyAt(line, at - 1)) ? at - 1 : at;
  return line[first - 1]?.sentence !== line[at]!.sentence;
}

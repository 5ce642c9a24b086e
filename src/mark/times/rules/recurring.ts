/** "every day", "each year", "every two weeks", "annually", "once a week": times that come again. */
import { UNITS, type Unit } from "../../../lexicon/calendar-words.ts";
import type { Line } from "../../../text/words.ts";
import { readNumber } from "../../numbers.ts";
import { isRate } from "../rate.ts";
import { keyAt, type Match, type Reading, type Rule, TELLS } from "../rule.ts";

const ADVERBS: { readonly [word: string]: string } = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  monthly: "P1M",
  yearly: "P1Y",
};

const LETTERS: { readonly [unit in Unit]: string } = {
  second: "T1S",
  minute: "T1M",
  hour: "T1H",
  day: "1D",
  week: "1W",
  month: "1M",
  quarter: "1Q",
  year: "1Y",
  decade: "10Y",
  century: "100Y",
};

/** "such a day", "half a year", "24 hours a day" tell no rate. */
const NO_RATE = /^(such|what|half|share|hours?|days?)$/;

export const recurring: Rule = {
  name: "a time that comes again",
  starts: ["a", "an", "every", "each", "once", "twice", "times", ...Object.keys(ADVERBS)],
  needs: TELLS.unit | TELLS.often,
  find(line: Line, at: number): Match | null {
    const key = keyAt(line, at);
    const adverb = ADVERBS[key];
    if (adverb !== undefined) {
      // "the Granma daily", "its Annual Meeting": a name or a paper.
      return line[at]!.pos !== "PROPN" && !line[at]!.capital ? set(at + 1, adverb) : null;
    }
    if (key === "once" || key === "twice" || key === "times") {
      const unit = /^(a|an|every|each|per)$/.test(keyAt(line, at + 1))
        ? UNITS.get(keyAt(line, at + 2))
        : undefined;
      return unit === undefined || unit.plural ? null : set(at + 3, `P${LETTERS[unit.unit]}`);
    }
    if (key === "a" || key === "an") {
      const unit = UNITS.get(keyAt(line, at + 1));
      const rated = unit !== undefined && !unit.plural && /^(day|week|month|year)$/.test(unit.unit);
      if (!rated || !isRate(line, at) || NO_RATE.test(keyAt(line, at - 1)) || followed(line, at + 2))
        return null;
      return set(at + 2, `P${LETTERS[unit.unit]}`);
    }
    let next = at + 1;
    if (/^(single|other)$/.test(keyAt(line, next))) next += 1;
    const unit = UNITS.get(keyAt(line, next));
    if (unit !== undefined && !unit.plural) return set(next + 1, `P${LETTERS[unit.unit]}`);
    const number = readNumber(line, next);
    const plural = number === null ? undefined : UNITS.get(keyAt(line, number.end));
    if (number?.value == null || plural === undefined) return null;
    return set(number.end + 1, `P${LETTERS[plural.unit].replace("1", String(number.value))}`);
  },
};

/** "a year ago", "a year earlier", "a day-long march": counted from somewhere, or a length. */
function followed(line: Line, at: number): boolean {
  return /^(ago|earlier|later|before|after|from|old|of|-|and|or|to|when|hence|early|late|previously)$/.test(
    keyAt(line, at),
  );
}

function set(end: number, value: string): Match {
  return { end, meaning: (): Reading => ({ type: "SET", value, basis: "explicit", edtf: null }) };
}

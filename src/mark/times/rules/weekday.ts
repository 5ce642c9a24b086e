/** "Tuesday", "on Sunday", "last Thursday", "this coming Sunday", "the previous Friday", "a week from Tuesday", "Fridays". */
import { DAY_PARTS_PLURAL, WEEKDAYS } from "../../../lexicon/calendar-words.ts";
import { weekdayOf } from "../../../text/calendar.ts";
import { formatDayNumber } from "../../../text/edtf.ts";
import type { Line } from "../../../text/words.ts";
import { numberIn } from "../anchor.ts";
import { weekdayAt } from "../names.ts";
import { placeWeekday } from "../place.ts";
import { type Context, date, keyAt, type Match, type Reading, type Rule, TELLS } from "../rule.ts";

const LEADS = ["last", "next", "this", "past", "coming", "previous", "following"];

export const weekday: Rule = {
  name: "a weekday, placed by the tense around it",
  starts: [...WEEKDAYS.keys(), ...LEADS, "every", "each", "the"],
  needs: TELLS.weekday,
  find(line: Line, at: number): Match | null {
    let next = keyAt(line, at) === "the" ? at + 1 : at;
    const words: string[] = [];
    while (LEADS.includes(keyAt(line, next)) || /^(every|each)$/.test(keyAt(line, next))) {
      words.push(keyAt(line, next));
      next += 1;
    }
    if (next > at && words.length === 0) return null;
    const day = weekdayAt(line, next);
    if (day === null) return null;
    const nights = partsBehind(line, next + 1);
    if (nights !== null) {
      return {
        end: nights.own ? next + 2 : next + 1,
        meaning: () => ({
          type: "SET",
          value: `XXXX-WXX-${day}T${nights.part}`,
          basis: "explicit",
          edtf: null,
        }),
      };
    }
    const plural = /days$/.test(keyAt(line, next));
    if (plural || words.some((word) => /^(every|each)$/.test(word))) {
      return {
        end: next + 1,
        meaning: () => ({ type: "SET", value: `XXXX-WXX-${day}`, basis: "explicit", edtf: null }),
      };
    }
    return { end: next + 1, meaning: (context) => placed(day, words, context) };
  },
};

/** "Tuesday nights"; the first day of "Monday and Tuesday nights". */
function partsBehind(line: Line, at: number): { part: string; own: boolean } | null {
  const own = DAY_PARTS_PLURAL.get(keyAt(line, at));
  if (own !== undefined) return { part: own, own: true };
  if (keyAt(line, at) !== "and" || weekdayAt(line, at + 1) === null) return null;
  const shared = DAY_PARTS_PLURAL.get(keyAt(line, at + 2));
  return shared === undefined ? null : { part: shared, own: false };
}

function placed(day: number, words: readonly string[], context: Context): Reading {
  const { published, focus } = context;
  const today = numberIn(published);
  if (words.includes("previous") || words.includes("following")) {
    const from = numberIn(focus) ?? today;
    if (from === null) return date(`XXXX-WXX-${day}`, "open");
    const ahead = ((day - weekdayOf(from) + 6) % 7) + 1;
    return date(
      formatDayNumber(words.includes("following") ? from + ahead : from + ahead - (ahead === 7 ? 14 : 7)),
      "resolved",
    );
  }
  if (today === null || words.length === 0) return placeWeekday(published, day, context.direction());
  const ahead = (day - weekdayOf(today) + 7) % 7;
  if (words.includes("last") || words.includes("past"))
    return date(formatDayNumber(today + ahead - 7), "resolved");
  if (words.includes("next") || words.includes("coming")) {
    return date(formatDayNumber(today + (ahead === 0 ? 7 : ahead)), "resolved");
  }
  // "this Friday": of the week of the report, unless the tense says otherwise.
  return placeWeekday(published, day, context.direction() < 0 ? -1 : 1);
}

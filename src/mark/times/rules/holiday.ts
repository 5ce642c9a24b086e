/** "Christmas", "Thanksgiving Day", "New Year's Eve 1999", "last Halloween": holidays whose day the calendar gives. */
import { HOLIDAYS } from "../../../lexicon/calendar-words.ts";
import { dayNumber, daysInMonth, weekdayOf } from "../../../text/calendar.ts";
import { formatMonth } from "../../../text/edtf.ts";
import type { Line } from "../../../text/words.ts";
import { yearFiguresAt } from "../names.ts";
import { yearOf } from "../place.ts";
import { date, keyAt, type Match, type Rule, TELLS } from "../rule.ts";

type Holiday = NonNullable<ReturnType<typeof HOLIDAYS.get>>;

const LONGEST = 5;
const NAMES = new Map(
  [...HOLIDAYS].map(([name, holiday]) => [name.replace(/'/g, " '").replace(/ +/g, " "), holiday]),
);

export const holiday: Rule = {
  name: "a holiday",
  starts: [...new Set([...NAMES.keys()].map((name) => name.split(" ")[0]!))],
  needs: TELLS.holiday,
  find(line: Line, at: number): Match | null {
    if (!line[at]!.capital) return null;
    let found: { holiday: Holiday; end: number } | null = null;
    let name = "";
    for (let end = at; end < Math.min(line.length, at + LONGEST); end += 1) {
      const key = keyAt(line, end).replace("’", "'");
      name = name === "" ? key : key === "s" && name.endsWith("'") ? `${name}s` : `${name} ${key}`;
      const holiday = NAMES.get(name);
      if (holiday !== undefined) found = { holiday, end: end + 1 };
    }
    if (found === null || /^(island|carol|party|card|tree)$/.test(keyAt(line, found.end))) return null;
    const comma = keyAt(line, found.end) === ",";
    const given = yearFiguresAt(line, comma ? found.end + 1 : found.end);
    const end = given === null ? found.end : found.end + (comma ? 2 : 1);
    const { holiday } = found;
    return {
      end,
      meaning: (context) => {
        const { month } = holiday;
        const year =
          given ?? yearOf(context.published, month, "day" in holiday ? holiday.day : 15, context.direction());
        if (year === null) {
          const day = "day" in holiday ? `-${String(holiday.day).padStart(2, "0")}` : "";
          return date(`XXXX-${String(month).padStart(2, "0")}${day}`, "open");
        }
        return date(
          `${formatMonth(year, month)}-${String(dayIn(holiday, year)).padStart(2, "0")}`,
          given === null ? "resolved" : "explicit",
        );
      },
    };
  },
};

function dayIn(holiday: Holiday, year: number): number {
  if ("day" in holiday) return holiday.day;
  const { month, nth, weekday } = holiday;
  const first = weekdayOf(dayNumber({ year, month, day: 1 }));
  const earliest = 1 + ((weekday - first + 7) % 7);
  const inMonth = daysInMonth(year, month);
  if (nth < 0) return earliest + 7 * Math.floor((inMonth - earliest) / 7);
  return earliest + 7 * (nth - 1);
}

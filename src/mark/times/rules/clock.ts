/** "7:15 p.m.", "9 a.m. Tuesday", "5 p.m. EST Nov. 9", "1830 GMT", "noon", "midnight Friday", "3 o'clock": a time of day, with the day where it stands beside it. */
import { MONTHS, WEEKDAYS } from "../../../lexicon/calendar-words.ts";
import { SMALL } from "../../../lexicon/number-words.ts";
import { formatDay } from "../../../text/edtf.ts";
import type { Line } from "../../../text/words.ts";
import { dayIn } from "../anchor.ts";
import { type Context, keyAt, type Match, type Reading, type Rule, TELLS } from "../rule.ts";
import { calendarDate } from "./calendar-date.ts";
import { dayWord } from "./day-word.ts";
import { weekday } from "./weekday.ts";

const ZONE =
  /^(gmt|utc|est|edt|et|cst|cdt|ct|mst|mdt|pst|pdt|pt|bst|cet|cest|ist|jst|msk|local|eastern|pacific|central|eastern)$/;

export const clock: Rule = {
  name: "a time of day",
  starts: ["#", "noon", "midday", "midnight", ...SMALL.keys()],
  needs: TELLS.clock,
  find(line: Line, at: number): Match | null {
    const read = clockAt(line, at);
    if (read === null) return null;
    let end = read.end;
    if (/^(local|eastern|pacific|central)$/.test(keyAt(line, end)))
      end += keyAt(line, end + 1) === "time" ? 2 : 0;
    else if (ZONE.test(keyAt(line, end))) end += 1;
    const zone = /^(gmt|utc)$/.test(keyAt(line, end - 1)) ? "Z" : "";
    const day = dayBehind(line, end);
    return {
      end: day?.end ?? end,
      meaning: (context) => timed(`${read.time}${zone}`, day?.match.meaning(context) ?? null, context),
    };
  },
};

function timed(time: string, day: Reading | null, { published, focus }: Context): Reading {
  if (day !== null && /^\d{4}-\d\d-\d\d$/.test(day.value)) {
    return { type: "TIME", value: `${day.value}T${time}`, basis: day.basis };
  }
  if (day !== null) return { type: "TIME", value: `XXXX-XX-XXT${time}`, basis: "open" };
  const there = dayIn(focus) ?? dayIn(published);
  return there === null
    ? { type: "TIME", value: `XXXX-XX-XXT${time}`, basis: "open" }
    : { type: "TIME", value: `${formatDay(there)}T${time}`, basis: "resolved" };
}

/** "on Tuesday", ", Nov. 9", "today" right behind the clock. */
function dayBehind(line: Line, at: number): { match: Match; end: number } | null {
  const start = /^(on|,)$/.test(keyAt(line, at)) ? at + 1 : at;
  const key = keyAt(line, start);
  if (!WEEKDAYS.has(key) && !MONTHS.has(key) && !/^(today|tomorrow|yesterday|last|next)$/.test(key))
    return null;
  const match = calendarDate.find(line, start) ?? weekday.find(line, start) ?? dayWord.find(line, start);
  return match === null ? null : { match, end: match.end };
}

function clockAt(line: Line, at: number): { time: string; end: number } | null {
  const word = line[at]!;
  if (keyAt(line, at - 1) === "high") return null;
  if (word.key === "noon" || word.key === "midday") return { time: "12:00", end: at + 1 };
  if (word.key === "midnight") return { time: "24:00", end: at + 1 };
  const spelled = SMALL.get(word.key);
  const glued = word.glued && /^[-$:.]$/.test(keyAt(line, at - 1));
  if (glued || (spelled === undefined && !/^\d{1,4}(\.\d\d)?$/.test(word.key))) return null;
  const [whole, point] = word.key.split(".");
  let hour = spelled ?? Number(whole);
  let minute = point === undefined ? 0 : Number(point);
  let end = at + 1;
  let exact = false;
  if (
    keyAt(line, end) === ":" &&
    line[end]!.glued &&
    /^[0-5]\d$/.test(keyAt(line, end + 1)) &&
    line[end + 1]!.glued
  ) {
    minute = Number(keyAt(line, end + 1));
    exact = true;
    end += 2;
    if (keyAt(line, end) === ":" && /^[0-5]\d$/.test(keyAt(line, end + 1)) && line[end + 1]!.glued) end += 2;
  }
  if (/^\d{4}$/.test(word.key)) {
    const zoned = /^(gmt|utc|hours|hrs|local)$/.test(keyAt(line, end));
    if (!zoned) return null;
    hour = Math.floor(Number(word.key) / 100);
    minute = Number(word.key) % 100;
    if (/^(hours|hrs)$/.test(keyAt(line, end))) end += 1;
    return hour < 24 && minute < 60 ? { time: format(hour, minute), end } : null;
  }
  const half = /^(am|pm)$/.exec(keyAt(line, end));
  if (half !== null && hour >= 1 && hour <= 12 && minute < 60) {
    return { time: format((hour % 12) + (half[1] === "pm" ? 12 : 0), minute), end: end + 1 };
  }
  if (
    /^o$/.test(keyAt(line, end)) &&
    /^['’]$/.test(keyAt(line, end + 1)) &&
    keyAt(line, end + 2) === "clock"
  ) {
    return hour >= 1 && hour <= 12 ? { time: format(hour, 0), end: end + 3 } : null;
  }
  if (keyAt(line, end) === "o'clock" && hour <= 12) return { time: format(hour, 0), end: end + 1 };
  const said =
    /^(at|around|about|by|until|before|after|from|to)$/.test(keyAt(line, at - 1)) ||
    ZONE.test(keyAt(line, end));
  return exact && hour < 24 && said ? { time: format(hour, minute), end } : null;
}

const format = (hour: number, minute: number) =>
  `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;

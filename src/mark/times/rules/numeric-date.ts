/** "2023-06-14", "06/14/2023", "14.6.2023", "11/09/89": a date in figures; which is the month must follow from the figures or from American use. */
import { isDay } from "../../../text/calendar.ts";
import { formatDay } from "../../../text/edtf.ts";
import type { Line } from "../../../text/words.ts";
import { date, keyAt, type Match, type Rule, TELLS } from "../rule.ts";

export const numericDate: Rule = {
  name: "a date in figures",
  starts: ["#"],
  needs: TELLS.figure,
  find(line: Line, at: number): Match | null {
    const pointed = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(keyAt(line, at));
    if (pointed !== null) {
      const day = { year: Number(pointed[3]), month: Number(pointed[2]), day: Number(pointed[1]) };
      return isDay(day) ? { end: at + 1, meaning: () => date(formatDay(day), "explicit") } : null;
    }
    const [a, mark, b, same, c] = [0, 1, 2, 3, 4].map((by) => keyAt(line, at + by));
    if (!/^[-/]$/.test(mark!) || mark !== same || ![1, 2, 3, 4].every((by) => line[at + by]?.glued))
      return null;
    if (line[at]!.glued || (line[at + 5]?.glued && /^[-/\d]/.test(keyAt(line, at + 5)))) return null;
    const [x, y, z] = [a!, b!, c!].map(Number) as [number, number, number];
    if (![x, y, z].every(Number.isInteger)) return null;
    let day = { year: x, month: y, day: z };
    if (a!.length !== 4) {
      const year = c!.length === 4 ? z : c!.length === 2 && mark === "/" ? century(z) : null;
      if (year === null) return null;
      day = mark === "/" && x <= 12 ? { year, month: x, day: y } : { year, month: y, day: x };
    }
    if (day.year < 1000 || !isDay(day)) return null;
    return { end: at + 5, meaning: () => date(formatDay(day), "explicit") };
  },
};

const century = (two: number) => (two < 50 ? 2000 + two : 1900 + two);

/** "today", "yesterday", "tomorrow", "the day before yesterday", "the day after tomorrow". */
import type { Line } from "../../../text/words.ts";
import { shifted } from "../anchor.ts";
import { after, date, keyAt, type Match, type Rule } from "../rule.ts";

const DAYS: { readonly [word: string]: number } = { yesterday: -1, today: 0, tomorrow: 1 };

export const dayWord: Rule = {
  name: "a day counted from that of the report",
  starts: ["today", "yesterday", "tomorrow", "day", "the"],
  find(line: Line, at: number): Match | null {
    const article = keyAt(line, at) === "the" ? at + 1 : at;
    const before = after(line, article, "day", "before", "yesterday");
    const behind = after(line, article, "day", "after", "tomorrow");
    const by = before > 0 ? -2 : behind > 0 ? 2 : DAYS[keyAt(line, at)];
    if (by === undefined) return null;
    return {
      end: Math.max(before, behind, at + 1),
      meaning: ({ published }) => {
        const { value, known } = shifted(published, "day", by);
        return date(value, known ? "resolved" : "open");
      },
    };
  },
};

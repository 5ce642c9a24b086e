/** "today", "yesterday", "tomorrow", "the day before yesterday", "the day after tomorrow". */
import type { Line } from "../../../text/words.ts";
import { shifted } from "../anchor.ts";
import { after, date, keyAt, type Match, type Rule, TELLS } from "../rule.ts";

const DAYS: { readonly [word: string]: number } = { yesterday: -1, today: 0, tomorrow: 1 };

export const dayWord: Rule = {
  name: "a day counted from that of the report",
  starts: ["today", "yesterday", "tomorrow", "day", "the"],
  needs: TELLS.day,
  find(line: Line, at: number): Match | null {
    const article = keyAt(line, at) === "the" ? at + 1 : at;
    const before = after(line, article, "day", "before", "yesterday");
    const behind = after(line, article, "day", "after", "tomorrow");
    const by = before > 0 ? -2 : behind > 0 ? 2 : DAYS[keyAt(line, at)];
    if (by === undefined || nowadays(line, at)) return null;
    return {
      end: Math.max(before, behind, at + 1),
      meaning: ({ published }) => {
        const { value, known } = shifted(published, "day", by);
        return date(value, known ? "resolved" : "open");
      },
    };
  },
};

/** "today's youth", "in today's world", "today's computers" mean the age, not the day. */
function nowadays(line: Line, at: number): boolean {
  if (keyAt(line, at) !== "today") return false;
  const s = /^['’]s$/.test(keyAt(line, at + 1))
    ? at + 2
    : /^['’]$/.test(keyAt(line, at + 1)) && keyAt(line, at + 2) === "s"
      ? at + 3
      : -1;
  return (
    s > 0 &&
    /^(world|youth|society|generation|environment|standards|age|climate|economy|terms|prices|dollars|children|students|computers|technology|women|men|kids|families|parents)$/.test(
      keyAt(line, /^(personal|modern|young|global|digital)$/.test(keyAt(line, s)) ? s + 1 : s),
    )
  );
}

/** "the 1990s", "'80s", "the nineties", "the mid-1990s". */

import { TENS } from "../../../lexicon/number-words.ts";
import { isDigit, type Line } from "../../../text/words.ts";
import { date, keyAt, type Match, type Rule, TELLS } from "../rule.ts";

const NAMES: ReadonlyMap<string, number> = new Map(
  [...TENS.entries()].map(([word, value]) => [`${word.slice(0, -1)}ies`, value]),
);

export const decade: Rule = {
  name: "a decade",
  starts: ["#", "'", "’", "‘", ...NAMES.keys()],
  needs: TELLS.decade,
  find(line: Line, at: number): Match | null {
    const named = NAMES.get(keyAt(line, at));
    if (named !== undefined) {
      const before = keyAt(line, at - 1);
      // "in his sixties" is an age.
      if (!/^(the|early|late|-|roaring|swinging|and)$/.test(before) || named < 20) return null;
      return { end: at + 1, meaning: () => date(String(1900 + named).slice(0, 3), "explicit") };
    }
    const stroke = /^['’‘]$/.test(keyAt(line, at)) ? 1 : 0;
    const figures = keyAt(line, at + stroke);
    if (!isDigit(figures.charCodeAt(0))) return null;
    let end = at + stroke + 1;
    if (/^['’]$/.test(keyAt(line, end)) && line[end]!.glued && keyAt(line, end + 1) === "s") end += 1;
    if (keyAt(line, end) !== "s" || !line[end]!.glued) return null;
    const full = stroke === 0 && /^(1[5-9]|20)\d0$/.test(figures);
    const short =
      /^[2-9]0$/.test(figures) && (stroke === 1 || /^(the|early|late|-)$/.test(keyAt(line, at - 1)));
    if (!full && !short) return null;
    // "temperatures in the 80s", "people in their 30s"
    if (!full && stroke === 0 && keyAt(line, at - 2) === "in" && keyAt(line, at - 1) !== "the") return null;
    const value = full ? figures.slice(0, 3) : `19${figures[0]}`;
    return { end: end + 1, meaning: () => date(value, "explicit") };
  },
};

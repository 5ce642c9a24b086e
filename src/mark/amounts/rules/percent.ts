/** "12%", "seven percent", "10 to 15 per cent", "two percentage points". */
import type { Line } from "../../../text/words.ts";
import { readFigure } from "../figure.ts";
import { BEGINS, type Found, keyAt, type Rule } from "../rule.ts";

export const percent: Rule = {
  name: "a percentage",
  starts: BEGINS.number,
  find(line: Line, at: number): Found | null {
    const figure = readFigure(line, at);
    if (figure === null) return null;
    const { end, least, most } = figure;
    const found = (stop: number, unit: string): Found => ({
      end: stop,
      kind: "percent",
      least,
      most,
      unit,
      of: null,
    });
    if (/^(%|percent|pct)$/.test(keyAt(line, end))) return found(end + 1, "%");
    if (keyAt(line, end) === "per" && keyAt(line, end + 1) === "cent") return found(end + 2, "%");
    const points = keyAt(line, end) === "percentage" && /^points?$/.test(keyAt(line, end + 1));
    return points ? found(end + 2, "points") : null;
  },
};

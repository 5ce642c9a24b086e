/** "the 20th century", "the nineteenth century". */
import type { Line } from "../../../text/words.ts";
import { ORDINAL_STARTS, readOrdinal } from "../../numbers.ts";
import { date, keyAt, type Match, type Rule, TELLS } from "../rule.ts";

export const century: Rule = {
  name: "a century",
  starts: ORDINAL_STARTS,
  needs: TELLS.unit,
  find(line: Line, at: number): Match | null {
    const ordinal = readOrdinal(line, at);
    if (ordinal === null || ordinal.value < 2 || ordinal.value > 30) return null;
    const noun = keyAt(line, ordinal.end) === "-" ? ordinal.end + 1 : ordinal.end;
    if (keyAt(line, noun) !== "century") return null;
    // In cricket a century is a hundred runs.
    if (/^(his|her|their|a|my)$/.test(keyAt(line, at - 1))) return null;
    const value = String(ordinal.value - 1).padStart(2, "0");
    return { end: noun + 1, meaning: () => date(value, "explicit") };
  },
};

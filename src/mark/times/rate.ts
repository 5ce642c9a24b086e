/** Whether "a year" here says how often or per what: "$5 a year", "15 miles a day", "50% a month". */
import { SCALES } from "../../lexicon/number-words.ts";
import { isDigit, type Line } from "../../text/words.ts";

export function isRate(line: Line, at: number): boolean {
  const before = line[at - 1];
  if (before === undefined) return false;
  if (
    isDigit(before.key.charCodeAt(0)) ||
    SCALES.has(before.key) ||
    /^(once|twice|times|%|percent|pct|cents?|dollars?|half|pounds?|yen|times|barrels?|miles|hours?|days?|share|units|tons|such|what|pages|kilometers)$/.test(
      before.key,
    )
  )
    return true;
  return before.pos === "NOUN" && line[at - 2]?.pos === "NUM" && /s$/.test(before.key);
}

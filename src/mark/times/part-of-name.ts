/** Words of time that are part of a name: "the Sunday Times", "USA Today", "Friday Night Lights", "Boxing Day sale" is none. */
import type { Line } from "../../text/words.ts";
import { keyAt } from "./rule.ts";

const PAPERS =
  /^(times|post|herald|tribune|telegraph|mail|mirror|express|star|independent|journal|review|magazine|chronicle|gazette|observer|sun|world|agency|night|lights|footnote)$/;

export function partOfName(line: Line, at: number, end: number): boolean {
  const next = line[end];
  if (next?.capital && !next.glued && PAPERS.test(next.key) && line[end - 1]!.capital)
    return next.key !== "night";
  // The programme “This Week”, in quotation marks and capitals.
  if (
    end - at === 2 &&
    line[at]!.capital &&
    line[end - 1]!.capital &&
    line[at]!.glued &&
    next?.capital &&
    /^["“]$/.test(keyAt(line, at - 1)) &&
    at > 1
  )
    return true;
  if (keyAt(line, at) === "today" && line[at]!.capital && line[at - 1]?.capital === true) return true;
  // "Women's Day", "D-Day"
  return keyAt(line, end - 1) === "day" && line[end - 1]!.capital && end - at === 1;
}

/** What bounds a first or highest: "to visit Norland since the war ended", "in Europe", "of five judges", "in more than a decade". */
import type { Line } from "../../text/words.ts";
import { keyAt } from "./rule.ts";

const LONGEST = 18;
const OPENS =
  /^(to|since|in|of|by|among|ever|for|from|at|on|under|outside|this|so|between|anywhere|worldwide|during|within)$/;
/** A clause of its own begins: the bounds end before it. */
const ENDS =
  /^([.,;:—–?!()"“”]|and|but|while|as|after|when|which|who|whose|amid|because|that|with|despite|where|said|says|told)$/;

/** The words that bound what ends at `end`, half-open; null where none do. */
export function scopeBehind(line: Line, end: number): readonly [from: number, to: number] | null {
  const { sentence } = line[end - 1]!;
  if (!OPENS.test(keyAt(line, end))) return null;
  let to = end;
  let since = false;
  while (to < Math.min(line.length, end + LONGEST) && line[to]!.sentence === sentence) {
    const { key, pos } = line[to]!;
    if (ENDS.test(key)) break;
    if (key === "since") since = true;
    // "the first bank in the town closed": only what hangs on "to" or "since" has a verb.
    if (!since && (pos === "AUX" || pos === "VERB") && !verbFits(line, to)) break;
    to += 1;
  }
  return to === end ? null : [end, to];
}

/** "to visit", "to be held", "by a serving minister", "in living memory". */
function verbFits(line: Line, at: number): boolean {
  const before = keyAt(line, at - 1);
  return before === "to" || (before === "be" && keyAt(line, at - 2) === "to") || /ing$/.test(keyAt(line, at));
}

/** What bounds a first or highest: "to visit Norland since the war ended", "in Europe", "the town has seen", "the region's". */
import type { Line } from "../../text/words.ts";
import { keyAt } from "./rule.ts";

const LONGEST = 18;
const OPENS = new Set(
  "to since in of by among ever for from at on under outside this so between anywhere worldwide during within".split(
    " ",
  ),
);
/** A clause of its own begins: the bounds end before it. */
const ENDS = new Set(
  '. , ; : — – ? ! ( ) " “ ” and but while as after when which who whose amid because that with despite where said says told'.split(
    " ",
  ),
);

/** The words that bound what ends at `end`, half-open; null where none do. */
export function scopeBehind(line: Line, end: number): readonly [from: number, to: number] | null {
  const { sentence } = line[end - 1]!;
  const seen = experience(line, end);
  if (seen === null && !OPENS.has(keyAt(line, end))) return null;
  let to = seen ?? end;
  let since = false;
  while (to < Math.min(line.length, end + LONGEST) && line[to]!.sentence === sentence) {
    const { key, pos } = line[to]!;
    if (ENDS.has(key) && !asMany(line, to)) break;
    if (key === "since") since = true;
    // "the first bank in the town closed": only what hangs on "to" or "since" has a verb.
    if (!since && (pos === "AUX" || pos === "VERB") && !verbFits(line, to)) break;
    to += 1;
  }
  return to === end ? null : [end, to];
}

/** "to visit", "to be held", "by a serving minister", "in living memory", "ever built". */
function verbFits(line: Line, at: number): boolean {
  const before = keyAt(line, at - 1);
  return (
    before === "to" ||
    before === "ever" ||
    (before === "be" && keyAt(line, at - 2) === "to") ||
    keyAt(line, at).endsWith("ing")
  );
}

/** "the third minister in as many months" */
function asMany(line: Line, at: number): boolean {
  return keyAt(line, at) === "as" && keyAt(line, at + 1) === "many";
}

/** How many words may stand between subject and "has". */
const LONGEST_SUBJECT = 4;

/** "the worst flood the town has seen", "the best match I had ever watched": the index behind the verb; null where there is none. */
function experience(line: Line, end: number): number | null {
  if (!/^(DET|PRON)$/.test(line[end]?.pos ?? "")) return null;
  for (let at = end + 1; at <= end + LONGEST_SUBJECT; at += 1) {
    const { key, pos } = line[at] ?? { key: "", pos: "" };
    if (/^(has|have|had|['’]ve)$/.test(key)) {
      const verb = keyAt(line, at + 1) === "ever" ? at + 2 : at + 1;
      return line[verb]?.pos === "VERB" ? verb + 1 : null;
    }
    if (!/^(NOUN|PROPN|ADJ)$/.test(pos)) return null;
  }
  return null;
}

/** "the region's largest employer": whose it is bounds it where nothing behind it does. */
export function ownerBefore(line: Line, start: number): readonly [from: number, to: number] | null {
  const mark = keyAt(line, start - 1) === "s" ? start - 2 : -1;
  if (mark < 1 || !/^['’]$/.test(keyAt(line, mark)) || !line[mark]!.glued) return null;
  let from = mark;
  while (from > 0 && /^(NOUN|PROPN|ADJ)$/.test(line[from - 1]!.pos)) from -= 1;
  if (from === mark) return null;
  return [line[from - 1]?.pos === "DET" ? from - 1 : from, start];
}

/**
 * What happened to those counted, from the words around the count: beside it ("killing 12", "12 dead"), behind its
 * phrase ("12 people in two villages were killed"), or of the figure before in a list ("12 people, including three children").
 */
import { type Fate, HARM, type Harm } from "../../lexicon/harm.ts";
import type { Line } from "../../text/words.ts";
import type { Count } from "./counts.ts";

/** Words between a count and a verb that is not beside it. */
const REACH = 22;
const BEFORE = 6;
const TOLL_REACH = 16;

const LINKS =
  /^(were|was|are|is|have|has|had|been|be|being|reportedly|also|all|both|either|confirmed|reported|left|found|pronounced|declared|believed|feared|to|now|others?|people|more|themselves)$/;
const TO_OBJECT =
  /^(at|least|most|more|than|as|many|up|to|another|a|an|total|of|the|some|about|around|nearly|almost|over|further|other|including|estimated|lives|initial|also)$/;

const harmAt = (line: Line, at: number, sentence: number): Harm | null =>
  line[at]?.sentence === sentence ? (HARM.get(line[at]!.key) ?? null) : null;

export function besides(line: Line, count: Count): Fate | null {
  return itself(count) ?? rightBeside(line, count) ?? leftBeside(line, count) ?? ofToll(line, count);
}

/** "12 bodies", "26 deaths". */
function itself({ of }: Count): Fate | null {
  const harm = HARM.get(of.at(-1) ?? "");
  return harm?.side === "itself" || harm?.side === "before" ? harm.fate : null;
}

function rightBeside(line: Line, { start, end }: Count): Fate | null {
  const { sentence } = line[start]!;
  let at = end;
  while (
    at < end + 6 &&
    line[at]?.sentence === sentence &&
    (LINKS.test(line[at]!.key) || line[at]!.pos === "ADV")
  )
    at += 1;
  if (fromHome(line, at)) return "displaced";
  const harm = harmAt(line, at, sentence);
  if (harm === null || harm.side === "itself") return null;
  // "Two workers injured in the blast have died": what became of them stands behind what befell them.
  if (harm.side === "either" && at === end && diedLater(line, at)) return "killed";
  // "12 fighters killed 3 villagers": those before an active verb did it.
  if (harm.side === "behind" || (harm.side === "either" && at === end && takesObject(line, at))) return null;
  return harm.fate;
}

/** "forced 3,000 people from their homes". */
function fromHome(line: Line, at: number): boolean {
  return line[at]?.key === "from" && /^(homes?|houses|villages)$/.test(line[at + 2]?.key ?? "");
}

/** "… have died", "… has since died", before anyone else is counted. */
function diedLater(line: Line, at: number): boolean {
  const { sentence } = line[at]!;
  for (let next = at + 1; next < at + REACH && line[next]?.sentence === sentence; next += 1) {
    if (/^(died|die)$/.test(line[next]!.key))
      return [1, 2].some((by) => /^(have|has|had|later)$/.test(line[next - by]!.key));
    if (line[next]!.pos === "NUM" || line[next]!.key === ";") return false;
  }
  return false;
}

/** "killed 3", "wounded a guard" with nothing before the figure that a participle would have. */
function takesObject(line: Line, at: number): boolean {
  const next = line[at + 1];
  return (
    next !== undefined && (next.pos === "DET" || next.pos === "PRON") && next.sentence === line[at]!.sentence
  );
}

function leftBeside(line: Line, { start }: Count): Fate | null {
  const { sentence } = line[start]!;
  for (let at = start - 1; at >= Math.max(0, start - BEFORE); at -= 1) {
    const harm = harmAt(line, at, sentence);
    if (harm !== null && (harm.side === "behind" || harm.side === "either"))
      return passive(line, at) ? null : harm.fate;
    if (harm?.side === "itself" && line[start - 1]?.key === "of") return harm.fate;
    if (!TO_OBJECT.test(line[at]!.key) && line[at]!.pos !== "ADV") return null;
  }
  return null;
}

/** "were killed 12 days": nobody behind a passive verb is its victim. */
function passive(line: Line, at: number): boolean {
  return /^(were|was|been|are|is|being)$/.test(line[at - 1]?.key ?? "");
}

/** "the death toll rose to 12". */
function ofToll(line: Line, { start, of }: Count): Fate | null {
  if (of.length > 0 && !/^(people|persons|dead|civilians|victims)$/.test(of.at(-1)!)) return null;
  const { sentence } = line[start]!;
  for (
    let at = start - 1;
    at >= Math.max(0, start - TOLL_REACH) && line[at]!.sentence === sentence;
    at -= 1
  ) {
    if (!/^(tolls?|deaths)$/.test(line[at]!.key)) continue;
    const earlier = [1, 2].some((by) =>
      /^(previous|earlier|initial|former|last)$/.test(line[at - by]?.key ?? ""),
    );
    return earlier ? null : "killed";
  }
  return null;
}

/** The verb behind the whole phrase. Other finite verbs, and verbs whose victims stand behind them, end the search. */
export function farBehind(line: Line, { start, end }: Count): Fate | null {
  const { sentence } = line[start]!;
  for (let at = end; at < Math.min(line.length, end + REACH) && line[at]!.sentence === sentence; at += 1) {
    const word = line[at]!;
    const harm = HARM.get(word.key) ?? null;
    if (harm?.side === "before") return harm.fate;
    if (harm?.side === "either") return linked(line, at, end) ? harm.fate : null;
    if (harm?.side === "behind" || /^(;|leaving|leave|leaves|left)$/.test(word.key)) return null;
    if (word.pos === "VERB" && harm === null && /^(have|has|had)$/.test(line[at - 1]?.key ?? "")) return null;
    if (word.pos === "VERB" && !/ing$|ed$/.test(word.key)) return null;
  }
  return null;
}

function linked(line: Line, at: number, end: number): boolean {
  const from = Math.max(end, at - 3);
  return line.slice(from, at).some((word) => /^(were|was|been|are|be|is)$/.test(word.key));
}

const INSIDE = /^(including|include|includes|included|among|amongst|whom|them|mostly|-|–|—|\()$/;
const LISTED = /^(and|as|well|plus|or|,|at|least|were|was|who|also|another|with|-|–|—|\(|\))$/;

/** How a figure hangs on the one before: as a part of it, as the whole of it ("two nurses among 12 dead"), as the next of a list, or not at all. */
export function listed(line: Line, before: Count, count: Count): "part" | "whole" | "next" | null {
  const between = line.slice(before.end, count.start);
  if (between.length > 12 || line[before.start]!.sentence !== line[count.start]!.sentence) return null;
  if (between.some((word) => HARM.has(word.key) && !/^(killed|dead)$/.test(word.key))) return null;
  const part = between.some((word) => INSIDE.test(word.key));
  if (
    between.some(
      (word) => word.pos === "VERB" && !INSIDE.test(word.key) && word.key !== "were" && !HARM.has(word.key),
    )
  )
    return null;
  if (
    between.length <= 4 &&
    between.some((word) => /^(among|amongst)$/.test(word.key)) &&
    count.least > before.least
  )
    return "whole";
  if (part) return "part";
  return between.length <= 4 && between.every((word) => LISTED.test(word.key)) ? "next" : null;
}

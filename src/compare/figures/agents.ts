/**
 * The words that name who or what did it, from the sentences that tell the tolls of an event: what stands before an
 * active verb ("army shelling kills 12"), behind "by" or "in" ("killed in shelling by the army"), or claims it.
 */
import { HARM } from "../../lexicon/harm.ts";
import type { Document } from "../../model/document.ts";
import type { Marks } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import { type Line, lines } from "../../text/words.ts";
import type { Toll } from "./toll.ts";

/** Words of the agent's phrase at most. */
const LONGEST = 12;

const AIM = /^(on|against|at|near|targeting|targeted|hitting|struck|hit|around|outside|inside|towards?)$/;

/** In the order of the report. Several may name one agent. */
export function agents(
  document: Document,
  marks: Pick<Marks, "tokens" | "sentences">,
  told: readonly Toll[],
): Range[] {
  const sentences = new Set(told.filter(({ longer }) => !longer).map(({ sentence }) => sentence));
  return lines(document, marks).flatMap((line) =>
    line.flatMap((word, at) => {
      const claims = word.key === "responsibility" && /^claim/.test(line[at - 1]?.key ?? "");
      if (claims) return phrase(line, Math.max(0, at - 1 - LONGEST), at - 1, word.sentence);
      if (!sentences.has(word.sentence)) return [];
      if (acts(line, at)) return phrase(line, Math.max(0, at - LONGEST), at, word.sentence);
      return leads(line, at)
        ? phrase(line, at + 1, Math.min(line.length, at + 1 + LONGEST), word.sentence)
        : [];
    }),
  );
}

/** A verb whose victims stand behind it. */
function acts(line: Line, at: number): boolean {
  const harm = HARM.get(line[at]!.key);
  if (harm === undefined || !/^(behind|either)$/.test(harm.side)) return false;
  return !/^(were|was|been|are|is|being|people|civilians|[\d,]+)$/.test(line[at - 1]?.key ?? "");
}

/** "by" or "in" behind a word for the harm or the attack. */
function leads(line: Line, at: number): boolean {
  const { key } = line[at]!;
  if (key === "by") return true;
  if (key !== "in" && key !== "when" && key !== "after") return false;
  const harm = [1, 2, 3].find((by) => HARM.has(line[at - by]?.key ?? ""));
  if (harm === undefined) return false;
  // "killed 12 people in the market" tells where, "killed on Sunday in shelling" in what.
  return line.slice(at - harm + 1, at).every(({ pos }) => pos !== "NOUN" && pos !== "NUM");
}

function phrase(line: Line, from: number, to: number, sentence: number): Range[] {
  const words = line.slice(from, to).filter((word) => word.sentence === sentence);
  // Whom or what it was aimed at is no agent: "raids on the rebel camp killed".
  const aimed = words.findIndex((word, at) => at > 0 && AIM.test(word.key));
  const whole = aimed < 0 ? words : words.slice(0, aimed);
  // The phrase was cut inside "government-held".
  const kept = aimed < 0 && line[to]?.key === "-" && line[to]!.glued ? whole.slice(0, -1) : whole;
  const [first, last] = [kept[0], kept.findLast((word) => /^[\p{L}\d]/u.test(word.key))];
  return first === undefined || last === undefined ? [] : [{ from: first.from, to: last.to }];
}

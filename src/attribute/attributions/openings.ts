/** Where the content of a cue begins, and by which construction: the openings behind a cue, in front of it, or around it. */
import { frameEnd } from "./boundaries.ts";
import type { Unit } from "./frames.ts";
import { phraseFrom } from "./noun-phrases.ts";

export interface Opening {
  readonly start: number;
  readonly kind: OpeningKind;
}

const OPENING_KINDS = [
  "that",
  "later that",
  "infinitive",
  "later infinitive",
  "question",
  "preposition",
  "colon",
  "quotation",
  "later quotation",
  "clause",
  "phrase",
  "gerund",
  "later preposition",
  "other",
] as const;
type OpeningKind = (typeof OPENING_KINDS)[number];

const QUESTION = new Set(["whether", "if", "what", "how", "why", "who", "where", "when", "which"]);
const NEAR = 14;

/** Every opening behind the unit `cue`, nearest first; at most one of a kind. */
export function openingsBehind(units: readonly Unit[], cue: number): Opening[] {
  const found: Opening[] = [];
  const end = frameEnd(units);
  let start = cue + 1;
  while (
    start < end &&
    units[start]!.pos === "ADV" &&
    !QUESTION.has(units[start]!.word) &&
    units[start + 1]?.pos !== "ADJ"
  )
    start += 1;
  if (start < end && units[start]!.word === ",") start += 1;
  if (start >= end) return found;
  const add = (kind: OpeningKind, at: number) => {
    if (at < end && !found.some((one) => one.kind === kind)) found.push({ start: at, kind });
  };
  const first = units[start]!;
  if (first.quote >= 0) add("quotation", start);
  else if (first.word === "that") add("that", start);
  else if (first.word === "to" && /^(VERB|AUX|ADV)$/.test(units[start + 1]?.pos ?? ""))
    add("infinitive", start);
  else if (QUESTION.has(first.word)) add("question", start);
  else if (first.word === ":") add("colon", start + 1);
  else if (first.pos === "ADP" || first.word === "to" || first.word === "as") add("preposition", start + 1);
  else if (first.pos === "VERB" && first.word.endsWith("ing")) add("gerund", start);
  else if (/^(DET|NOUN|PROPN|NUM|ADJ|PRON|SYM|X|INTJ)$/.test(first.pos))
    add(clauseAt(units, start, end) ? "clause" : "phrase", start);
  else add("other", start);
  for (let at = start + 1; at < Math.min(end, start + NEAR); at += 1) {
    const unit = units[at]!;
    if (unit.word === "that") add("later that", at);
    else if (unit.quote >= 0) add("later quotation", at);
    else if (unit.word === ":") add("colon", at + 1);
    else if (QUESTION.has(unit.word) && unit.word !== "who" && unit.word !== "which") add("question", at);
    else if (unit.word === "to" && units[at + 1]?.pos === "VERB") add("later infinitive", at);
    else if (unit.pos === "ADP" && unit.word !== "of" && first.word !== "that")
      add("later preposition", at + 1);
    if (unit.word === "," || unit.pos === "AUX" || unit.pos === "VERB") break;
  }
  // said in a statement that …: the statement is where, not what
  const where = /^(?:in|on|at)$/.test(first.word) && found.some((one) => one.kind === "later that");
  return where ? found.filter((one) => one.kind !== "preposition") : found;
}

/** Whether a subject and a finite verb follow: "said [the bridge is closed]" and not "backed [the bridge]". */
function clauseAt(units: readonly Unit[], start: number, end: number): boolean {
  const phrase = phraseFrom(units, start);
  let at = phrase?.end ?? start + 1;
  for (const limit = Math.min(end, at + 12); at < limit; at += 1) {
    const unit = units[at]!;
    if (unit.pos === "AUX") return true;
    if (unit.pos === "VERB") return !unit.word.endsWith("ing") && units[at - 1]!.word !== "to";
    if (unit.word === "to" || unit.word === "that" || unit.word === "," || unit.quote >= 0) return false;
  }
  return false;
}

/** Where the content of a cue begins, and by which construction: the openings behind a cue, in front of it, or around it. */
import { WEEKDAYS } from "../../lexicon/calendar-words.ts";
import { frameEnd } from "./boundaries.ts";
import type { Unit } from "./frames.ts";
import { phraseFrom } from "./noun-phrases.ts";
import { ADJ, ADP, ADV, AUX, DET, INTJ, NOUN, NUM, PRON, PROPN, SYM, VERB, X } from "./tags.ts";
import { COLON, COMMA, ING, OF, QUESTION, THAT, TO } from "./words.ts";

export interface Opening {
  readonly start: number;
  readonly kind: OpeningKind;
}

type OpeningKind =
  | "that"
  | "later that"
  | "infinitive"
  | "later infinitive"
  | "question"
  | "preposition"
  | "colon"
  | "quotation"
  | "later quotation"
  | "clause"
  | "phrase"
  | "gerund"
  | "later preposition"
  | "other";

const NEAR = 14;
const PHRASE = DET | NOUN | PROPN | NUM | ADJ | PRON | SYM | X | INTJ;

const PLACES = new Set(["in", "on", "at"]);

/** Every opening behind the unit `cue`, nearest first; at most one of a kind. */
export function openingsBehind(units: readonly Unit[], cue: number): Opening[] {
  const found: Opening[] = [];
  const end = frameEnd(units);
  let start = cue + 1;
  while (
    start < end &&
    units[start]!.tag === ADV &&
    !(units[start]!.is & QUESTION) &&
    units[start + 1]?.tag !== ADJ
  )
    start += 1;
  if (start < end && units[start]!.is & COMMA) start += 1;
  start = behindDay(units, start, end);
  if (start >= end) return found;
  const add = (kind: OpeningKind, at: number) => {
    if (at < end && !found.some((one) => one.kind === kind)) found.push({ start: at, kind });
  };
  const first = units[start]!;
  const nearest = firstKind(units, start, end);
  add(nearest, nearest === "colon" || nearest === "preposition" ? start + 1 : start);
  for (let at = start + 1; at < Math.min(end, start + NEAR); at += 1) {
    const { tag, is, quote, word } = units[at]!;
    if (is & THAT) add("later that", at);
    else if (quote >= 0) add("later quotation", at);
    else if (is & COLON) add("colon", at + 1);
    else if (is & QUESTION && word !== "who" && word !== "which") add("question", at);
    else if (is & TO && units[at + 1]?.tag === VERB) add("later infinitive", at);
    else if (tag === ADP && !(is & OF) && !(first.is & THAT)) add("later preposition", at + 1);
    if (is & COMMA || tag & (AUX | VERB)) break;
  }
  // said in a statement that …: the statement is where, not what
  const where = nearest === "preposition" && PLACES.has(first.word);
  return where && found.some(({ kind }) => kind === "later that")
    ? found.filter(({ kind }) => kind !== "preposition")
    : found;
}

const DAY_PART = /^(?:morning|afternoon|evening|night)$/;

/** "said on Thursday [it had opened an inquiry]": the day of saying, where a clause follows it. */
function behindDay(units: readonly Unit[], start: number, end: number): number {
  const day = units[start]?.word === "on" ? start + 1 : start;
  if (!WEEKDAYS.has(units[day]?.word ?? "")) return start;
  const next = DAY_PART.test(units[day + 1]?.word ?? "") ? day + 2 : day + 1;
  return next < end && units[next]!.tag & PHRASE && clauseAt(units, next, end) ? next : start;
}

function firstKind(units: readonly Unit[], start: number, end: number): OpeningKind {
  const { tag, is, quote, word } = units[start]!;
  if (quote >= 0) return "quotation";
  if (is & THAT) return "that";
  const next = units[start + 1];
  if (is & TO && next !== undefined && next.tag & (VERB | AUX | ADV)) return "infinitive";
  if (is & QUESTION) return "question";
  if (is & COLON) return "colon";
  if (tag === ADP || is & TO || word === "as") return "preposition";
  if (tag === VERB && is & ING) return "gerund";
  if (tag & PHRASE) return clauseAt(units, start, end) ? "clause" : "phrase";
  return "other";
}

/** Whether a subject and a finite verb follow: "said [the bridge is closed]" and not "backed [the bridge]". */
function clauseAt(units: readonly Unit[], start: number, end: number): boolean {
  const phrase = phraseFrom(units, start);
  let at = phrase?.end ?? start + 1;
  for (const limit = Math.min(end, at + 12); at < limit; at += 1) {
    const { tag, is, quote } = units[at]!;
    if (tag === AUX) return true;
    if (tag === VERB) return !(is & ING) && !(units[at - 1]!.is & TO);
    if (is & (TO | THAT | COMMA) || quote >= 0) return false;
  }
  return false;
}

/** Where content may end: the places behind a start, each with the class of what follows there. */
import type { Unit } from "./frames.ts";
import { isNominal } from "./noun-phrases.ts";
import { ADP, ADV, AUX, CCONJ, SCONJ, VERB } from "./tags.ts";
import {
  COMMA,
  DASH,
  FINAL,
  HYPHEN,
  ING,
  OF,
  PARENTHESIS,
  RELATIVE,
  SEMICOLON,
  SUBORDINATE,
  THAT,
  TO,
} from "./words.ts";

export interface Boundary {
  /** The content's last unit is end - 1. */
  readonly end: number;
  readonly kind: BoundaryKind;
}

export type BoundaryKind =
  | "frame"
  | "comma participle"
  | "comma relative"
  | "comma conjunction"
  | "comma and phrase"
  | "comma list"
  | "comma subordinate"
  | "comma cue"
  | "comma"
  | "conjunction verb"
  | "preposition"
  | "subordinate"
  | "infinitive"
  | "finite verb"
  | "that"
  | "dash"
  | "semicolon"
  | "phrase";

/** How far behind a start is looked, in units, and how many places are taken. */
const REACH = 60;
const MOST = 9;

/** The end of the frame without its final point. */
export function frameEnd(units: readonly Unit[]): number {
  let end = units.length;
  while (end > 0 && units[end - 1]!.is & FINAL) end -= 1;
  return end;
}

/** The first of each kind behind `start`, and the frame's end, in order of place. */
export function boundaries(units: readonly Unit[], start: number): Boundary[] {
  const last = frameEnd(units);
  const found: Boundary[] = [];
  let listed = false;
  const stop = Math.min(last, start + REACH);
  for (let at = start + 1; at < stop && found.length < MOST; at += 1) {
    const kind = kindAt(units, at, start);
    // inside a list nothing ends
    const closes = kind === "comma and phrase" && listed;
    if (units[at]!.is & COMMA) listed = kind === "comma list";
    if (kind === null || kind === "comma list" || closes || found.some((one) => one.kind === kind)) continue;
    found.push({ end: at, kind });
  }
  if (last > start && found.length < MOST) found.push({ end: last, kind: "frame" });
  return found;
}

const PUNCTUATION = COMMA | SEMICOLON | DASH | HYPHEN | PARENTHESIS;
const WORDS = TO | THAT | SUBORDINATE | RELATIVE;

function kindAt(units: readonly Unit[], at: number, start: number): BoundaryKind | null {
  const { tag, is } = units[at]!;
  if (is & PUNCTUATION) {
    if (is & COMMA) return afterComma(units, at);
    if (is & SEMICOLON) return "semicolon";
    if (!(is & HYPHEN) || apart(units, at)) return "dash";
  }
  if (tag === CCONJ && !(units[at - 1]!.is & COMMA)) {
    const next = units[behindAdverbs(units, at + 1)];
    return next !== undefined && next.tag & (VERB | AUX) ? "conjunction verb" : null;
  }
  if (tag === ADP && at === start + 1) return is & OF ? null : "preposition";
  if (is & WORDS) {
    if (is & TO && units[at + 1]?.tag === VERB) return "infinitive";
    if (is & THAT) return "that";
    if (is & SUBORDINATE && tag & (SCONJ | ADP | ADV)) return "subordinate";
    if (is & RELATIVE) return "phrase";
  }
  if (tag === ADP) return is & OF ? null : "preposition";
  if (tag === AUX || (tag === VERB && !(is & ING))) return "finite verb";
  return null;
}

function apart(units: readonly Unit[], at: number): boolean {
  return (
    units[at - 1]!.to < units[at]!.from && units[at + 1] !== undefined && units[at]!.to < units[at + 1]!.from
  );
}

function behindAdverbs(units: readonly Unit[], start: number): number {
  let at = start;
  while (units[at]?.tag === ADV) at += 1;
  return at;
}

function afterComma(units: readonly Unit[], comma: number): BoundaryKind {
  const next = behindAdverbs(units, comma + 1);
  const unit = units[next];
  if (unit === undefined) return "comma";
  if (unit.word === "according" || unit.lemma === "say") return "comma cue";
  if (unit.tag === VERB && unit.is & ING) return "comma participle";
  if (unit.is & RELATIVE) return "comma relative";
  if (unit.tag === CCONJ) return opensClause(units, next + 1) ? "comma conjunction" : "comma and phrase";
  if (unit.is & SUBORDINATE) return "comma subordinate";
  for (let at = next; at < Math.min(units.length, next + 6); at += 1) {
    const { is, lemma } = units[at]!;
    if (lemma === "say" || lemma === "add") return "comma cue";
    if (is & COMMA) break;
  }
  return goesOnAsList(units, next) ? "comma list" : "comma";
}

/** Whether subject and finite verb follow: "and [the council agreed]", not "and [not to harm it]". */
function opensClause(units: readonly Unit[], start: number): boolean {
  let subject = false;
  for (let at = start; at < Math.min(units.length, start + 8); at += 1) {
    const unit = units[at]!;
    if (unit.quote >= 0 || unit.is & (COMMA | TO) || unit.word === "not") return false;
    if (unit.tag & (AUX | VERB)) return subject && !(unit.is & ING);
    if (isNominal(unit)) subject = true;
  }
  return false;
}

/** A member of a list: an "and" follows before any other clause begins: "raise the tolls[, regional matters, and the bridge]". */
function goesOnAsList(units: readonly Unit[], start: number): boolean {
  for (let at = start; at < Math.min(units.length, start + 20); at += 1) {
    const { quote, tag, is } = units[at]!;
    if (quote >= 0 || tag & (AUX | SCONJ) || is & RELATIVE) return false;
    if (at === start) continue;
    if (tag === VERB && !(is & ING) && isNominal(units[at - 1])) return false;
    if (tag === CCONJ) return true;
  }
  return false;
}

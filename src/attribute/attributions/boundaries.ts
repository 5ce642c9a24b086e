/** Where content may end: the places behind a start, each with the class of what follows there. */
import type { Unit } from "./frames.ts";
import { isNominal } from "./noun-phrases.ts";

export interface Boundary {
  /** The content's last unit is end - 1. */
  readonly end: number;
  readonly kind: BoundaryKind;
}

const BOUNDARY_KINDS = [
  "frame",
  "comma participle",
  "comma relative",
  "comma conjunction",
  "comma and phrase",
  "comma list",
  "comma subordinate",
  "comma cue",
  "comma",
  "conjunction verb",
  "preposition",
  "subordinate",
  "infinitive",
  "finite verb",
  "that",
  "dash",
  "semicolon",
  "phrase",
] as const;
type BoundaryKind = (typeof BOUNDARY_KINDS)[number];

const SUBORDINATE = new Set([
  "while",
  "as",
  "when",
  "after",
  "before",
  "because",
  "although",
  "though",
  "since",
  "if",
  "whereas",
  "unless",
  "until",
  "even",
]);
const RELATIVE = new Set(["who", "which", "whose", "whom", "where"]);
const FINAL = new Set([".", "!", "?", "…", ";", ":", ",", "—", "–", "-"]);

/** The end of the frame without its final point. */
export function frameEnd(units: readonly Unit[]): number {
  let end = units.length;
  while (end > 0 && units[end - 1]!.quote < 0 && FINAL.has(units[end - 1]!.word)) end -= 1;
  return end;
}

/** The first of each kind behind `start`, and the frame's end, in order of place. At most `limit` units are looked at. */
export function boundaries(units: readonly Unit[], start: number, limit = 60): Boundary[] {
  const last = frameEnd(units);
  const found: Boundary[] = [];
  const seen = new Set<BoundaryKind>();
  let listed = false;
  const stop = Math.min(last, start + limit);
  for (let at = start + 1; at < stop; at += 1) {
    const kind = kindAt(units, at, start);
    // inside a list nothing ends
    const closes = kind === "comma and phrase" && listed;
    if (units[at]!.word === ",") listed = kind === "comma list";
    if (kind === null || kind === "comma list" || closes || seen.has(kind)) continue;
    seen.add(kind);
    found.push({ end: at, kind });
  }
  if (last > start) found.push({ end: last, kind: "frame" });
  return found;
}

function kindAt(units: readonly Unit[], at: number, start: number): BoundaryKind | null {
  const unit = units[at]!;
  if (unit.quote >= 0) return null;
  if (unit.word === ",") return afterComma(units, at);
  if (unit.word === ";") return "semicolon";
  if (unit.word === "—" || unit.word === "–" || unit.word === "--" || (unit.word === "-" && apart(units, at)))
    return "dash";
  if (unit.word === ")" || unit.word === "(") return "dash";
  if (unit.pos === "CCONJ" && units[at - 1]?.word !== ",") {
    let next = at + 1;
    while (units[next]?.pos === "ADV") next += 1;
    if (/^(VERB|AUX)$/.test(units[next]?.pos ?? "")) return "conjunction verb";
    return null;
  }
  if (at === start + 1 && unit.pos === "ADP") return unit.word === "of" ? null : "preposition";
  if (unit.word === "to" && units[at + 1]?.pos === "VERB") return "infinitive";
  if (unit.word === "that") return "that";
  if (SUBORDINATE.has(unit.word) && /^(SCONJ|ADP|ADV)$/.test(unit.pos)) return "subordinate";
  if (RELATIVE.has(unit.word)) return "phrase";
  if (unit.pos === "ADP" && unit.word !== "of") return "preposition";
  if (unit.pos === "AUX" || (unit.pos === "VERB" && !unit.word.endsWith("ing"))) return "finite verb";
  return null;
}

function apart(units: readonly Unit[], at: number): boolean {
  return (
    units[at - 1]!.to < units[at]!.from && units[at + 1] !== undefined && units[at]!.to < units[at + 1]!.from
  );
}

function afterComma(units: readonly Unit[], comma: number): BoundaryKind {
  let next = comma + 1;
  while (units[next]?.pos === "ADV") next += 1;
  const unit = units[next];
  if (unit === undefined) return "comma";
  if (unit.word === "according" || unit.lemma === "say") return "comma cue";
  if (unit.pos === "VERB" && unit.word.endsWith("ing")) return "comma participle";
  if (RELATIVE.has(unit.word)) return "comma relative";
  if (unit.pos === "CCONJ") return opensClause(units, next + 1) ? "comma conjunction" : "comma and phrase";
  if (SUBORDINATE.has(unit.word)) return "comma subordinate";
  for (let at = next; at < Math.min(units.length, next + 6); at += 1) {
    if (units[at]!.lemma === "say" || units[at]!.lemma === "add") return "comma cue";
    if (units[at]!.word === ",") break;
  }
  return goesOnAsList(units, next) ? "comma list" : "comma";
}

/** Whether subject and finite verb follow: "and [the council agreed]", not "and [not to harm it]". */
function opensClause(units: readonly Unit[], start: number): boolean {
  let subject = false;
  for (let at = start; at < Math.min(units.length, start + 8); at += 1) {
    const unit = units[at]!;
    if (unit.quote >= 0 || unit.word === "," || unit.word === "to" || unit.word === "not") return false;
    if (unit.pos === "AUX" || unit.pos === "VERB") return subject && !unit.word.endsWith("ing");
    if (isNominal(unit)) subject = true;
  }
  return false;
}

/** A member of a list: an "and" follows before any other clause begins: "raise the tolls[, regional matters, and the bridge]". */
function goesOnAsList(units: readonly Unit[], start: number): boolean {
  for (let at = start; at < Math.min(units.length, start + 20); at += 1) {
    const unit = units[at]!;
    if (unit.quote >= 0 || unit.pos === "AUX" || unit.pos === "SCONJ" || RELATIVE.has(unit.word))
      return false;
    if (unit.pos === "VERB" && at > start && !unit.word.endsWith("ing") && isNominal(units[at - 1]))
      return false;
    if (unit.pos === "CCONJ" && at > start) return true;
  }
  return false;
}

/** Lines → when it may have been: the times at the top of the report, and what is counted from an event. */
import type { Time } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import { contains } from "../../text/range.ts";
import { type Candidate, joined, passage, sizeOf } from "./candidate.ts";
import { type Line, likenessOf, placeOf, tokenAt, tokensTo } from "./line.ts";
import type { Scene } from "./scene.ts";

export function when(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  placed(scene, found);
  for (const line of scene.lines) occasions(line, found);
  return found;
}

function placed({ lines, document }: Scene, into: Candidate[]): void {
  let seen = 0;
  for (const line of lines) {
    let first = "first in its line";
    for (const time of line.times) {
      if (time.value.endsWith("_REF")) continue;
      seen += 1;
      const own = [
        placeOf(line),
        likenessOf(line),
        seen === 1 ? "first time" : seen <= 3 ? "second or third time" : "later time",
        joined("type", time.type),
        joined("grain", grainOf(time)),
        joined("distance", distance(time, document.published.value)),
      ];
      for (const [name, { from, to }] of ranges(line, time)) {
        const start = tokenAt(line, from);
        const size = sizeOf(tokensTo(line, start, to) - start);
        const features = [...own, name, joined(name, time.type), first, size];
        into.push({ from, to, features, rule: `time at the top: ${time.rule}` });
      }
      first = "later in its line";
    }
  }
}

/** "during Sunday's Harbour Cup", "on lap 20": a time told by an occasion, or by a stage of one. */
function occasions(line: Line, into: Candidate[]): void {
  const { tokens, words, times } = line;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    let first = at;
    let end = at + 1;
    if (OCCASIONS.has(word) && /^\p{Lu}/u.test(tokens[at]!.text)) {
      while (first > 0 && (tokens[first - 1]!.pos === "PROPN" || /^['’]s$/.test(words[first - 1]!)))
        first -= 1;
      if (first === at || OCCASIONS.has(words[at + 1] ?? "")) continue;
    } else if (STAGES.has(word) && tokens[at + 1]?.pos === "NUM") end = at + 2;
    else continue;
    const range = passage(line, first, end);
    if (range === null) continue;
    const name = end === at + 1 ? "occasion" : "stage";
    const isDated = times.some((time) => contains(range, time));
    const features = [
      name,
      joined(name, joined("in", placeOf(line))),
      joined(name, tokens[first - 1]?.pos === "ADP" ? "behind a preposition" : "behind another word"),
      isDated ? "occasion with a day" : "occasion alone",
      sizeOf(end - first),
    ];
    into.push({ ...range, features, rule: `time told by its ${name}` });
  }
}

const OCCASIONS = new Set(
  "championship championships conference congress convention cup derby election elections festival final finals forum games marathon open olympics playoffs prix series show summit trophy".split(
    " ",
  ),
);
const STAGES = new Set("day game inning lap minute round stage week".split(" "));

const OPENERS = new Set(["hours", "days", "weeks", "part", "end", "start", "beginning", "early", "late"]);

/** The time as marked; with "before the vote" behind it; with "the early hours of" ahead of it. */
function ranges(line: Line, time: Time): [string, Range][] {
  const placed = time.type === "DATE" || time.type === "TIME";
  const all: [string, Range][] = placed ? [["as marked", { from: time.from, to: time.to }]] : [];
  const first = tokenAt(line, time.from);
  if (first === line.tokens.length) return all;
  const end = tokensTo(line, first, time.to);
  if (!placed && /^(before|after|from|into|left)$/.test(line.words[end] ?? "")) {
    let to = end + 1;
    while (to < line.tokens.length && to < end + 7 && /^(DET|ADJ|NOUN|PROPN|NUM)$/.test(line.tokens[to]!.pos))
      to += 1;
    const range = to > end + 1 ? passage(line, first, to) : null;
    if (range !== null) all.push(["counted from an event", range]);
  }
  if (line.words[first - 1] === "of" && OPENERS.has(line.words[first - 2] ?? "")) {
    const start =
      line.words[first - 3] === "early" || line.words[first - 3] === "late" ? first - 3 : first - 2;
    const range = passage(line, start, end);
    if (range !== null) all.push(["part of a time", range]);
  }
  return all;
}

function grainOf({ type, value }: Time): string {
  if (type !== "DATE" && type !== "TIME") return "none";
  if (!/^\d{4}/.test(value)) return "open";
  if (value.includes("T")) return "within a day";
  return /^\d{4}-\d{2}-\d{2}/.test(value) ? "day" : /^\d{4}-/.test(value) ? "months" : "year";
}

/** Days from the time to the publication, in classes. */
function distance({ value }: Time, published: string | null): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  const own = published === null ? undefined : /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0];
  if (day === undefined || own === undefined) return "unknown";
  const days = Math.round((Date.parse(own) - Date.parse(day)) / 86_400_000);
  if (days === 0) return "the day itself";
  if (days < 0) return "to come";
  return days === 1
    ? "the day before"
    : days <= 3
      ? "days before"
      : days <= 7
        ? "a week before"
        : "long before";
}

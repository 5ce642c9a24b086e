/**
 * Time expressions with their TIMEX3 and EDTF values. A line of words is read from left to right; at each place the
 * rules whose first word fits are asked, and what they find is placed against the day of the report, the time told
 * before, and the tense of its sentence. Without a day of publication relative times stay open.
 */
import type { Document } from "../../model/document.ts";
import type { Marks, Time } from "../../model/mark.ts";
import { edtfOf } from "../../text/edtf.ts";
import { figuresInARow, type Line, lines } from "../../text/words.ts";
import { type Anchor, anchorOf, NOWHERE } from "./anchor.ts";
import { directionOf } from "./direction.ts";
import { joinIntervals } from "./intervals.ts";
import { partOfName } from "./part-of-name.ts";
import type { Direction, Match, Reading, Rule } from "./rule.ts";
import { widen } from "./widen.ts";
import { type TimeWord, timeWords } from "./words.ts";

/** For how many sentences a quarter stays the one spoken of. */
const QUARTER_LASTS = 3;

/** A rule is asked only where within so many words one stands that tells its kind of time. */
const REACH = 7;
/** Most of these begin no time: a quick look at the word behind them. */
const COMMON: ReadonlySet<string> = new Set("the a an that this last next".split(" "));

interface Told {
  focus: Anchor;
  explicit: boolean;
  quarter: string | null;
  quarterAt: number;
}

export function times(document: Document, marks: Pick<Marks, "tokens" | "sentences" | "quotations">): Time[] {
  const published = anchorOf(document.published.value);
  const told: Told = { focus: NOWHERE, explicit: false, quarter: null, quarterAt: 0 };
  const found: Time[] = [];
  for (const line of lines(document, marks)) {
    const words = timeWords(line);
    let floor = 0;
    let at = 0;
    while (at < line.length) {
      const word = words[at];
      if (word === undefined || word.rules.length === 0) {
        at += 1;
        continue;
      }
      const hit = best(line, at, words);
      const time = hit === null ? null : placed(line, at, floor, hit.match, hit.rule, published, told);
      if (time !== null) found.push(time);
      at = time === null ? at + 1 : hit!.match.end;
      if (time !== null) floor = at;
    }
  }
  return joinIntervals(document.text, found);
}

function best(
  line: Line,
  at: number,
  words: readonly (TimeWord | undefined)[],
): { match: Match; rule: Rule } | null {
  const { key } = line[at]!;
  if (words[at + 1] === undefined && COMMON.has(key)) return null;
  if (key.length !== 4 && figuresInARow(line, at)) return null;
  let tells = 0;
  for (let near = at; near < Math.min(line.length, at + REACH); near += 1) tells |= words[near]?.tells ?? 0;
  if (tells === 0) return null;
  let found: { match: Match; rule: Rule } | null = null;
  for (const rule of words[at]!.rules) {
    if ((rule.needs & tells) === 0) continue;
    const match = rule.find(line, at);
    if (match !== null && (found === null || match.end > found.match.end)) found = { match, rule };
  }
  return found !== null && partOfName(line, at, found.match.end) ? null : found;
}

function placed(
  line: Line,
  at: number,
  floor: number,
  match: Match,
  rule: Rule,
  published: Anchor,
  told: Told,
): Time | null {
  const { sentence } = line[at]!;
  let known: Direction | null = null;
  const reading = match.meaning({
    published,
    focus: told.focus,
    focusExplicit: told.explicit,
    quarter: sentence - told.quarterAt > QUARTER_LASTS ? null : told.quarter,
    lastQuarter: told.quarter,
    direction: () => {
      known ??= directionOf(line, at, match.end);
      return known;
    },
  });
  if (reading === null) return null;
  remember(reading, sentence, told);
  const { start, approximate } = widen(line, at, floor, reading);
  return {
    from: line[start]!.from,
    to: line[match.end - 1]!.to,
    type: reading.type,
    value: reading.value,
    edtf: edtfIn(reading, approximate),
    basis: reading.basis,
    rule: rule.name,
  };
}

function edtfIn(reading: Reading, approximate: boolean): string | null {
  if (reading.type === "DURATION" || reading.type === "SET" || reading.basis === "open") return null;
  const edtf = reading.edtf === undefined ? edtfOf(reading.value) : reading.edtf;
  return approximate && edtf !== null && !/[~/T]/.test(edtf) ? `${edtf}~` : edtf;
}

function remember(reading: Reading, sentence: number, told: Told): void {
  if (reading.aside === true) return;
  if (/^(\d{4}|XXXX)-[QH]\d$/.test(reading.value)) {
    told.quarter = reading.value;
    told.quarterAt = sentence;
    return;
  }
  const anchor = reading.type === "DATE" || reading.type === "TIME" ? anchorOf(reading.value) : NOWHERE;
  if (anchor.year === null) return;
  told.focus = anchor;
  told.explicit = reading.basis === "explicit";
}

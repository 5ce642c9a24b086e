/** "1990", "the year 2000", "nineteen ninety-six", "'98", "2010-12": years. A bare figure needs a preposition or a place where no count can stand. */
import { MONTHS, UNITS } from "../../../lexicon/calendar-words.ts";
import { formatYear } from "../../../text/edtf.ts";
import { isDigit, type Line } from "../../../text/words.ts";
import { yearFiguresAt, yearWordsAt } from "../names.ts";
import { date, keyAt, type Match, type Rule, TELLS } from "../rule.ts";

export const year: Rule = {
  name: "a year",
  starts: [
    "#",
    "fiscal",
    "fy",
    "year",
    "the",
    "'",
    "’",
    "‘",
    "eighteen",
    "nineteen",
    "twenty",
    "two",
    "calendar",
    "school",
    "season",
  ],
  needs: TELLS.figure,
  find(line: Line, at: number): Match | null {
    let next = at;
    const key = keyAt(line, at);
    const fiscal = key === "fiscal" || key === "fy";
    if (fiscal || key === "calendar") next += keyAt(line, at + 1) === "year" ? 2 : 1;
    else if (key === "year") next += 1;
    else if (key === "the") {
      if (keyAt(line, at + 1) !== "year" || yearFiguresAt(line, at + 2) === null) return null;
      next += 2;
    }
    const short = shortYear(line, at);
    if (short !== null && introduced(line, at))
      return { end: at + 2, meaning: () => date(formatYear(short), "explicit") };
    const figures = yearFiguresAt(line, next);
    if (figures !== null) {
      if (next === at && (!bare(line, at) || (figures < 1500 && !introduced(line, at)))) return null;
      const until = rangeEnd(line, next, figures);
      if (until !== null) {
        return { end: next + 3, meaning: () => date(`${figures}/${until}`, "explicit") };
      }
      return {
        end: next + 1,
        meaning: () =>
          date(formatYear(figures), "explicit", fiscal ? `${formatYear(figures)}~` : formatYear(figures)),
      };
    }
    const words = yearWordsAt(line, next);
    if (words === null || (next === at && !wordsFit(line, at, words.end))) return null;
    return { end: words.end, meaning: () => date(formatYear(words.year), "explicit") };
  },
};

/** "'98": a stroke glued to two figures that no decade follows. */
function shortYear(line: Line, at: number): number | null {
  if (!/^['’‘]$/.test(keyAt(line, at)) || !line[at + 1]?.glued || line[at]!.glued) return null;
  const key = keyAt(line, at + 1);
  if (!/^\d\d$/.test(key) || (line[at + 2]?.glued && keyAt(line, at + 2) === "s")) return null;
  return Number(key) < 40 ? 2000 + Number(key) : 1900 + Number(key);
}

/** "2010-12", "1998-2004". */
function rangeEnd(line: Line, at: number, from: number): number | null {
  if (!/^[-–/]$/.test(keyAt(line, at + 1)) || !line[at + 1]?.glued || !line[at + 2]?.glued) return null;
  const key = keyAt(line, at + 2);
  const to = /^\d\d$/.test(key) ? Math.floor(from / 100) * 100 + Number(key) : Number(key);
  return /^\d{2}(\d\d)?$/.test(key) && to > from && to < from + 200 ? to : null;
}

/** No amount, no number of anything: "2000 people", "$1990", "Boeing 1990s", "1,990", "No. 1990". */
function bare(line: Line, at: number): boolean {
  const before = keyAt(line, at - 1);
  const next = line[at + 1];
  if (line[at]!.glued && !/^[-–—(/“"‘']$/.test(before)) return false;
  if (/^[$£€#¥]$/.test(before) || isDigit(before.charCodeAt(0)) || before === "no" || before === "flight")
    return false;
  if (line[at]!.glued && isDigit(keyAt(line, at - 2).charCodeAt(0)) && line[at - 1]!.glued) return false;
  if (line[at]!.glued && before === "-" && /^(a|b|f|mig|su)$/.test(keyAt(line, at - 2))) return false;
  if (
    next !== undefined &&
    /^(%|percent|million|billion|points?|people|miles|km|feet|gmt|am|pm|troops|hours|edt|est)$/.test(next.key)
  )
    return false;
  // "Windows 2000", "the Orion 1980"
  if (
    line[at - 1]?.pos === "PROPN" &&
    line[at - 1]!.capital &&
    /^\p{L}/u.test(before) &&
    !MONTHS.has(before)
  ) {
    return false;
  }
  if (next !== undefined && UNITS.get(next.key)?.plural === true) return false;
  if (
    next?.glued &&
    /^[-–]$/.test(next.key) &&
    /^(hp|seat|foot|meter|mile|square|year)$/.test(keyAt(line, at + 2))
  )
    return false;
  if (next !== undefined && next.pos === "NOUN" && /s$/.test(next.key) && next.lemma !== next.key) {
    return introduced(line, at) || /^(the|its|his|their)$/.test(before);
  }
  return true;
}

function introduced(line: Line, at: number): boolean {
  return /^(in|since|until|by|of|from|before|after|during|for|to|through|early|late|mid|between|and|around|circa|till|year|,|\()$/.test(
    keyAt(line, at - 1),
  );
}

function wordsFit(line: Line, at: number, end: number): boolean {
  if (end - at < 2) return false;
  if (keyAt(line, at) === "two")
    return (
      /^(in|year|since|until|by)$/.test(keyAt(line, at - 1)) &&
      UNITS.get(keyAt(line, end)) === undefined &&
      line[end]?.pos !== "NOUN"
    );
  return (
    UNITS.get(keyAt(line, end)) === undefined &&
    !/^(percent|million|thousand|people|dollars)$/.test(keyAt(line, end))
  );
}

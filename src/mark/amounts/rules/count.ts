/** "26 people", "two senior officials", "dozens of villages", "tens of thousands", "20 to 30 aircraft", "400 kilometers": how many of what. */
import { MEASURES } from "../../../lexicon/measures.ts";
import { isDigit, type Line } from "../../../text/words.ts";
import { boundBefore } from "../bound.ts";
import { readFigure } from "../figure.ts";
import { nounPhrase } from "../noun-phrase.ts";
import { BEGINS, type Found, keyAt, type Rule } from "../rule.ts";
import { readVague } from "../vague.ts";

export const count: Rule = {
  name: "a count",
  starts: BEGINS.number | BEGINS.vague,
  find(line: Line, at: number): Found | null {
    return vague(line, at) ?? dozen(line, at) ?? exact(line, at);
  },
};

/** "dozens", "hundreds of thousands of people", "several hundred workers". */
function vague(line: Line, at: number): Found | null {
  const figure = readVague(line, at);
  if (figure === null) return null;
  const { least, end } = figure;
  const of = keyAt(line, end) === "of";
  const from = of ? end + 1 : end;
  const to = of || figure.scaled ? nounPhrase(line, from) : null;
  return {
    end: to ?? end,
    kind: "count",
    least,
    most: least,
    unit: null,
    of: to === null ? null : [from, to],
    bound: "from",
  };
}

function dozen(line: Line, at: number): Found | null {
  if (keyAt(line, at) !== "a" || keyAt(line, at + 1) !== "dozen") return null;
  const to = nounPhrase(line, at + 2);
  return {
    end: to ?? at + 2,
    kind: "count",
    least: 12,
    most: 12,
    unit: null,
    of: to === null ? null : [at + 2, to],
    bound: "about",
  };
}

function exact(line: Line, at: number): Found | null {
  const figure = readFigure(line, at);
  if (figure === null || continues(line, figure.end)) return null;
  const { least, most, end } = figure;
  const hyphen = keyAt(line, end) === "-" && line[end]!.glued;
  const unit = MEASURES.get(keyAt(line, hyphen ? end + 1 : end));
  if (unit !== undefined && !line[at]!.glued) {
    return { end: hyphen ? end + 2 : end + 1, kind: "measure", least, most, unit, of: null };
  }
  if (hyphen || partOfName(line, at)) return null;
  const more = /^(more|other|additional|new|further)$/.test(keyAt(line, end)) ? end + 1 : end;
  // "three of the officials", "26 of whom"
  const of = keyAt(line, more) === "of" ? afterOf(line, more + 1) : more;
  const to = of === null ? null : nounPhrase(line, of);
  const whole = to === null && of !== null && of > more ? wholeBehind(line, of) : null;
  if (whole !== null) return { end, kind: "count", least, most, unit: null, of: whole };
  if (to === null || of === null)
    return alone(line, at, end) ? { end, kind: "count", least, most, unit: null, of: null } : null;
  if (keyAt(line, at) === "one" && !countable(line, at, to)) return null;
  return { end: to, kind: "count", least, most, unit: null, of: [of, to] };
}

/** "three of the four engines": the whole has a figure of its own. */
function wholeBehind(line: Line, at: number): readonly [number, number] | null {
  const figure = readFigure(line, at);
  const to = figure === null ? null : nounPhrase(line, figure.end);
  return to === null ? null : [figure!.end, to];
}

function afterOf(line: Line, at: number): number | null {
  return /^(the|its|their|his|her|these|those)$/.test(keyAt(line, at)) ? at + 1 : null;
}

/** "one day", "one of them", "one another", "no one": "one" counts only right before its noun. */
function countable(line: Line, at: number, to: number): boolean {
  return (
    !/^(no|any|every|some|this|that|the|which)$/.test(keyAt(line, at - 1)) &&
    to > at + 1 &&
    !line[to - 1]!.key.endsWith("s")
  );
}

/** "Boeing 737", "COVID-19", "Resolution 425", "No. 10", "G20", "3:2": figures that name and do not count. */
function partOfName(line: Line, at: number): boolean {
  const word = line[at]!;
  const before = line[at - 1];
  if (before === undefined) return false;
  if (word.glued && !/^["“‘'(—–]$/.test(before.key)) return true;
  if (!isDigit(word.key.charCodeAt(0)))
    return before.key === "no" || (before.key === "the" && word.key === "one");
  if (before.sentence !== word.sentence) return false;
  return (
    (before.pos === "PROPN" && before.capital && /^\p{L}/u.test(before.key)) ||
    /^(no|number|chapter|article|page|room|flight|highway|route|channel|section|phase|level|type|version|grade|age|aged|#|@)$/.test(
      before.key,
    )
  );
}

function continues(line: Line, end: number): boolean {
  const next = line[end];
  return (
    next?.glued === true &&
    (/^[:/]$/.test(next.key) ||
      isDigit(next.key.charCodeAt(0)) ||
      (/^\p{L}/u.test(next.key) && !MEASURES.has(next.key)))
  );
}

/** "killed 26", "leaving at least 26 dead", "26 were wounded", "12 injured": a bare figure that a verb counts. */
function alone(line: Line, at: number, end: number): boolean {
  const word = line[at]!;
  if (word.key === "one" || word.key === "zero") return false;
  const next = line[end];
  if (next !== undefined && HARMED.test(next.key)) return true;
  if (next?.key === "others" || (next?.pos === "AUX" && /^(were|was|are|have|had)$/.test(next.key)))
    return true;
  const first = boundBefore(line, at, 0)?.start ?? at;
  const before = line[first - 1];
  if (before === undefined) return false;
  // "has risen to 112", "stands at 40"
  const verb = /^(to|at)$/.test(before.key) ? line[first - 2] : undefined;
  return COUNTING.test(before.lemma) || (verb !== undefined && RISING.test(verb.lemma) && next?.key !== "%");
}

const RISING = /^(rise|climb|jump|soar|grow|increase|swell|fall|drop|stand|double|triple|revise)$/;

const HARMED =
  /^(dead|killed|injured|wounded|missing|hurt|displaced|arrested|detained|hospitalized|sickened)$/;
const COUNTING =
  /^(kill|wound|injure|arrest|detain|leave|include|hit|reach|total|displace|free|lose|number|toll|injuring|killing)$/;

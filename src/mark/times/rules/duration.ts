/** "five years", "a two-year plan", "the past three months", "half an hour", "decades": lengths of time. "52 years old" is none. */
import { UNITS, type Unit } from "../../../lexicon/calendar-words.ts";
import { VAGUE_SCALES } from "../../../lexicon/number-words.ts";
import { isDigit, type Line } from "../../../text/words.ts";
import { NUMBER_STARTS, readNumber } from "../../numbers.ts";
import { isRate } from "../rate.ts";
import { keyAt, type Match, type Reading, type Rule, TELLS } from "../rule.ts";
import { isSomeday } from "../someday.ts";

const LEADS = [
  "past",
  "last",
  "next",
  "coming",
  "first",
  "final",
  "previous",
  "following",
  "latest",
  "preceding",
  "additional",
  "another",
];

export const duration: Rule = {
  name: "a length of time",
  starts: [...NUMBER_STARTS, ...LEADS, ...UNITS.keys(), "the", "several", "this", "these", "recent"],
  needs: TELLS.unit,
  find(line, at): Match | null {
    return lasting(line, at) ?? bare(line, at) ?? counted(line, at);
  },
};

function counted(line: Line, at: number): Match | null {
  let next = at;
  if (/^(the|these|this|that|those)$/.test(keyAt(line, next))) next += 1;
  const led = LEADS.includes(keyAt(line, next)) && !lasts(line, at, next);
  if (led) next += 1;
  const article = next > at;
  const number = readNumber(line, next);
  if (number === null) {
    // "the past decade", "the last century"; "the past years"
    return led ? spanWithoutNumber(line, next) : null;
  }
  if (article && /^an?$/.test(keyAt(line, next)) && number.end === next + 1) return null;
  let noun = number.end;
  // "in as many months": as many as were named before.
  if (keyAt(line, next) === "many" && keyAt(line, at - 1) === "as") return null;
  const hyphen = keyAt(line, noun) === "-" || keyAt(line, noun) === "–";
  if (hyphen) noun += 1;
  const range = rangeBefore(line, at);
  if (
    /^(more|full|straight|consecutive|long|short|whole|additional|trading|business|working|successive|calendar|fiscal|further)$/.test(
      keyAt(line, noun),
    ) &&
    !hyphen
  )
    noun += 1;
  const unit = UNITS.get(keyAt(line, noun));
  if (unit === undefined || aged(line, noun + 1) || keyAt(line, noun) === "night") return null;
  if (line[at]!.glued && keyAt(line, at - 1) === "-" && !range) return null;
  // "24 hours a day"; "three-quarters of the food"
  if (unit.unit === "hour" && keyAt(line, noun + 1) === "a" && keyAt(line, noun + 2) === "day") return null;
  if (unit.unit === "quarter" && hyphen && unit.plural) return null;
  if (!fits(line, at, next, number, unit.unit, unit.plural, hyphen, article, noun)) return null;
  let end = noun + 1;
  if (hyphen && keyAt(line, end) === "-" && keyAt(line, end + 1) === "long") end += 2;
  return { end, meaning: () => length(number.value === null ? null : number.value * unit.times, unit.unit) };
}

/** "The talks last two days": the verb. */
function lasts(line: Line, at: number, next: number): boolean {
  if (keyAt(line, next) !== "last" || next > at) return false;
  return line[next]!.pos === "VERB" || /^(NOUN|PROPN|PRON|AUX|PART)$/.test(line[at - 1]?.pos ?? "");
}

function fits(
  line: Line,
  at: number,
  next: number,
  number: { end: number; value: number | null },
  unit: Unit,
  plural: boolean,
  hyphen: boolean,
  article: boolean,
  noun: number,
): boolean {
  const word = keyAt(line, next);
  const single = word === "a" || word === "an";
  const behind = keyAt(line, noun + 1);
  if (unit === "second" && !plural && !hyphen && word !== "one" && !isDigit(word.charCodeAt(0))) return false;
  if (
    unit === "quarter" &&
    !hyphen &&
    (single ||
      (/^(of|to|past)$/.test(behind) && !article && (!plural || number.value !== null)) ||
      (number.value === null && !article && !plural))
  )
    return false;
  if (!plural && !hyphen && !single && number.value !== 1 && number.value !== null && word !== "half") {
    // "twenty year", as broadcasters' transcripts have it; but not "1990 year", "No. 10 Day".
    if (isDigit(word.charCodeAt(0)) || line[noun]!.capital) return false;
  }
  if (!plural && VAGUE.test(word) && !hyphen) return false;
  // "$5 a year", "20 miles an hour", "once a week" are rates.
  if (single && number.end === next + 1 && isRate(line, at)) return false;
  // "from a fiscal year to a calendar year" tells how years are reckoned.
  if (single && /^(fiscal|calendar)$/.test(keyAt(line, noun - 1))) return false;
  if (isSomeday(line, next)) return false;
  // "a month-long strike": the article is the strike's.
  if (single && behind === "-" && keyAt(line, noun + 2) === "long") return false;
  if (single && unit === "day" && keyAt(line, noun + 1) === "when") return false;
  return !(line[noun]!.capital && line[next]!.capital && at > 0);
}

const VAGUE = /^(several|many|various|numerous|countless|some|few)$/;

/** "two to three weeks", "18-24 months": the figure before belongs to the same length. */
function rangeBefore(line: Line, at: number): boolean {
  return isDigit(keyAt(line, at - 2).charCodeAt(0));
}

/** "years old", "years of age", "-year-old". */
function aged(line: Line, at: number): boolean {
  const next = keyAt(line, at) === "-" ? at + 1 : at;
  return (
    /^(old|olds|olde)$/.test(keyAt(line, next)) || (keyAt(line, at) === "of" && keyAt(line, at + 1) === "age")
  );
}

function spanWithoutNumber(line: Line, at: number): Match | null {
  const unit = UNITS.get(keyAt(line, at));
  if (unit === undefined) return null;
  if (unit.plural) {
    const lead = keyAt(line, at - 1);
    if (lead === "first" || lead === "final") return null;
    const value = /^(past|last|previous|preceding|latest)$/.test(lead) ? "PAST_REF" : "FUTURE_REF";
    return { end: at + 1, meaning: () => ({ type: "DATE", value, basis: "open", edtf: null }) };
  }
  if (
    (unit.unit !== "decade" && unit.unit !== "century") ||
    !/^(past|last|next|coming)$/.test(keyAt(line, at - 1))
  )
    return null;
  return { end: at + 1, meaning: () => length(1, unit.unit) };
}

/** "for months", "decades of war", "recent weeks", "the coming days". */
function bare(line: Line, at: number): Match | null {
  const recent = keyAt(line, at) === "recent";
  const noun = recent ? at + 1 : at;
  const unit = UNITS.get(keyAt(line, noun));
  if (unit === undefined || !unit.plural || line[noun]!.pos === "VERB") return null;
  if (recent) return { end: joined(line, noun + 1), meaning: () => length(null, unit.unit) };
  if (
    /^(second|minute|hour|quarter)$/.test(unit.unit) ||
    keyAt(line, noun) === "nights" ||
    aged(line, noun + 1)
  )
    return null;
  if (
    line[at]!.capital &&
    at > 0 &&
    keyAt(line, at - 1) !== "." &&
    line[at - 1]!.sentence === line[at]!.sentence
  )
    return null;
  if (keyAt(line, at - 1) === "of" && VAGUE_SCALES.has(keyAt(line, at - 2))) return null;
  // "the old days", "five light years": a figure or adjective of its own stands before.
  if (/^(those|many|light|early|teenage|school|glory|old|s|his|her|their|its|my)$/.test(keyAt(line, at - 1)))
    return null;
  return { end: joined(line, noun + 1), meaning: () => length(null, unit.unit) };
}

/** "weeks and months", "days or weeks" are one length. */
function joined(line: Line, at: number): number {
  const second = /^(and|or)$/.test(keyAt(line, at)) ? UNITS.get(keyAt(line, at + 1)) : undefined;
  return second?.plural === true ? at + 2 : at;
}

/** "a day-long session", "the month-long strike", "a decades-long feud". */
function lasting(line: Line, at: number): Match | null {
  const unit = UNITS.get(keyAt(line, at));
  if (unit === undefined || keyAt(line, at + 1) !== "-" || keyAt(line, at + 2) !== "long") return null;
  return {
    end: at + 3,
    meaning: () => length(unit.plural ? null : unit.times, unit.unit),
  };
}

const LETTERS: { readonly [unit in Unit]: string } = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  week: "W",
  month: "M",
  quarter: "Q",
  year: "Y",
  decade: "E",
  century: "C",
};

function length(count: number | null, unit: Unit): Reading {
  const clock = /^(second|minute|hour)$/.test(unit) ? "T" : "";
  const value =
    count === null
      ? `P${clock}X${LETTERS[unit]}`
      : unit === "decade"
        ? `P${count * 10}Y`
        : unit === "century"
          ? `P${count * 100}Y`
          : `P${clock}${exact(count, unit)}`;
  return { type: "DURATION", value, basis: "explicit", edtf: null };
}

/** A broken count in whole finer units: half a year is 6M, 5½ hours are 5H30M. */
function exact(count: number, unit: Unit): string {
  const whole = Math.floor(count);
  const rest = count - whole;
  if (rest === 0) return `${count}${LETTERS[unit]}`;
  const finer = { hour: [60, "M"], minute: [60, "S"], year: [12, "M"] } as const;
  if (!(unit in finer)) return `${count}${LETTERS[unit]}`;
  const [times, letter] = finer[unit as keyof typeof finer];
  const head = whole === 0 ? "" : `${whole}${LETTERS[unit]}`;
  return `${head}${Math.round(rest * times)}${letter}`;
}

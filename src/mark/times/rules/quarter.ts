/** "the third quarter of 1989", "third-quarter", "Q3 2020", "last year's first half", "the year-ago quarter", "the quarter": parts of a business year. */
import { formatYear } from "../../../text/edtf.ts";
import type { Line } from "../../../text/words.ts";
import { readOrdinal } from "../../numbers.ts";
import { type Anchor, anchorOf, shifted } from "../anchor.ts";
import { yearFiguresAt } from "../names.ts";
import { placeDivision } from "../place.ts";
import { after, type Context, date, keyAt, type Match, type Reading, type Rule, TELLS } from "../rule.ts";

const NOUN = /^(quarter|period|half)$/;

export const quarter: Rule = {
  name: "a quarter or half of a year",
  starts: [
    "first",
    "second",
    "third",
    "fourth",
    "last",
    "latest",
    "#",
    "q",
    "next",
    "this",
    "the",
    "fiscal",
    "current",
    "previous",
    "year",
    "comparable",
    "corresponding",
    "same",
    "that",
    "final",
    "recent",
  ],
  needs: TELLS.period,
  find(line, at): Match | null {
    return numbered(line, at) ?? compared(line, at) ?? named(line, at);
  },
};

/** "third quarter", "1988 second quarter", "this year's third quarter", "fiscal second-quarter", "Q3". */
function numbered(line: Line, at: number): Match | null {
  let next = at;
  let owner: ((context: Context) => number | null) | null = null;
  const before = yearFiguresAt(line, at);
  const by = { last: -1, this: 0, next: 1 }[keyAt(line, at)];
  if (before !== null) {
    owner = () => before;
    next = at + 1;
  } else if (by !== undefined && keyAt(line, at + 1) === "year") {
    const end =
      after(line, at + 2, "'s") > 0
        ? at + 3
        : after(line, at + 2, "'", "s") > 0
          ? at + 4
          : after(line, at + 2, "’", "s") > 0
            ? at + 4
            : -1;
    if (end < 0) return null;
    owner = ({ published }) => (published.year === null ? null : published.year + by);
    next = end;
  }
  const fiscal = keyAt(line, next) === "fiscal";
  if (fiscal) next += 1;
  const read = ordinalOf(line, next);
  if (read === null) return null;
  let end = read.end;
  if (owner === null) {
    const of =
      keyAt(line, end) === "of" || keyAt(line, end) === "," || keyAt(line, end) === "in" ? end + 1 : end;
    const start = keyAt(line, of) === "fiscal" || keyAt(line, of) === "the" ? of + 1 : of;
    const year = yearFiguresAt(line, start);
    const relative = { last: -1, this: 0, next: 1 }[keyAt(line, start)];
    if (year !== null) {
      owner = () => year;
      end = start + 1;
    } else if (relative !== undefined && keyAt(line, start + 1) === "year") {
      owner = ({ published }) => (published.year === null ? null : published.year + relative);
      end = start + 2;
    }
  }
  const whose = owner;
  const told = [at, at + 1, end - 1].some((index) => yearFiguresAt(line, index) !== null);
  return {
    end,
    meaning: (context) => {
      if (whose === null) {
        return placeDivision(context.published, read.division, context.direction());
      }
      const year = whose(context);
      if (year === null) return date(`XXXX-${read.division}`, "open");
      const value = `${formatYear(year)}-${read.division}`;
      return date(value, told ? "explicit" : "resolved");
    },
  };
}

function ordinalOf(line: Line, at: number): { division: string; end: number } | null {
  const short = /^q([1-4])$/.exec(`${keyAt(line, at)}${keyAt(line, at + 1)}`);
  if (keyAt(line, at) === "q" && short !== null && line[at + 1]!.glued) {
    return { division: `Q${short[1]}`, end: at + 2 };
  }
  const ordinal = keyAt(line, at) === "final" ? { value: 4, end: at + 1 } : readOrdinal(line, at);
  if (ordinal === null || ordinal.value > 4) return null;
  const hyphen = keyAt(line, ordinal.end) === "-";
  const noun = hyphen ? ordinal.end + 1 : ordinal.end;
  const key = keyAt(line, noun);
  // "the second half of the game": only with a year, or hyphened, is a half one of a year.
  if (key === "half") {
    if (ordinal.value > 2 || keyAt(line, noun + 1) !== "of") return null;
    const year = keyAt(line, noun + 2);
    const fits =
      yearFiguresAt(line, noun + 2) !== null ||
      (/^(last|this|next|the)$/.test(year) && keyAt(line, noun + 3) === "year");
    return fits ? { division: `H${ordinal.value}`, end: noun + 1 } : null;
  }
  const isQuarter = key === "quarter" || (hyphen && key === "period");
  return isQuarter ? { division: `Q${ordinal.value}`, end: noun + 1 } : null;
}

/** "the year-ago quarter", "the year-earlier period", "the corresponding period last year", "the 1988 quarter", "last year's quarter". */
function compared(line: Line, at: number): Match | null {
  let next = keyAt(line, at) === "the" ? at + 1 : at;
  if (/^(comparable|corresponding|same|equivalent)$/.test(keyAt(line, next))) next += 1;
  const led = next > at && keyAt(line, next - 1) !== "the";
  if (led && NOUN.test(keyAt(line, next))) {
    let end = next + 1;
    if (/^(of|in)$/.test(keyAt(line, end))) end += 1;
    if (keyAt(line, end) === "last" && keyAt(line, end + 1) === "year") end += 2;
    else if (after(line, end, "a", "year") > 0 && /^(ago|earlier|before)$/.test(keyAt(line, end + 2)))
      end += 3;
    else if (after(line, end, "the", "previous", "year") > 0) end += 3;
    else {
      const year = yearFiguresAt(line, end);
      return year === null ? null : { end: end + 1, meaning: (context) => quarterOf(context, year) };
    }
    return { end, meaning: periodBefore };
  }
  const year = yearFiguresAt(line, next);
  if (year !== null && /^(quarter|period)$/.test(keyAt(line, next + 1))) {
    return {
      end: next + 2,
      meaning: (context) =>
        keyAt(line, next + 1) === "period"
          ? { ...date(formatYear(year), "explicit"), aside: true }
          : quarterOf(context, year),
    };
  }
  const owned = ownedByLastYear(line, next);
  if (owned !== null) return owned;
  if (keyAt(line, next) !== "year" || keyAt(line, next + 1) !== "-") return null;
  if (!/^(ago|earlier|before)$/.test(keyAt(line, next + 2))) return null;
  const ordinal = ordinalOf(line, next + 3);
  if (ordinal !== null) {
    return {
      end: ordinal.end,
      meaning: ({ published }) => before(placeDivision(published, ordinal.division, -1).value, published),
    };
  }
  const noun = NOUN.test(keyAt(line, next + 3));
  return { end: noun ? next + 4 : next + 3, meaning: noun ? periodBefore : yearBefore };
}

/** A year before the quarter spoken of; where none is, the year before. */
export function yearBefore({ quarter, published }: Context): Reading {
  return before(quarter, published);
}

function periodBefore({ lastQuarter, published }: Context): Reading {
  return before(lastQuarter, published);
}

function before(spoken: string | null, published: Anchor): Reading {
  if (spoken !== null && /^\d{4}/.test(spoken)) {
    return {
      ...date(`${formatYear(Number(spoken.slice(0, 4)) - 1)}${spoken.slice(4)}`, "resolved"),
      aside: true,
    };
  }
  const { value, known } = shifted(published, "year", -1);
  return { ...date(value, known ? "resolved" : "open"), aside: true };
}

function quarterOf({ lastQuarter: spoken }: Context, year: number): Reading {
  return {
    ...date(spoken === null ? formatYear(year) : `${formatYear(year)}${spoken.slice(4)}`, "explicit"),
    aside: true,
  };
}

/** "last year's quarter", "last year's period". */
function ownedByLastYear(line: Line, at: number): Match | null {
  if (keyAt(line, at) !== "last" || keyAt(line, at + 1) !== "year") return null;
  const noun = /^['’]s$/.test(keyAt(line, at + 2)) ? at + 3 : keyAt(line, at + 3) === "s" ? at + 4 : -1;
  return noun > 0 && /^(quarter|period)$/.test(keyAt(line, noun))
    ? { end: noun + 1, meaning: periodBefore }
    : null;
}

/** "the quarter", "the latest quarter", "this quarter", "next quarter". */
function named(line: Line, at: number): Match | null {
  let next = keyAt(line, at) === "the" ? at + 1 : at;
  const lead = /^(last|latest|previous|this|current|next|most|that|fiscal)$/.test(keyAt(line, next))
    ? keyAt(line, next)
    : null;
  if (lead !== null) next += lead === "most" && keyAt(line, next + 1) === "recent" ? 2 : 1;
  if (lead === null && next === at) return null;
  if (keyAt(line, next) === "fiscal") next += 1;
  const latest = lead === "latest" || lead === "most";
  if (keyAt(line, next) !== "quarter" && !(latest && keyAt(line, next) === "period")) return null;
  // "a quarter of the members", "the French Quarter"
  if (line[next]!.capital || (/^(of|-|century)$/.test(keyAt(line, next + 1)) && lead === null)) return null;
  // "This quarter's loss", of a quarter whose results are told.
  const owner = lead === "this" && /^['’]/.test(keyAt(line, next + 1));
  const by = lead === "this" || lead === "current" ? 0 : lead === "next" ? 1 : -1;
  return {
    end: next + 1,
    meaning: ({ published, quarter: spoken }) => {
      const there = shifted(published, "quarter", 0);
      const ended = spoken !== null && (!there.known || spoken < there.value);
      if (
        spoken !== null &&
        (latest || (by < 0 && lead !== "last" && ended) || lead === null || lead === "that" || owner)
      ) {
        return date(spoken, "resolved");
      }
      const { value, known } = shifted(published, "quarter", by);
      return date(value, known && anchorOf(value).year !== null ? "resolved" : "open");
    },
  };
}

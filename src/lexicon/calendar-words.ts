/** Names of months, weekdays, seasons, parts of the day and units of time, as English-language news writes them. */

export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ["january", "jan"],
    ["february", "feb"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** 1 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ["monday", "mon", "mondays"],
    ["tuesday", "tue", "tues", "tuesdays"],
    ["wednesday", "wed", "wednesdays"],
    ["thursday", "thu", "thur", "thurs", "thursdays"],
    ["friday", "fri", "fridays"],
    ["saturday", "sat", "saturdays"],
    ["sunday", "sun", "sundays"],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Short forms and common words that need a capital letter, and a figure or a point beside them, to be calendar names. */
export const AMBIGUOUS_NAMES: ReadonlySet<string> = new Set([
  "jan",
  "mar",
  "may",
  "march",
  "august",
  "mon",
  "tue",
  "wed",
  "thu",
  "sat",
  "sun",
  "fri",
  "dec",
  "oct",
  "nov",
  "apr",
  "jun",
  "jul",
  "sep",
]);

export const SEASONS: ReadonlyMap<string, string> = new Map([
  ["spring", "SP"],
  ["springtime", "SP"],
  ["summer", "SU"],
  ["summertime", "SU"],
  ["fall", "FA"],
  ["autumn", "FA"],
  ["winter", "WI"],
  ["wintertime", "WI"],
]);

export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ["morning", "MO"],
  ["dawn", "MO"],
  ["daybreak", "MO"],
  ["sunrise", "MO"],
  ["afternoon", "AF"],
  ["evening", "EV"],
  ["sunset", "EV"],
  ["dusk", "EV"],
  ["night", "NI"],
  ["overnight", "NI"],
  ["nighttime", "NI"],
]);

/** "Tuesday nights" come again each week. */
export const DAY_PARTS_PLURAL: ReadonlyMap<string, string> = new Map([
  ["mornings", "MO"],
  ["afternoons", "AF"],
  ["evenings", "EV"],
  ["nights", "NI"],
]);

export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

export interface UnitWord {
  readonly unit: Unit;
  /** How many of the unit one of the word is: a fortnight is two weeks. */
  readonly times: number;
  readonly plural: boolean;
}

const UNIT_WORDS: readonly (readonly [word: string, unit: Unit, times: number])[] = [
  ["second", "second", 1],
  ["minute", "minute", 1],
  ["hour", "hour", 1],
  ["day", "day", 1],
  ["night", "day", 1],
  ["week", "week", 1],
  ["fortnight", "week", 2],
  ["month", "month", 1],
  ["quarter", "quarter", 1],
  ["year", "year", 1],
  ["decade", "decade", 1],
  ["century", "century", 1],
];

export const UNITS: ReadonlyMap<string, UnitWord> = new Map(
  UNIT_WORDS.flatMap(([word, unit, times]): [string, UnitWord][] => [
    [word, { unit, times, plural: false }],
    [word === "century" ? "centuries" : `${word}s`, { unit, times, plural: true }],
  ]),
);

/** Holidays with a fixed day (month, day) or a rule: the nth weekday of a month (n of -1 is the last). */
export const HOLIDAYS: ReadonlyMap<
  string,
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly nth: number; readonly weekday: number }
> = new Map<string, { month: number; day: number } | { month: number; nth: number; weekday: number }>([
  ["christmas", { month: 12, day: 25 }],
  ["christmas day", { month: 12, day: 25 }],
  ["christmas eve", { month: 12, day: 24 }],
  ["boxing day", { month: 12, day: 26 }],
  ["new year's day", { month: 1, day: 1 }],
  ["new year's eve", { month: 12, day: 31 }],
  ["valentine's day", { month: 2, day: 14 }],
  ["halloween", { month: 10, day: 31 }],
  ["independence day", { month: 7, day: 4 }],
  ["fourth of july", { month: 7, day: 4 }],
  ["veterans day", { month: 11, day: 11 }],
  ["armistice day", { month: 11, day: 11 }],
  ["may day", { month: 5, day: 1 }],
  ["bastille day", { month: 7, day: 14 }],
  ["juneteenth", { month: 6, day: 19 }],
  ["thanksgiving", { month: 11, nth: 4, weekday: 4 }],
  ["thanksgiving day", { month: 11, nth: 4, weekday: 4 }],
  ["labor day", { month: 9, nth: 1, weekday: 1 }],
  ["memorial day", { month: 5, nth: -1, weekday: 1 }],
  ["election day", { month: 11, nth: 1, weekday: 2 }],
  ["martin luther king day", { month: 1, nth: 3, weekday: 1 }],
  ["presidents day", { month: 2, nth: 3, weekday: 1 }],
]);

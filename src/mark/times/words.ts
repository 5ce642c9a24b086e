/** What a word may be to the grammar of times, found by one look-up: the rules that can begin with it, and what time it tells. */
import {
  DAY_PARTS,
  DAY_PARTS_PLURAL,
  HOLIDAYS,
  MONTHS,
  SEASONS,
  UNITS,
  WEEKDAYS,
} from "../../lexicon/calendar-words.ts";
import { isDigit, type Line } from "../../text/words.ts";
import { type Rule, TELLS } from "./rule.ts";
import { VAGUE_ENDS } from "./rules/vague.ts";
import { RULES } from "./rules.ts";

export interface TimeWord {
  /** In the order of the list. */
  readonly rules: readonly Rule[];
  /** Bits of TELLS. */
  readonly tells: number;
}

const STARTS = new Map<string, Rule[]>();
for (const rule of RULES)
  for (const start of new Set(rule.starts)) STARTS.set(start, [...(STARTS.get(start) ?? []), rule]);

const KINDS: readonly (readonly [tells: number, words: Iterable<string>])[] = [
  [TELLS.month, MONTHS.keys()],
  [TELLS.weekday, WEEKDAYS.keys()],
  [TELLS.season, SEASONS.keys()],
  [TELLS.dayPart, [...DAY_PARTS.keys(), ...DAY_PARTS_PLURAL.keys(), "tonight"]],
  [TELLS.unit, [...UNITS.keys(), "weekend", "weekends"]],
  [TELLS.period, ["quarter", "period", "half", "q", "year"]],
  [TELLS.day, ["today", "yesterday", "tomorrow"]],
  [TELLS.holiday, [...HOLIDAYS.keys()].map((name) => name.split(/[ ']/)[0]!)],
  [TELLS.clock, "am pm gmt utc hours hrs local o o'clock noon midday midnight :".split(" ")],
  [TELLS.figure, "eighteen nineteen twenty thousand / ' ’ ‘".split(" ")],
  [TELLS.decade, "s twenties thirties forties fifties sixties seventies eighties nineties".split(" ")],
  [TELLS.vague, [...VAGUE_ENDS, "ago"]],
  [TELLS.often, "hourly daily nightly weekly monthly yearly".split(" ")],
  // They tell nothing, but follow an article where a time may.
  [
    0,
    "full whole entire couple dozen very future near short recent comparable corresponding equivalent".split(
      " ",
    ),
  ],
];

const WORDS = new Map<string, TimeWord>();
for (const [start, rules] of STARTS) WORDS.set(start, { rules, tells: 0 });
for (const [tells, words] of KINDS) {
  for (const word of words) {
    const known = WORDS.get(word);
    WORDS.set(word, { rules: known?.rules ?? [], tells: (known?.tells ?? 0) | tells });
  }
}

const FIGURES: TimeWord = { rules: STARTS.get("#") ?? [], tells: 0 };
/** "1990", "1830 GMT", "14.6.2023". */
const LONG_FIGURES: TimeWord = { ...FIGURES, tells: TELLS.figure };

/** An apostrophe begins the year of "'98" and the decade of "'90s" alone. */
const APOSTROPHES: ReadonlySet<string> = new Set(["'", "’", "‘"]);

/** For each word of a line what it may be; undefined where it is nothing to times. */
export function timeWords(line: Line): (TimeWord | undefined)[] {
  const found: (TimeWord | undefined)[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const { key } = line[at]!;
    const code = key.charCodeAt(0);
    if (isDigit(code)) {
      found.push(key.length < 4 ? FIGURES : LONG_FIGURES);
      continue;
    }
    const isMark = code < 97 || code > 122;
    const isNone = isMark && APOSTROPHES.has(key) && !isDigit(line[at + 1]?.key.charCodeAt(0) ?? 0);
    found.push(isNone ? undefined : WORDS.get(key));
  }
  return found;
}

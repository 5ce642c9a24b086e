/** The counts of people in a line of words: its amounts, and persons with an article ("a woman and a child"). */
import { VICTIMS, type Victims } from "../../lexicon/harm.ts";
import type { Amount } from "../../model/mark.ts";
import type { Line } from "../../text/words.ts";

export interface Count {
  /** Word indices, half-open. */
  readonly start: number;
  readonly end: number;
  readonly least: number;
  readonly most: number;
  readonly bound: Amount["bound"];
  /** null: what is counted is not said ("killing 12"). */
  readonly who: Victims | null;
  /** Lower-case words of what is counted. */
  readonly of: readonly string[];
}

/** `amounts` are those that stand in the line, in order. */
export function countsOf(line: Line, amounts: readonly Amount[]): Count[] {
  let first = 0;
  const given = amounts.flatMap((amount) => {
    while (first < line.length && line[first]!.from < amount.from) first += 1;
    return fromAmount(line, first, amount);
  });
  const taken = new Set(
    given.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
  return [...given, ...singles(line, taken)].toSorted((a, b) => a.start - b.start);
}

function fromAmount(line: Line, start: number, amount: Amount): Count[] {
  if (amount.kind !== "count" || start >= line.length) return [];
  let end = start;
  while (end < line.length && line[end]!.to <= amount.to) end += 1;
  const { of } = amount;
  const words =
    of === null
      ? []
      : line
          .slice(start, end)
          .filter((word) => word.from >= of.from)
          .map((word) => word.key);
  const who = memberOf(line, end, words) ?? whoOf(words) ?? behind(line, end);
  return [{ start, end, least: amount.least, most: amount.most, bound: amount.bound, who, of: words }];
}

/** "members of an armed group", "eleven of the brigade's men". */
function memberOf(line: Line, end: number, words: readonly string[]): Victims | null {
  if (!/^(members?|comrades|operatives|leaders|elements)$/.test(words.at(-1) ?? "")) return null;
  const { sentence } = line[end - 1]!;
  const near = line.slice(end, end + 9).filter((word) => word.sentence === sentence);
  return near.some((word) => ARMED.has(word.key)) || /^(comrades|operatives|elements)$/.test(words.at(-1)!)
    ? "combatant"
    : null;
}

const ARMED: ReadonlySet<string> = new Set(
  "terrorist militant armed rebel jihadist insurgent militia brigade front army forces group guerrilla paramilitary".split(
    " ",
  ),
);

/** "70 regime and rebel fighters", "a hundred of militants": the noun that the figure's own phrase did not reach. */
function behind(line: Line, end: number): Victims | null {
  const { sentence } = line[end - 1]!;
  for (let at = end; at < end + 4 && line[at]?.sentence === sentence; at += 1) {
    const { key, pos } = line[at]!;
    const who = VICTIMS.get(key);
    if (who !== undefined && who !== "person") return who;
    if (!/^(ADJ|PROPN|NOUN)$/.test(pos) && !/^(and|of|the|or)$/.test(key)) return null;
  }
  return null;
}

function whoOf(words: readonly string[]): Victims | null {
  const known = words.flatMap((word) => VICTIMS.get(word) ?? []);
  return known.findLast((each) => each !== "person") ?? known.at(-1) ?? null;
}

/** "a woman", "a young boy", "another child". */
function singles(line: Line, taken: ReadonlySet<number>): Count[] {
  return line.flatMap((word, at) => {
    if (!/^(an?|another)$/.test(word.key) || taken.has(at)) return [];
    const noun = line[at + 1]?.pos === "ADJ" ? at + 2 : at + 1;
    const who = VICTIMS.get(line[noun]?.key ?? "");
    // "a family", "a militia" are several.
    if (
      who === undefined ||
      taken.has(noun) ||
      /^(other|family|militia|crew|rebel)$|s$/.test(line[noun]!.key)
    )
      return [];
    return [
      { start: at, end: noun + 1, least: 1, most: 1, bound: "exact" as const, who, of: [line[noun]!.key] },
    ];
  });
}

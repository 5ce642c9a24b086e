/**
 * Different tolls of one event: who is counted and what befell them, held against the same count of another report.
 * A report that has the other's figure too, or whose figures add up to it, does not differ.
 */
import type { Fate, Victims } from "../../lexicon/harm.ts";
import type { Reading, Statement } from "../../model/statement.ts";
import { overlap } from "../../text/range.ts";
import { tolls } from "../figures/index.ts";
import type { Toll } from "../figures/toll.ts";
import { acrossReports, COUNTED, type Compared, type Draft, side } from "./draft.ts";

const WHO: { readonly [who in Victims]: string } = {
  person: "people",
  civilian: "people",
  man: "people",
  helper: "people",
  child: "children",
  woman: "women",
  combatant: "combatants",
};

/** Figures of one report that are compared, and the first of each fate beyond them. */
const FIRST = 3;

interface Count {
  readonly reading: Reading;
  readonly toll: Toll;
  /** All figures of this fate in the report, and the sums of those listed together. */
  readonly known: ReadonlySet<number>;
}

export function otherToll(story: Compared): Draft[] {
  const counts = story.readings.flatMap(countsOf);
  const kinds = Map.groupBy(counts, ({ toll }) => `${WHO[toll.who]} ${toll.fate}`);
  return [...kinds].flatMap(([kind, all]) => {
    const differing = all.filter((one) => all.some((other) => differ(one, other)));
    const values = Map.groupBy(differing, ({ toll }) => toll.least);
    const sides = [...values.values()].map((same) =>
      side(
        textAt(same[0]!),
        same.map(({ reading, toll }) => ({ reading, range: statementAt(reading, toll) })),
      ),
    );
    if (sides.length < 2 || !acrossReports(sides)) return [];
    const figures = [...values.keys()]
      .toSorted((a, b) => a - b)
      .map(grouped)
      .join(", ");
    return [
      {
        kind: "number",
        about: kind + COUNTED,
        why: `The reports count the ${kind} differently: ${figures}${onDifferentDays(differing) ? "; the later may be an update" : ""}.`,
        weight: 0.8,
        sides,
        rule: "different tolls of one event",
      },
    ];
  });
}

/** The first figures a report gives: headline and lead stand before the background. */
function countsOf(reading: Reading): Count[] {
  const told = tolls(reading.document, reading.marks).filter(({ longer }) => !longer);
  const whole = told.filter(
    (toll) =>
      (WHO[toll.who] !== "people" || !toll.part) &&
      !isVague(toll) &&
      !isIncrease(reading.document.text, toll),
  );
  const first = whole.filter(
    (toll, at) => at < FIRST || whole.findIndex(({ fate }) => fate === toll.fate) === at,
  );
  return first.map((toll) => ({ reading, toll, known: knownOf(told, toll.fate) }));
}

/** "two more have died", "the last two bodies": added to a count, not the count. */
function isIncrease(text: string, { from, to }: Toll): boolean {
  const words = text.slice(from, to + INCREASE_REACH);
  const before = text.slice(Math.max(0, from - INCREASE_REACH), from);
  return (
    /^[\p{L}\d]{1,12} (?:more|further|other|others|additional)\b/u.test(words) ||
    /\b(?:another|last|final|other|remaining) $/.test(before)
  );
}

const INCREASE_REACH = 12;

function knownOf(told: readonly Toll[], fate: Fate): Set<number> {
  const same = told.filter((toll) => toll.fate === fate);
  const sums = [...Map.groupBy(same, ({ sentence }) => sentence).values()].map((listed) =>
    listed.filter(({ part }) => !part).reduce((sum, { least }) => sum + least, 0),
  );
  return new Set([...same.map(({ least }) => least), ...sums]);
}

function differ(one: Count, other: Count): boolean {
  return (
    one.reading !== other.reading && !other.known.has(one.toll.least) && !one.known.has(other.toll.least)
  );
}

/** "dozens", "hundreds": at least two of a scale. */
function isVague({ least, bound }: Toll): boolean {
  return bound === "from" && [24, 40, 200, 2000, 20_000, 200_000].includes(least);
}

function onDifferentDays(counts: readonly Count[]): boolean {
  return new Set(counts.map(({ reading }) => reading.document.published.value?.slice(0, 10))).size > 1;
}

const THOUSANDS = new Intl.NumberFormat("en");

function grouped(figure: number): string {
  return THOUSANDS.format(figure);
}

function statementAt(reading: Reading, toll: Toll): Statement | Toll {
  return reading.statements.find((statement) => overlap(statement, toll) > 0) ?? toll;
}

function textAt({ reading, toll }: Count): string {
  const { from, to } = statementAt(reading, toll);
  return reading.document.text.slice(from, to);
}

/** Different distances of one thing from one place: "130 miles north of the port" against "160 miles north of the port". */
import type { Amount } from "../../model/mark.ts";
import type { Reading } from "../../model/statement.ts";
import { fold } from "../../text/fold.ts";
import { acrossReports, type Compared, type Draft } from "./draft.ts";
import { sideOf } from "./linked.ts";
import { type Phrase, phrases } from "./phrases.ts";

/** Kilometres in one of the unit. */
const KILOMETRES: ReadonlyMap<string, number> = new Map([
  ["km", 1],
  ["mi", 1.609],
  ["m", 0.001],
  ["yd", 0.000914],
]);
/** Words between a distance and the name of the place. */
const REACH = 8;
/** Rounded figures of one distance lie closer than this share. */
const ROUNDED = 0.06;

interface Distance {
  readonly phrase: Phrase;
  readonly from: string;
  readonly words: string;
  readonly kilometres: number;
}

export function otherDistance(story: Compared): Draft[] {
  const all = Map.groupBy(story.readings.flatMap(distancesIn), ({ from }) => from);
  return [...all.values()].flatMap((same) => {
    const apart = same.filter((one) => same.some((other) => differ(one, other, same)));
    const sides = apart.map(({ phrase }) => sideOf(phrase));
    if (!acrossReports(sides)) return [];
    return [
      {
        kind: "number",
        about: `how far from ${apart[0]!.from}`,
        why: `The reports give different distances: ${[...new Set(apart.map(({ words }) => words))].join(", ")}.`,
        weight: 0.6,
        sides,
        rule: "different distances from one place",
      },
    ];
  });
}

function distancesIn(reading: Reading): Distance[] {
  return phrases(reading).flatMap((phrase) =>
    phrase.statement.amounts.flatMap((index) => {
      const amount = reading.marks.amounts[index]!;
      const scale = KILOMETRES.get(amount.unit ?? "");
      const from = scale === undefined ? null : placeBehind(phrase, amount);
      if (scale === undefined || from === null) return [];
      const words = reading.document.text.slice(amount.from, amount.to);
      return [{ phrase, from, words, kilometres: amount.least * scale }];
    }),
  );
}

/** "of the capital San Rocco" → "san rocco"; the statement may end before. */
function placeBehind({ tokens, words }: Phrase, amount: Amount): string | null {
  const behind = tokens.findIndex(({ from }) => from >= amount.to);
  if (behind < 0) return null;
  const cue = words.findIndex((word, at) => at >= behind && at < behind + REACH && /^(of|from)$/.test(word));
  const first = tokens.findIndex(({ pos }, at) => cue >= 0 && at > cue && at < cue + 6 && pos === "PROPN");
  if (first < 0) return null;
  const end = tokens.findIndex(({ pos }, at) => at > first && pos !== "PROPN");
  return fold(words.slice(first, end < 0 ? words.length : end).join(" "));
}

/** One statement may give the distance in two units. */
function differ(one: Distance, other: Distance, all: readonly Distance[]): boolean {
  if (one.phrase.reading === other.phrase.reading) return false;
  return all.every(
    (each) => each.phrase.reading !== other.phrase.reading || apart(one.kilometres, each.kilometres),
  );
}

function apart(a: number, b: number): boolean {
  return Math.abs(a - b) > ROUNDED * Math.max(a, b);
}

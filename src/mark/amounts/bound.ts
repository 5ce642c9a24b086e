/** What stands before or behind a number and bounds it: "at least", "more than", "nearly", "up to", "or more". */
import type { Amount } from "../../model/mark.ts";
import type { Line } from "../../text/words.ts";

type Bound = Amount["bound"];

/** The longest first; each is compared with the words that end right before the number. */
const BEFORE: readonly (readonly [phrase: string, bound: Bound])[] = [
  ["no fewer than", "from"],
  ["no less than", "from"],
  ["not less than", "from"],
  ["no more than", "to"],
  ["not more than", "to"],
  ["as many as", "to"],
  ["as much as", "to"],
  ["a maximum of", "to"],
  ["a minimum of", "from"],
  ["in excess of", "from"],
  ["at least", "from"],
  ["more than", "from"],
  ["greater than", "from"],
  ["higher than", "from"],
  ["upwards of", "from"],
  ["at most", "to"],
  ["up to", "to"],
  ["fewer than", "to"],
  ["less than", "to"],
  ["lower than", "to"],
  ["close to", "about"],
  ["an estimated", "about"],
  ["over", "from"],
  ["above", "from"],
  ["exceeding", "from"],
  ["under", "to"],
  ["below", "to"],
  ["nearly", "about"],
  ["almost", "about"],
  ["about", "about"],
  ["around", "about"],
  ["approximately", "about"],
  ["roughly", "about"],
  ["some", "about"],
  ["estimated", "about"],
  ["circa", "about"],
  ["~", "about"],
];

const BEHIND: readonly (readonly [phrase: string, bound: Bound])[] = [
  ["or more", "from"],
  ["or so", "about"],
  ["or fewer", "to"],
  ["or less", "to"],
];

const BY_LAST = Map.groupBy(
  BEFORE.map(([phrase, bound]) => ({ keys: phrase.split(" "), bound })),
  ({ keys }) => keys.at(-1)!,
);

export function boundBefore(line: Line, at: number, floor: number): { start: number; bound: Bound } | null {
  const skip =
    line[at - 1]?.key === "the" || line[at - 1]?.key === "a" || line[at - 1]?.key === "an" ? at - 1 : at;
  for (const { keys, bound } of BY_LAST.get(line[skip - 1]?.key ?? "") ?? []) {
    const start = skip - keys.length;
    if (start >= floor && keys.every((key, index) => line[start + index]?.key === key))
      return { start, bound };
  }
  return null;
}

export function boundBehind(line: Line, end: number): { end: number; bound: Bound } | null {
  if (line[end]?.key !== "or") return null;
  const found = BEHIND.find(([phrase]) => phrase === `or ${line[end + 1]?.key}`);
  return found === undefined ? null : { end: end + 2, bound: found[1] };
}

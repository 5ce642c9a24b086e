/**
 * The tolls of one report: who was counted, what happened to them, how many, with the bounds the report gives. The
 * counts come from the amounts; what they are counts of from the words around them. Limits: English; one fate a figure.
 */
import type { Fate } from "../../lexicon/harm.ts";
import type { Document } from "../../model/document.ts";
import type { Amount, Marks } from "../../model/mark.ts";
import { type Line, lines } from "../../text/words.ts";
import { type Count, countsOf } from "./counts.ts";
import { besides, farBehind, listed } from "./fate.ts";
import { tellsLonger } from "./longer.ts";
import type { Toll } from "./toll.ts";

export function tolls(document: Document, marks: Pick<Marks, "tokens" | "sentences" | "amounts">): Toll[] {
  let next = 0;
  const found = lines(document, marks).flatMap((line) => {
    const first = next;
    while (next < marks.amounts.length && marks.amounts[next]!.from < (line.at(-1)?.to ?? 0)) next += 1;
    return inLine(line, marks.amounts.slice(first, next));
  });
  const known = new Map(
    found.filter(({ who }) => /^(civilian|combatant)$/.test(who)).map((toll) => [keyOf(toll), toll.who]),
  );
  // "killing five", then "the five policemen killed": one number of one fate is of the same people.
  return found.map((toll) =>
    toll.who === "person" ? { ...toll, who: known.get(keyOf(toll)) ?? "person" } : toll,
  );
}

const keyOf = ({ fate, least }: Toll) => `${fate} ${least}`;

interface Fated {
  readonly count: Count;
  readonly fate: Fate | null;
  readonly part: boolean;
}

function inLine(line: Line, amounts: readonly Amount[]): Toll[] {
  const fated: Fated[] = [];
  for (const count of countsOf(line, amounts)) {
    const before = fated.at(-1);
    const place = before === undefined ? null : listed(line, before.count, count);
    const own = besides(line, count);
    const inherited = place === null ? null : (before?.fate ?? null);
    const fate = (place === "part" ? (inherited ?? own) : (own ?? inherited)) ?? farBehind(line, count);
    const part = place === "part" || (place === "next" && before!.part);
    if (place === "whole") fated[fated.length - 1] = { ...before!, fate: before!.fate ?? fate, part: true };
    fated.push({ count, fate, part: part && before!.fate === fate });
  }
  return fated.flatMap(({ count, fate, part }, at) => {
    if (fate === null || count.least > 10_000_000) return [];
    const { sentence } = line[count.start]!;
    return [
      {
        from: line[count.start]!.from,
        to: line[count.end - 1]!.to,
        fate,
        who: count.who ?? (count.of.length === 0 ? lastCounted(fated[at - 1]) : "person"),
        least: count.least,
        most: count.most,
        bound: count.bound,
        sentence,
        part,
        longer: tellsLonger(line, count.start),
      } satisfies Toll,
    ];
  });
}

/** "20 civilians killed, 30 injured": whoever was counted last; "killing 12": persons. */
function lastCounted(last: Fated | undefined): Toll["who"] {
  return last?.fate != null && !last.part ? (last.count.who ?? "person") : "person";
}

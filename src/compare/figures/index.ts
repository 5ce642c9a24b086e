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
import type { Toll } from "./toll.ts";

const LONG =
  "(?:war(?! ?(?:plane|jet|crime|monitor|ship))|conflict|uprising|revolt|crisis|insurgency|pandemic|unrest|turmoil)";
const KILLED = "(?:killed|died|dead|displaced|claimed|left)";
/** The figures of a whole war, or of all that was since some day: no single event has them. */
const WHOLE = new RegExp(
  [
    `\\bsince (?:[\\w-]{1,20} ){0,3}(?:${LONG}|(?:19|20)\\d\\d|then|it began|it started|january|february|march|april|may|june|july|august|september|october|november|december)\\b`,
    "\\bso far this year\\b",
    `\\b${LONG}\\b[^.]{0,60}\\b(?:has|have|had) (?:been )?(?:\\w{1,20} )?${KILLED}\\b`,
    `\\b${KILLED}\\b[^.]{0,40}\\b(?:during|in) (?:the |over )(?:[\\w-]{1,20} ){0,3}${LONG}\\b`,
  ].join("|"),
  "i",
);

export function tolls(document: Document, marks: Pick<Marks, "tokens" | "sentences" | "amounts">): Toll[] {
  let next = 0;
  const found = lines(document, marks).flatMap((line) => {
    const first = next;
    while (next < marks.amounts.length && marks.amounts[next]!.from < (line.at(-1)?.to ?? 0)) next += 1;
    return inLine(document.text, marks, line, marks.amounts.slice(first, next));
  });
  return found.map((toll) => (toll.who === "person" ? { ...toll, who: toldElsewhere(found, toll) } : toll));
}

/** "killing five", then "the five policemen killed": one number of one fate is of the same people. */
function toldElsewhere(found: readonly Toll[], { fate, least }: Toll): Toll["who"] {
  const same = found.find(
    (each) => each.fate === fate && each.least === least && /^(civilian|combatant)$/.test(each.who),
  );
  return same?.who ?? "person";
}

interface Fated {
  readonly count: Count;
  readonly fate: Fate | null;
  readonly part: boolean;
}

function inLine(
  text: string,
  marks: Pick<Marks, "sentences">,
  line: Line,
  amounts: readonly Amount[],
): Toll[] {
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
  return fated.flatMap(({ count, fate, part }) => {
    if (fate === null || count.least > 10_000_000) return [];
    const { sentence } = line[count.start]!;
    const { from, to } = marks.sentences[sentence]!;
    return [
      {
        from: line[count.start]!.from,
        to: line[count.end - 1]!.to,
        fate,
        who: count.who ?? (count.of.length === 0 ? before(fated, count) : "person"),
        least: count.least,
        most: count.most,
        bound: count.bound,
        sentence,
        part,
        longer: WHOLE.test(text.slice(from, Math.min(to, from + 600))),
      } satisfies Toll,
    ];
  });
}

/** "20 civilians killed, 30 injured": whoever was counted last; "killing 12": persons. */
function before(fated: readonly Fated[], count: Count): Toll["who"] {
  const at = fated.findIndex((each) => each.count === count);
  const last = fated[at - 1];
  return last?.fate != null && !last.part ? (last.count.who ?? "person") : "person";
}

/** Different numbers for one thing that is counted, in statements that are linked: never years, dates or identifiers. */

import { standsFor } from "../../lexicon/synonyms.ts";
import type { Amount } from "../../model/mark.ts";
import type { Reading } from "../../model/statement.ts";
import { foldWord } from "../../text/fold.ts";
import { stem } from "../../text/stem.ts";
import { acrossReports, assertion, type Compared, type Draft, side } from "./draft.ts";

/** Links weaker than this say too little to compare figures. */
const LIKE = 0.36;
const COUNTED: ReadonlySet<Amount["kind"]> = new Set(["count", "money", "percent", "measure"]);

interface Figure {
  readonly reading: Reading;
  readonly amount: Amount;
  readonly statement: { readonly from: number; readonly to: number };
  readonly text: string;
  readonly key: string;
}

export function otherNumber(story: Compared): Draft[] {
  const pairs = story.links
    .filter((link) => link.likeness >= LIKE)
    .flatMap((link) => pairsOf(figures(story, link.a), figures(story, link.b)));
  return components(pairs).flatMap(draft);
}

/** Figures that are set against each other, directly or through a third. */
function components(pairs: readonly (readonly [Figure, Figure])[]): Figure[][] {
  const home = new Map<string, Map<string, Figure>>();
  for (const [one, other] of pairs) {
    const joined = new Map([...(home.get(keyOf(one)) ?? []), ...(home.get(keyOf(other)) ?? [])]);
    for (const figure of [one, other]) joined.set(keyOf(figure), figure);
    for (const key of joined.keys()) home.set(key, joined);
  }
  return [...new Set(home.values())].map((figures) => [...figures.values()]);
}

function keyOf({ reading, amount }: Figure): string {
  return `${reading.document.id}:${amount.from}`;
}

function figures(story: Compared, ref: { reading: number; statement: number }): Figure[] {
  const { reading, statement, text } = assertion(story, ref);
  return statement.amounts.flatMap((index) => {
    const amount = reading.marks.amounts[index]!;
    const counted = countedOf(reading, amount);
    return COUNTED.has(amount.kind) && counted !== null
      ? [{ reading, amount, statement, text, key: counted }]
      : [];
  });
}

/** What is counted: the last word of "two local pilots"; for money and shares the unit. */
function countedOf(reading: Reading, amount: Amount): string | null {
  if (amount.kind === "money" || amount.kind === "percent")
    return `${amount.kind} ${rate(reading, amount)}:${amount.unit ?? ""}`;
  if (amount.of === null) return null;
  const words = reading.document.text.slice(amount.of.from, amount.of.to).split(/\s+/);
  const last = foldWord(words.at(-1) ?? "");
  return last === "" ? null : `${amount.unit ?? ""}:${stem(standsFor(last))}`;
}

/** "$82 a share" is no figure for what "$121 billion" counts. */
function rate(reading: Reading, amount: Amount): string {
  const behind = reading.document.text.slice(amount.to, amount.to + 24);
  return /^[\s-]{0,2}(?:per|a|an|each)[\s-]\p{L}+/u.exec(behind)?.[0].trim().split(/[\s-]/).at(-1) ?? "";
}

function pairsOf(ours: readonly Figure[], theirs: readonly Figure[]): [Figure, Figure][] {
  return ours.flatMap((one) =>
    theirs
      .filter(
        (other) => other.key === one.key && apart(one.amount, other.amount) && !agreesElsewhere(one, theirs),
      )
      .map((other): [Figure, Figure] => [one, other]),
  );
}

/** "12 people, 10 of them tourists" agrees with "10 people" where the same figure stands on both sides. */
function agreesElsewhere(one: Figure, theirs: readonly Figure[]): boolean {
  return theirs.some((other) => other.key === one.key && other.amount.least === one.amount.least);
}

/** "at least 10" leaves room for 12, "about 100" for 104. */
function apart(a: Amount, b: Amount): boolean {
  if (a.least === b.least && a.most === b.most) return false;
  const room = a.bound === "about" || b.bound === "about" ? 0.1 : 0;
  return Math.abs(a.least - b.least) > room * Math.max(a.least, b.least);
}

function draft(figures: readonly Figure[]): Draft[] {
  const values = Map.groupBy(figures, (figure) => figure.amount.least);
  const sides = [...values]
    .toSorted(([a], [b]) => a - b)
    .map(([, same]) =>
      side(
        same[0]!.text,
        same.map(({ reading, statement }) => ({ reading, range: statement })),
      ),
    );
  if (sides.length < 2 || !acrossReports(sides)) return [];
  const what = figures[0]!.key.split(":").at(-1)!;
  return [
    {
      kind: "number",
      about: `how many: ${what}`,
      why: "The reports give different figures for what is counted.",
      weight: 0.7,
      sides,
      rule: "different figures for one count",
    },
  ];
}

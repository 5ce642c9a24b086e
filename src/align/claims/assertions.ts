/**
 * The statements of one claim → groups that bear each other out in full: the same act, no other figures of one thing, times
 * that may be one, both plans or both facts, and neither denies. A claim joins all that is told of one thing, in whole or in part; only what stands
 * in one group is counted together.
 */
import type { Reading, Statement } from "../../model/statement.ts";
import { mayCoincide } from "../../text/edtf-order.ts";
import { foldWord } from "../../text/fold.ts";
import { textOf } from "../../text/range.ts";
import { stem } from "../../text/stem.ts";
import { type Act, actOf, nounsOf, sameAct, stemOf } from "./act.ts";
import type { Content } from "./content.ts";

/** Likeness from which words alone prove it. */
const SURE = 0.8;
/** Likeness that is enough where the acts are one, and where one of them is told without a verb of its own. */
const SAME_ACT = 0.2;
const NO_ACT = 0.6;
/** The same where the act of the one is a noun of the other, and where they share a sum or a large count. */
const ACT_AS_NOUN = 0.55;
const SAME_FIGURE = 0.35;
const LARGE = 100;

/** What must not be told otherwise. */
interface Told {
  readonly act: Act | null;
  readonly nouns: ReadonlySet<string>;
  readonly negated: boolean;
  readonly planned: boolean;
  /** EDTF. */
  readonly times: readonly string[];
  /** By what is counted, the figures. */
  readonly figures: ReadonlyMap<string, ReadonlySet<number>>;
}

export type Likeness = (a: number, b: number) => number;

/** Groups of indices into `all`; each of `members` is in one, the fullest group first. */
export function assertionsOf(
  readings: readonly Reading[],
  all: readonly Content[],
  members: readonly number[],
  likeness: Likeness,
): number[][] {
  if (members.length === 1) return [[...members]];
  const told = new Map(members.map((index) => [index, toldIn(readings, all[index]!)]));
  const agree = (a: number, b: number) => {
    const [one, other] = [told.get(a)!, told.get(b)!];
    return compatible(one, other) && together(one, other, likeness(a, b));
  };
  // A headline without a verb is near some of its group, not to all.
  const belongs = (index: number, group: readonly number[]) =>
    group.every((other) => compatible(told.get(index)!, told.get(other)!)) &&
    2 * group.filter((other) => agree(index, other)).length >= group.length;
  const degree = (index: number) => members.filter((other) => other !== index && agree(index, other)).length;
  const order = members
    .map((index) => ({ index, degree: degree(index) }))
    .toSorted((a, b) => b.degree - a.degree || a.index - b.index);
  const groups: number[][] = [];
  for (const { index } of order) {
    const home = groups.find((group) => belongs(index, group));
    if (home === undefined) groups.push([index]);
    else home.push(index);
  }
  return groups
    .map((group) => group.toSorted((a, b) => a - b))
    .toSorted((a, b) => b.length - a.length || a[0]! - b[0]!);
}

function toldIn(readings: readonly Reading[], content: Content): Told {
  const reading = readings[content.reading]!;
  const statement = reading.statements[content.statement]!;
  const times = statement.times
    .map((index) => reading.marks.times[index]!)
    .flatMap(({ edtf, basis }) => (edtf !== null && basis !== "open" ? [edtf] : []));
  return {
    act: actOf(reading, statement),
    nouns: nounsOf(reading, statement),
    negated: statement.negated !== (statement.certainty === "denied"),
    planned: statement.nature === "plan",
    times,
    figures: figuresIn(reading, statement),
  };
}

function figuresIn({ document, marks }: Reading, statement: Statement): Told["figures"] {
  const counted = statement.amounts
    .map((index) => marks.amounts[index]!)
    .filter(({ kind }) => kind !== "ordinal" && kind !== "superlative")
    .map((amount) => {
      const of = amount.of === null ? (amount.unit ?? amount.kind) : textOf(document, amount.of);
      return [stem(foldWord(of.split(/\s+/).at(-1)!)), amount.least] as const;
    });
  return new Map(
    [...Map.groupBy(counted, ([of]) => of)].map(([of, all]) => [of, new Set(all.map(([, least]) => least))]),
  );
}

function together(a: Told, b: Told, likeness: number): boolean {
  if (likeness >= SURE || (likeness >= SAME_FIGURE && shareFigure(a, b))) return true;
  if (a.act !== null && b.act !== null && sameAct(a.act.lemma, b.act.lemma)) return likeness >= SAME_ACT;
  if (names(a, b) || names(b, a)) return likeness >= ACT_AS_NOUN;
  return (a.act === null || b.act === null) && likeness >= NO_ACT;
}

function names({ nouns }: Told, { act }: Told): boolean {
  return act !== null && nouns.has(stemOf(act.lemma));
}

function shareFigure(a: Told, b: Told): boolean {
  return [...a.figures].some(([of, figures]) =>
    [...figures].some((figure) => figure >= LARGE && b.figures.get(of)?.has(figure) === true),
  );
}

/** "expects to meet" and "met". */
function cameAbout(one: Told, other: Told): boolean {
  return one.planned && !other.planned && other.act?.past === true;
}

function compatible(a: Told, b: Told): boolean {
  if (a.negated !== b.negated || cameAbout(a, b) || cameAbout(b, a)) return false;
  for (const [of, figures] of a.figures)
    if (b.figures.get(of)?.isDisjointFrom(figures) === true) return false;
  return (
    a.times.length === 0 ||
    b.times.length === 0 ||
    a.times.some((one) => b.times.some((other) => mayCoincide(one, other)))
  );
}

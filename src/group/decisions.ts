/**
 * Groups that the machine found and what the user decided → groups in which every decision holds. Groups that no decision
 * touches stay as they are; where one has to be divided, what was not decided goes to the side it is most like.
 */
import type { Decision } from "../model/decision.ts";
import { compareText } from "../text/order.ts";
import { type Constraints, constraintsOf } from "./constraints.ts";

type Group = readonly string[];
type Likeness = (one: string, other: string) => number;

/** A report is as like a group as it is, on average, like so many of its nearest reports there. */
const NEAREST = 3;

/** The groups sorted as they came in: ids within a group, groups by where their first report stood. */
export function decided(
  groups: readonly Group[],
  decisions: readonly Decision[],
  likeness: Likeness,
): string[][] {
  if (decisions.length === 0) return groups.map((group) => [...group]);
  const constraints = constraintsOf(decisions);
  return linked(groups, constraints).flatMap((some) => {
    const reports = some.flat();
    const isTouched = some.length > 1 || reports.some((report) => constraints.unitOf.has(report));
    return isTouched ? divided(some, constraints, likeness) : [[...reports]];
  });
}

/** Groups that hold parts of one unit, side by side. */
function linked(groups: readonly Group[], { unitOf }: Constraints): Group[][] {
  const home = new Map<ReadonlySet<string>, Group[]>();
  const all: Group[][] = [];
  for (const group of groups) {
    const units = new Set(group.flatMap((report) => unitOf.get(report) ?? []));
    const before = new Set([...units].flatMap((unit) => (home.has(unit) ? [home.get(unit)!] : [])));
    const [first = [], ...others] = before;
    if (before.size === 0) all.push(first);
    first.push(...others.flat(), group);
    for (const other of others) all.splice(all.indexOf(other), 1);
    for (const [unit, its] of home) if (others.includes(its)) home.set(unit, first);
    for (const unit of units) home.set(unit, first);
  }
  return all;
}

/** Units first, the larger before the smaller; then what must be apart from something here; then the rest, by likeness. */
function divided(some: readonly Group[], { unitOf, apart }: Constraints, likeness: Likeness): string[][] {
  const groupOf = new Map(some.flatMap((group) => group.map((report) => [report, group] as const)));
  const reports = [...groupOf.keys()].sort(compareText);
  const units = [...new Set(reports.flatMap((report) => unitOf.get(report) ?? []))]
    .map((unit) => reports.filter((report) => unit.has(report)))
    .toSorted((a, b) => b.length - a.length || compareText(a[0]!, b[0]!));
  const singles = reports.filter((report) => !unitOf.has(report));
  const isBound = (report: string) => reports.some((other) => apart(report, other));
  const made: string[][] = [];
  const place = (node: readonly string[], sides: readonly (readonly string[])[]) => {
    const origin = new Set(node.map((report) => groupOf.get(report)));
    const open = [...sides.keys()].filter(
      (at) =>
        sides[at]!.some((report) => origin.has(groupOf.get(report))) &&
        !made[at]!.some((report) => apart(node[0]!, report)),
    );
    const best = open.toSorted(
      (a, b) => closeness(node, sides[b]!, likeness) - closeness(node, sides[a]!, likeness) || a - b,
    )[0];
    if (best === undefined) made.push([...node]);
    else made[best]!.push(...node);
  };
  for (const unit of units) place(unit, made);
  for (const report of singles.filter(isBound)) place([report], made);
  const sides = made.map((side) => [...side]);
  for (const report of singles.filter((each) => !isBound(each))) place([report], sides);
  return made.map((side) => side.sort(compareText));
}

function closeness(node: readonly string[], side: readonly string[], likeness: Likeness): number {
  const sums = node.map((report) => {
    const best = side
      .map((other) => likeness(report, other))
      .toSorted((a, b) => b - a)
      .slice(0, NEAREST);
    return best.reduce((sum, each) => sum + each, 0) / best.length;
  });
  return sums.reduce((sum, each) => sum + each, 0) / node.length;
}

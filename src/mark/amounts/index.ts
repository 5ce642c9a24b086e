/**
 * Numbers, money, percentages, counts of what, ordinals and superlatives with what is ranked. Words that a time holds
 * are left to it; of the rules that fit at a place the first wins.
 */
import type { Document } from "../../model/document.ts";
import type { Amount, Marks, Time } from "../../model/mark.ts";
import { type Line, lines } from "../../text/words.ts";
import { boundBefore, boundBehind } from "./bound.ts";
import { type Found, keyAt, type Rule } from "./rule.ts";
import { count } from "./rules/count.ts";
import { money } from "./rules/money.ts";
import { ordinal } from "./rules/ordinal.ts";
import { percent } from "./rules/percent.ts";
import { share } from "./rules/share.ts";
import { superlative } from "./rules/superlative.ts";
import { ownerBefore, scopeBehind } from "./scope.ts";
import { beginsAt } from "./words.ts";

export const RULES: readonly Rule[] = [
  money,
  percent,
  share,
  // Before superlatives: "second-largest" is a second place.
  ordinal,
  superlative,
  count,
];

export function amounts(document: Document, marks: Pick<Marks, "tokens" | "sentences" | "times">): Amount[] {
  const all: Amount[] = [];
  let time = 0;
  for (const line of lines(document, marks)) {
    let floor = 0;
    let at = 0;
    while (at < line.length) {
      const begins = beginsAt(line, at);
      if (begins === 0) {
        at += 1;
        continue;
      }
      while (time < marks.times.length && marks.times[time]!.to <= line[at]!.from) time += 1;
      const taken = marks.times[time];
      const hit = taken !== undefined && taken.from <= line[at]!.from ? null : first(line, at, begins);
      if (hit === null) {
        at += 1;
        continue;
      }
      const found = taken === undefined ? hit.found : cut(line, at, hit.found, taken);
      if (found === null) {
        at += 1;
        continue;
      }
      const amount = placed(line, at, floor, found, hit.rule);
      all.push(amount.amount);
      floor = amount.end;
      at = amount.end;
    }
  }
  return all;
}

function first(line: Line, at: number, begins: number): { found: Found; rule: Rule } | null {
  for (const rule of RULES) {
    const found = (rule.starts & begins) === 0 ? null : rule.find(line, at);
    if (found !== null) return { found, rule };
  }
  return null;
}

/** What is counted ends where a time begins ("26 people Tuesday"), but not at one inside it ("the biggest one-day fall"). */
function cut(line: Line, at: number, found: Found, time: Time): Found | null {
  let { end } = found;
  if (isRanked(found) && time.to < line[end - 1]!.to) return found;
  while (end > at + 1 && line[end - 1]!.to > time.from) end -= 1;
  if (end === found.end) return found;
  // "between five and seven years" is a time that this grammar does not read whole.
  if (found.least < found.most) return null;
  const of = found.of === null || found.of[0] >= end ? null : ([found.of[0], end] as const);
  return { ...found, end, of };
}

function isRanked({ kind }: Found): boolean {
  return kind === "ordinal" || kind === "superlative";
}

function placed(
  line: Line,
  at: number,
  floor: number,
  found: Found,
  rule: Rule,
): { amount: Amount; end: number } {
  const begin = found.start ?? at;
  const ranked = isRanked(found);
  const lead = keyAt(line, begin - 1) === "between" && found.least < found.most ? begin - 1 : begin;
  const before = ranked ? null : boundBefore(line, lead, floor);
  const behind = ranked ? null : boundBehind(line, found.end);
  const scope = ranked ? (scopeBehind(line, found.end) ?? ownerBefore(line, begin)) : null;
  const start = before?.start ?? lead;
  const end = behind?.end ?? found.end;
  const amount: Amount = {
    from: line[start]!.from,
    to: line[end - 1]!.to,
    kind: found.kind,
    least: found.least,
    most: found.most,
    unit: found.unit,
    of: found.of === null ? null : { from: line[found.of[0]]!.from, to: line[found.of[1] - 1]!.to },
    scope: scope === null ? null : { from: line[scope[0]]!.from, to: line[scope[1] - 1]!.to },
    bound: before?.bound ?? behind?.bound ?? found.bound ?? "exact",
    rule: rule.name,
  };
  return { amount, end };
}

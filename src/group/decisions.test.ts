import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runCases } from "../../test/cases.ts";
import type { Decision, DecisionKind } from "../model/decision.ts";
import { constraintsOf } from "./constraints.ts";
import { decided } from "./decisions.ts";

const FORM = /^(merge|split|pin) (\w+)(?: with (\w+))?(?: from (\w+))?$/;

function decisionOf(line: string): Decision {
  const [, kind, reports = "", others = "", apart = ""] = FORM.exec(line)!;
  return { kind: kind as DecisionKind, reports: [...reports], with: [...others], apart: [...apart] };
}

/** The groups, or nothing where they are as the machine found them. */
function answer(input: string): string[] {
  const [found = "", ...lines] = input.split("\n");
  const alike = new Set(
    lines.filter((line) => line.startsWith("alike")).flatMap((line) => line.split(" ").slice(1)),
  );
  const likeness = (one: string, other: string) => Number(alike.has(one + other) || alike.has(other + one));
  const decisions = lines.filter((line) => FORM.test(line)).map(decisionOf);
  const groups = found.split(" ").map((group) => [...group].sort());
  const made = decided(groups, decisions, likeness)
    .map((group) => group.join(""))
    .sort();
  return made.join(" ") ===
    groups
      .map((group) => group.join(""))
      .sort()
      .join(" ")
    ? []
    : made;
}

describe("decisions", () => {
  runCases(new URL("./decisions.cases.txt", import.meta.url), answer);
});

const LETTERS = [..."abcdefgh"];
const some = fc.subarray(LETTERS, { minLength: 1 });
const decision: fc.Arbitrary<Decision> = fc
  .record({
    kind: fc.constantFrom<DecisionKind>("merge", "split", "pin"),
    reports: some,
    with: fc.subarray(LETTERS),
    apart: fc.subarray(LETTERS),
  })
  .map(({ kind, reports, with: others, apart }) => ({
    kind,
    reports,
    with: others.filter((each) => !reports.includes(each)),
    apart: apart.filter((each) => !reports.includes(each) && !others.includes(each)),
  }));
const partition = fc
  .array(fc.nat(3), { minLength: LETTERS.length, maxLength: LETTERS.length })
  .map((sides) => [...Map.groupBy(LETTERS, (letter) => sides[LETTERS.indexOf(letter)]!).values()]);
const noLikeness = () => 0;

test("whatever the machine finds, the last decision holds, no report is lost, and none stands twice", () => {
  fc.assert(
    fc.property(partition, fc.array(decision, { minLength: 1, maxLength: 5 }), (groups, decisions) => {
      const made = decided(groups, decisions, noLikeness);
      expect(made.flat().sort()).toEqual(LETTERS);
      const { reports, with: others, apart } = decisions.at(-1)!;
      const home = made.find((group) => group.includes(reports[0]!))!;
      expect([...reports, ...others].filter((each) => !home.includes(each))).toEqual([]);
      expect(apart.filter((each) => home.includes(each))).toEqual([]);
    }),
  );
});

test("an earlier decision holds too, as far as no later one speaks against it", () => {
  fc.assert(
    fc.property(partition, fc.array(decision, { maxLength: 5 }), (groups, decisions) => {
      const { unitOf, apart } = constraintsOf(decisions);
      for (const group of decided(groups, decisions, noLikeness)) {
        for (const one of group) {
          for (const other of unitOf.get(one) ?? []) expect(group).toContain(other);
          for (const other of group) expect(apart(one, other)).toBe(false);
        }
      }
    }),
  );
});

test("the order in which the groups are given does not matter", () => {
  fc.assert(
    fc.property(partition, fc.array(decision, { maxLength: 5 }), (groups, decisions) => {
      const sorted = (made: string[][]) => made.map((group) => group.toSorted().join("")).sort();
      const turned = groups.map((group) => group.toReversed()).toReversed();
      expect(sorted(decided(turned, decisions, noLikeness))).toEqual(
        sorted(decided(groups, decisions, noLikeness)),
      );
    }),
  );
});

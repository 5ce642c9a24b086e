/** Reports come and a user decides, in any sequence: what was decided stays, whatever comes. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { read } from "../analyse.ts";
import type { Decision, DecisionKind } from "../model/decision.ts";
import { type Fingerprint, fingerprint } from "./fingerprint.ts";
import { grouped } from "./index.ts";

/** Three events, the first two of them alike; three reports of each. */
const TEXTS = [
  "Fire destroys paper warehouse in Ostrand. Owner Brill Pulp blames an old dryer; pallets burnt like straw.",
  "Brill Pulp blames an old dryer for the fire in its paper warehouse of Ostrand.",
  "Pallets burnt like straw in Ostrand: Brill Pulp lost its paper warehouse to a dryer.",
  "Fire destroys sugar warehouse in Nidau. Lightning struck the roof; beets of forty farms were lost.",
  "Lightning struck the sugar works of Nidau, and beets of forty farms burnt in its warehouse.",
  "Forty farms lose their beets in Nidau, where lightning struck the sugar warehouse.",
  "Ilka Marbeck opens the Brannholm festival with a mass for eight voices in the old brewery.",
  "The old brewery of Brannholm stood for ten minutes after Ilka Marbeck's mass for eight voices.",
  "A mass for eight voices opened the festival of Brannholm; Ilka Marbeck conducted in the old brewery.",
];

const prints = TEXTS.map((text, at): Fingerprint => {
  const known = { published: `2031-03-0${4 + (at % 3)}`, outlet: `Outlet ${at}` };
  return fingerprint(
    read({ file: `${at}.txt`, bytes: new TextEncoder().encode(text), form: "text", known }).document,
  );
});
const idOf = (at: number) => prints[at]!.signature.id;

type Step =
  | { readonly arrives: number }
  | { readonly kind: DecisionKind; readonly sides: readonly (readonly number[])[] };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.nat(TEXTS.length - 1).map((arrives) => ({ arrives })) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom<DecisionKind>("merge", "split", "pin"),
      /** For each report: named, with these, apart from these, or not spoken of. */
      sides: fc
        .array(fc.nat(7), { minLength: TEXTS.length, maxLength: TEXTS.length })
        .map((lots) => [0, 1, 2].map((side) => [...lots.keys()].filter((at) => lots[at] === side))),
    }),
  },
);

/** Only what is there can be decided of. */
function decisionOf(step: Step, here: ReadonlySet<number>): Decision | null {
  if (!("sides" in step)) return null;
  const [reports = [], others = [], apart = []] = step.sides.map((side) =>
    side.filter((at) => here.has(at)).map(idOf),
  );
  return reports.length === 0 ? null : { kind: step.kind, reports, with: others, apart };
}

/** Written without the code it tests: what a decision says of two reports holds unless a later one touches their company. */
function broken(decisions: readonly Decision[], groups: readonly (readonly string[])[]): string[] {
  const home = new Map(groups.flatMap((group, at) => group.map((id) => [id, at] as const)));
  return decisions.flatMap((decision, at) => {
    const later = decisions.slice(at + 1);
    const named = new Set(later.flatMap((each) => [...each.reports, ...each.with, ...each.apart]));
    const company = (id: string): Set<string> => {
      const found = new Set([id]);
      for (let size = 0; size < found.size; ) {
        size = found.size;
        for (const each of decisions) {
          const unit = [...each.reports, ...each.with];
          if (unit.some((other) => found.has(other))) for (const other of unit) found.add(other);
        }
      }
      return found;
    };
    const unit = [...decision.reports, ...decision.with];
    const parted = unit
      .filter((id) => !named.has(id) && !named.has(unit[0]!) && home.get(id) !== home.get(unit[0]!))
      .map((id) => `decision ${at}: ${id} is not with ${unit[0]}`);
    const met = decision.reports.flatMap((id) =>
      decision.apart
        .filter((other) => home.get(other) === home.get(id))
        .filter((other) => ![...company(id), ...company(other)].some((each) => named.has(each)))
        .map((other) => `decision ${at}: ${id} is with ${other}`),
    );
    return [...parted, ...met];
  });
}

test("the machine never undoes what a user decided, whatever arrives and is decided after it", () => {
  let spoken = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 12, maxLength: 30 }), (steps) => {
      const here = new Set<number>();
      const decisions: Decision[] = [];
      for (const each of steps) {
        if ("arrives" in each) here.add(each.arrives);
        const decision = decisionOf(each, here);
        if (decision !== null) decisions.push(decision);
        if (here.size === 0) continue;
        const groups = grouped(new Map([...here].map((at) => [idOf(at), prints[at]!])), decisions);
        expect(groups.flat().sort()).toEqual([...here].map(idOf).sort());
        expect(broken(decisions, groups)).toEqual([]);
        spoken += decisions.length;
      }
    }),
    { numRuns: 25 },
  );
  expect(spoken).toBeGreaterThan(60);
});

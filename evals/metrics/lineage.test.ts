import { expect, test } from "vitest";
import { type LabelledPair, lineageScores } from "./lineage.ts";

const pair = (id: string, label: LabelledPair["label"], from: LabelledPair["from"] = null) => ({
  id,
  label,
  from,
});

const GOLD = [
  pair("1", "copy", "a"),
  pair("2", "retelling", "b"),
  pair("3", "independent"),
  pair("4", "independent"),
];

test("what is labelled as it should be scores one", () => {
  expect(lineageScores(GOLD, GOLD)).toMatchObject({
    f1: 1,
    precision: 1,
    recall: 1,
    kind_f1: 1,
    direction: 1,
  });
});

test("a false link costs precision, a missing one recall, a wrong kind only the kind", () => {
  const found = [pair("1", "shared origin", "a"), pair("3", "copy", "b")];
  expect(lineageScores(GOLD, found)).toMatchObject({
    precision: 0.5,
    recall: 0.5,
    kind_f1: 0,
    direction: 1,
    direction_precision: 0.5,
  });
});

test("nothing found scores nothing", () => {
  expect(lineageScores(GOLD, [])).toMatchObject({ f1: 0, precision: 0, recall: 0 });
});

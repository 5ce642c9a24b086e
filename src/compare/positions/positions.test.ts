import { expect, test } from "vitest";
import { analyse } from "../../analyse.ts";

function positionsOf(text: string) {
  const source = {
    file: "a.txt",
    bytes: new TextEncoder().encode(text),
    form: "text" as const,
    known: { published: "2024-05-14" },
  };
  return analyse([source], { together: true }).records[0]!.positions;
}

test("two parties stand side by side on the matter that both speak of", () => {
  const rows = positionsOf(
    "Ada Coll said that the toll must fall this year. Karel Brandt said that the toll would rise again.",
  );
  expect(rows.map((row) => [row.topic, row.party])).toEqual([
    ["toll", "Ada Coll"],
    ["toll", "Karel Brandt"],
  ]);
});

test("what nobody said is nobody's position", () => {
  expect(positionsOf("The ferry toll fell by a third. The harbour was full of boats.")).toEqual([]);
});

/** Floors only rise, halves keep together what belongs together, and a benchmark's text keeps its offsets. */
import { expect, test } from "vitest";
import { documentOf } from "./document.ts";
import { belowFloor, raised } from "./floors.ts";
import { halfOf, sampleOf } from "./split.ts";

const floors = { "some-task": { f1: 0.5, recall: 0.4 } };

test("a floor rises with the figure and never falls", () => {
  expect(raised(floors, "some-task", { f1: 0.61239, recall: 0.2 })).toEqual({
    "some-task": { f1: 0.612, recall: 0.4 },
  });
});

test("a new task gets a floor for its main figure", () => {
  expect(raised(floors, "other", { b3: 0.7777, pairs: 3 }).other).toEqual({ b3: 0.777 });
});

test("a figure below its floor, or gone, is named", () => {
  expect(belowFloor(floors, "some-task", { f1: 0.5, recall: 0.39 })).toHaveLength(1);
  expect(belowFloor(floors, "some-task", { recall: 0.4 })).toEqual(["some-task: f1 is gone, its floor 0.5"]);
  expect(belowFloor(floors, "other", {})).toEqual([]);
});

test("the reports of one story fall into one half and into a sample together", () => {
  const rows = Array.from({ length: 60 }, (_, n) => ({ id: `r${n}`, cluster: `c${n % 20}` }));
  expect(new Set(rows.map(halfOf)).size).toBe(2);
  for (const row of rows.slice(0, 20))
    expect(halfOf({ id: "another", cluster: row.cluster })).toBe(halfOf(row));
  const sample = sampleOf(rows, 7);
  expect(sample).toHaveLength(9);
  expect(new Set(sample.map(({ cluster }) => cluster)).size).toBe(3);
});

test("the blocks of a benchmark's text are its lines, where they stand", () => {
  const text = "A headline\n\nThe first line.\nThe “second” line.";
  const { blocks, text: kept } = documentOf(text, { id: "1", published: "2024-09-10" });
  expect(kept).toBe(text);
  expect(blocks.map(({ from, to }) => text.slice(from, to))).toEqual(text.split(/\n+/));
});

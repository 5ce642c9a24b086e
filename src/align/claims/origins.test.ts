import { expect, test } from "vitest";
import type { Story, StoryCredit } from "../../model/story.ts";
import { originsIn } from "./origins.ts";

/** Four reports of three origins; c and d each have one sentence from Lumen, whose own report is a. */
const credit = (report: string, of: readonly string[]): StoryCredit => ({
  report,
  name: "Lumen",
  source: "lumen",
  of,
  from: 110,
  to: 115,
  rule: "told an outlet",
});
const story = (credits: readonly StoryCredit[]): Story => ({
  reports: ["a", "b", "c", "d"],
  lineage: [],
  credits,
  origins: [["a", "b"], ["c"], ["d"]],
});
const first = { from: 0, to: 90 };
const second = { from: 90, to: 180 };
const borne = (credits: readonly StoryCredit[], ...bearing: readonly [string, typeof first][]) =>
  originsIn(story(credits))(bearing.map(([report, sentence]) => ({ report, sentence })));

test("copies add no origin", () => {
  expect(borne([], ["a", first], ["b", first], ["c", first])).toEqual({ origins: 2, after: [] });
});

test("a sentence told after an outlet is no second witness beside the outlet's own report or its copy", () => {
  const credits = [credit("c", ["a"])];
  expect(borne(credits, ["a", first], ["c", second]).origins).toBe(1);
  expect(borne(credits, ["a", first], ["c", first]).origins).toBe(2);
  expect(borne(credits, ["b", first], ["c", second]).origins).toBe(1);
});

test("two sentences told after one outlet that is not at hand are one origin, and say after whom", () => {
  const credits = [credit("c", []), credit("d", [])];
  const found = borne(credits, ["c", second], ["d", second]);
  expect(found.origins).toBe(1);
  expect(found.after.map(({ report, name }) => `${report} ${name}`)).toEqual(["c Lumen", "d Lumen"]);
  expect(borne(credits, ["c", second], ["d", first]).origins).toBe(2);
});

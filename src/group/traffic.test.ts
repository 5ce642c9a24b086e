import { expect, test } from "vitest";
import { gapBetween } from "./likeness.ts";
import { Links } from "./links.ts";
import { Traffic } from "./traffic.ts";

test("the reports between two days are counted whatever the order they came in", () => {
  const traffic = new Traffic();
  for (const day of [300, 100, 200.5, 200, 400]) traffic.add(day);
  expect(traffic.between(100, 300)).toBe(3);
  expect(traffic.between(300, 100)).toBe(3);
  expect(traffic.between(400, 400)).toBe(0);
});

test("days far apart tell nothing in a quiet archive, and all in a busy stream", () => {
  const traffic = new Traffic();
  expect(gapBetween(100, 130, traffic)).toBeNull();
  for (let day = 100; day <= 130; day += 0.25) traffic.add(day);
  expect(gapBetween(100, 130, traffic)).toBe(30);
  expect(gapBetween(100, null, traffic)).toBeNull();
});

test("where little comes out, days far apart are as long as their reports make them, and never less than a week", () => {
  const traffic = new Traffic();
  for (let day = 100; day <= 300; day += 2) traffic.add(day);
  expect(gapBetween(100, 300, traffic)).toBe(50);
  expect(gapBetween(100, 120, traffic)).toBe(7);
  expect(gapBetween(100, 105, traffic)).toBe(5);
});

test("the strongest link comes first, and a dropped story's links not at all", () => {
  const links = new Links();
  links.set(1, 2, 0.7);
  links.set(3, 2, 0.9);
  links.set(4, 1, 0.8);
  expect(links.strongest()).toEqual({ a: 2, b: 3, odds: 0.9 });
  links.drop(3);
  expect(links.strongest()).toEqual({ a: 1, b: 4, odds: 0.8 });
  links.set(4, 1, 0.6);
  expect(links.strongest()).toEqual({ a: 1, b: 2, odds: 0.7 });
});

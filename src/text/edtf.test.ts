import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber, dayOf, isDay, mondayOf, weekdayOf, weekOf } from "./calendar.ts";
import { daysOf, edtfOf } from "./edtf.ts";

test("a day number leads back to its day and to the weekday that the platform's calendar gives", () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
      const day = dayOf(number);
      expect(isDay(day)).toBe(true);
      expect(dayNumber(day)).toBe(number);
      expect(weekdayOf(number) % 7).toBe(new Date(number * 86_400_000).getUTCDay());
    }),
  );
});

test("a week begins with the Monday that stands in it", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (number) => {
      const { year, week } = weekOf(number);
      expect(mondayOf(year, week)).toBe(number - weekdayOf(number) + 1);
    }),
  );
});

test("TIMEX3 values become EDTF, or null where nothing is placed", () => {
  const pairs: [string, string | null][] = [
    ["2023-06-14", "2023-06-14"],
    ["2023-05", "2023-05"],
    ["199", "199X"],
    ["19", "19XX"],
    ["2023-W24", "2023-06-12/2023-06-18"],
    ["2023-W24-WE", "2023-06-17/2023-06-18"],
    ["2022-FA", "2022-23"],
    ["2019-Q3", "2019-35"],
    ["2021-H1", "2021-40"],
    ["2023-06-13TNI", "2023-06-13"],
    ["2023-06-13T19:15", "2023-06-13T19:15"],
    ["XXXX-06-13", null],
    ["XXXX-WXX-2", null],
    ["P16M", null],
    ["PRESENT_REF", null],
  ];
  for (const [timex, edtf] of pairs) expect(edtfOf(timex)).toBe(edtf);
});

test("an EDTF value covers its days", () => {
  const cover = (edtf: string) => {
    const days = daysOf(edtf);
    return days === null ? null : days.last - days.first + 1;
  };
  expect(cover("2023-06-16/2023-06-21")).toBe(6);
  expect(cover("2023-02")).toBe(28);
  expect(cover("2023")).toBe(365);
  expect(cover("2022-02~")).toBe(28);
  expect(cover("2023-33")).toBe(90);
  expect(cover("198X")).toBe(3653);
  expect(cover("2023-06-13T19:15Z")).toBe(1);
  expect(cover("2023-02-30")).toBe(null);
  expect(cover("../2023")).toBe(null);
});

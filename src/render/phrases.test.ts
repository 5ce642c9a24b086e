import { expect, test } from "vitest";
import { day, grain, moment } from "./phrases.ts";

test("days, months, years, times and intervals read as an editor writes them", () => {
  expect(day("2026-03-03")).toBe("3 March 2026");
  expect(day("2026-03")).toBe("March 2026");
  expect(day("2026")).toBe("2026");
  expect(day("2026-03-04T06:00")).toBe("4 March 2026, 06:00");
  expect(day("2026-03-04T06:00:00Z")).toBe("4 March 2026, 06:00");
  expect(day("2026-06-12/2026-06-18")).toBe("12–18 June 2026");
  expect(day("2026-02-27/2026-03-01")).toBe("27 February 2026 – 1 March 2026");
});

test("what is vague stays vague, and what is no plain day is shown as it is", () => {
  expect(day("2026-03~")).toBe("about March 2026");
  expect(day("2026?")).toBe("perhaps 2026");
  expect(day("2026-24")).toBe("winter 2026");
  expect(day("2026-13")).toBe("2026-13");
  expect(day("yesterday")).toBe("yesterday");
  expect(day("../2026-03-03")).toBe(".. – 3 March 2026");
  expect(day(null)).toBeNull();
});

test("a time that no day is known of is the report's own words", () => {
  expect(moment({ edtf: null, text: "next week", basis: "open" })).toBe("“next week”");
  expect(moment({ edtf: "2026-03-03", text: "Tuesday", basis: "inferred" })).toBe("3 March 2026 (inferred)");
});

test("a day, some days and a vague stretch are told apart", () => {
  expect(
    [
      "2026-03-03",
      "2026-03-03T18:00",
      "2026-03-03/2026-03-05",
      "2026-03",
      "2026-03-03~",
      "2026-24",
      null,
    ].map(grain),
  ).toEqual(["day", "day", "days", "stretch", "stretch", "stretch", "unknown"]);
});

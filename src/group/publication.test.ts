import { expect, test } from "vitest";
import { mark } from "../mark/index.ts";
import type { Document } from "../model/document.ts";
import { NO_EVENT } from "../model/event.ts";
import type { Reading } from "../model/statement.ts";
import { publicationDays } from "./publication.ts";

function reading(id: string, text: string, published: string | null = null): Reading {
  const document: Document = {
    id,
    file: `${id}.txt`,
    source: { name: null, url: null },
    title: null,
    byline: null,
    published: { value: published, basis: published === null ? "unknown" : "given", ranges: [] },
    language: "en",
    text,
    blocks: [{ kind: "paragraph", from: 0, to: text.length, rule: "the test" }],
    credits: [],
    pieces: [],
    remarks: [],
  };
  return { document, marks: mark(document), attributions: [], statements: [], event: NO_EVENT };
}

function days(...readings: Reading[]) {
  return Object.fromEntries(
    [...publicationDays(readings)].map(([id, { value, basis, ranges }]) => {
      const { text } = readings.find(({ document }) => document.id === id)!.document;
      return [id, [value, basis, ...ranges.map(({ from, to }) => text.slice(from, to))]];
    }),
  );
}

test("a weekday beside its date and a year told as past prove the year", () => {
  expect(
    days(reading("a", "It is the first visit since 2018. The trip was set for the weekend of February 4-5.")),
  ).toEqual({
    a: ["2023", "inferred", "2018", "the weekend of February 4-5"],
  });
});

test("another report of the story may give the year told as past", () => {
  const weekday = reading("a", "The talks opened on Tuesday, June 13.");
  const year = reading("b", "He took office in January 2021.", "2023-06-14");
  expect(days(weekday, year)).toEqual({ a: ["2023", "inferred", "Tuesday, June 13"] });
});

test("today beside the date proves the day", () => {
  expect(days(reading("a", "It has not rained since 2021. They met today, Sunday, June 18."))).toEqual({
    a: ["2023-06-18", "inferred", "2021", "today", "Sunday, June 18"],
  });
});

test("nothing is guessed from a date alone, from a year alone, or for a report whose day is known", () => {
  expect(days(reading("a", "The tour runs from June 16 to 21. It is the first since 2018."))).toEqual({});
  expect(days(reading("a", "The talks opened on Tuesday, June 13."))).toEqual({});
  expect(days(reading("a", "The first since 2018 opened on Tuesday, June 13.", "2023-06-14"))).toEqual({});
});

test("a report without a passage of its own stays unknown", () => {
  const proved = reading(
    "a",
    "It is the first visit since 2018. It was set for the weekend of February 4-5.",
  );
  expect(days(proved, reading("b", "The minister met the envoy on Sunday."))).not.toHaveProperty("b");
});

test("the order of the reports makes no difference", () => {
  const a = reading("a", "The talks opened on Tuesday, June 13.");
  const b = reading("b", "He took office in January 2021.");
  expect(days(a, b)).toEqual(days(b, a));
});

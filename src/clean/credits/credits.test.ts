import { expect, test } from "vitest";
import { runCases } from "../../../test/cases.ts";
import { clean } from "../index.ts";

const creditsOf = (input: string, outlet?: string) =>
  clean({
    file: "case.txt",
    bytes: Buffer.from(input),
    form: "text",
    known: outlet === undefined ? {} : { outlet },
  }).credits.map(({ name }) => name);

runCases(new URL("./credits.cases.txt", import.meta.url), (input) => creditsOf(input));

test("an outlet never credits itself, whatever the table calls it", () => {
  const text =
    "HARBOURTON (CNN) — The bridge is closed, the mayor told CNN on Tuesday, and Reuters reported the same.";
  expect(creditsOf(text, "edition.cnn.com")).toEqual(["Reuters"]);
  expect(creditsOf(text, "Reuters")).toEqual(["CNN", "CNN"]);
  expect(creditsOf("He told the Washington Post so on Tuesday.", "www.washingtonpost.com")).toEqual([]);
});

import { expect, test } from "vitest";
import { difference } from "./difference.ts";

const shown = (full: string, other: string) =>
  difference(full, other)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "dropped" ? `[-${text}-]` : `{+${text}+}`))
    .join(" ");

test("words dropped from the middle and words added are told apart", () => {
  expect(shown("we run every boat, every hour, for all", "We run every boat for all of you")).toBe(
    "We run every boat [-every hour,-] for all {+of you+}",
  );
});

test("a quotation that only begins later is shown with an ellipsis, not with all it leaves out", () => {
  expect(shown("when the council meets on Friday we will vote for it", "we will vote for it")).toBe(
    "… we will vote for it",
  );
});

test("case, quotation marks and commas are no difference", () => {
  expect(shown("“We will pay,” ", "we will pay")).toBe("we will pay");
});

test("nothing in common is all dropped and all added", () => {
  expect(shown("one two", "three")).toBe("[-one two-] {+three+}");
});

test("two texts of thousands of words are not compared word by word", () => {
  const long = "word ".repeat(5000);
  expect(difference(long, long)).toEqual([{ kind: "same", text: long }]);
});

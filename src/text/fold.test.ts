import { describe, expect, test } from "vitest";
import { fold, words } from "./fold.ts";
import { stem } from "./stem.ts";

const folded = (text: string) => words(text).map((each) => each.word);

describe("fold", () => {
  test("case, accents, quotation marks and dashes make no difference", () => {
    expect(fold("“Élan” — the  Côte’s")).toBe(fold('"elan" - The cote\'s'));
  });
});

describe("words", () => {
  test("initials, numbers and possessives are one word in one form", () => {
    expect(folded("The U.N.'s 1,200 envoys (UN) met Malta’s; U.S. told us 3.5 and 2nd.")).toEqual(
      "the un 1200 envoys un met malta usa told us 3.5 and 2nd".split(" "),
    );
  });

  test("each word stands where it says", () => {
    const text = "Ministers—of Norway’s cabinet—spoke.";
    expect(words(text).map((each) => text.slice(each.from, each.to))).toEqual([
      "Ministers",
      "of",
      "Norway’s",
      "cabinet",
      "spoke",
    ]);
  });

  test("a stretch of the text has its own words, at their places in the whole", () => {
    expect(words("alpha beta gamma", 6, 10)).toEqual([{ word: "beta", from: 6, to: 10 }]);
  });
});

test("forms of a word have one stem", () => {
  for (const forms of [
    "plan plans planned planning",
    "visit visits visited visiting",
    "city cities",
    "state states stated",
  ]) {
    expect(new Set(forms.split(" ").map(stem)).size, forms).toBe(1);
  }
});

import { expect, test } from "vitest";
import {
  containment,
  cosine,
  counts,
  coverage,
  inverseFrequency,
  jaccard,
  overlapCoefficient,
  tfidf,
} from "./similarity.ts";

const set = (text: string) => new Set(text.split(" "));
const bag = (text: string) => counts(text.split(" "));

test("jaccard, containment and overlap of sets", () => {
  expect(jaccard(set("a b c"), set("b c d"))).toBeCloseTo(0.5);
  expect(containment(set("a b"), set("a b c d"))).toBe(1);
  expect(containment(set("a b c d"), set("a b"))).toBe(0.5);
  expect(overlapCoefficient(set("a b c d"), set("a b"))).toBe(1);
  expect(jaccard(new Set(), new Set())).toBe(0);
});

test("cosine of bags is 1 for the same and 0 for strangers", () => {
  expect(cosine(bag("a a b"), bag("a a b"))).toBeCloseTo(1);
  expect(cosine(bag("a"), bag("b"))).toBe(0);
});

test("a rare term counts for more than one in every document", () => {
  const telling = inverseFrequency([["port", "envoy"], ["port"], ["port"]]);
  expect(telling("envoy")).toBeGreaterThan(telling("port"));
  const weights = tfidf(bag("port envoy"), telling);
  expect(coverage(weights, new Set(["envoy"]))).toBeGreaterThan(0.5);
});

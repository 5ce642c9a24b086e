import fc from "fast-check";
import { expect, test } from "vitest";
import { words } from "./fold.ts";
import { hashOf } from "./hash.ts";
import { sharedPassages } from "./passages.ts";

const row = (text: string) => Uint32Array.from(words(text), ({ word }) => hashOf(word));

test("a passage is found where it was moved, and over a short change", () => {
  const a = row("first the mill by the river burned down on a cold night then the town slept");
  const b = row("nobody knew that the mill by the old river burned down on a cold night");
  expect(sharedPassages(a, b)).toEqual([{ a: [1, 12], b: [3, 15], equal: 11 }]);
});

test("a few words in common are no passage", () => {
  expect(sharedPassages(row("the mayor of the town said no"), row("the mayor of the town left"))).toEqual([]);
});

test("every passage lies inside both rows and has as many equal words as it says, at most its length", () => {
  const letters = fc
    .array(fc.integer({ min: 0, max: 5 }), { maxLength: 120 })
    .map((all) => Uint32Array.from(all));
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      for (const { a: inA, b: inB, equal } of sharedPassages(a, b)) {
        expect(inA[0] >= 0 && inA[1] <= a.length && inB[0] >= 0 && inB[1] <= b.length).toBe(true);
        expect(equal).toBeLessThanOrEqual(Math.min(inA[1] - inA[0], inB[1] - inB[0]));
      }
    }),
  );
});

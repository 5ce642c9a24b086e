import { expect, test } from "vitest";
import { reuseAmong, reuseOf } from "./reuse.ts";

const ORIGINAL = `A lock is a chamber with gates at both ends in which boats are raised or lowered between stretches of water of
different levels. The gates are closed behind the boat, and water is let in or out through small sluices until the level
in the chamber is that of the water ahead. Then the gates in front are opened and the boat goes on its way.`;

test("the words as they stand are cut out", () => {
  expect(reuseOf(ORIGINAL.slice(0, 240), ORIGINAL)).toBe("cut");
});

test("a change every few words is a light revision", () => {
  const text = `A lock is one chamber with gates at both sides in which boats are lifted or lowered between parts of water of
  different heights. The gates are shut behind the boat, and water is led in or out through little sluices until the level
  in the lock is that of the water ahead.`;
  expect(reuseOf(text, ORIGINAL)).toBe("light");
});

test("other sentences with the same matter are a heavy revision", () => {
  const text = `Boats change between different levels of water by means of a lock. Sluices let water into the closed chamber, or
  out of it; when both levels are equal, the gates ahead open.`;
  expect(reuseOf(text, ORIGINAL)).toBe("heavy");
});

test("another text on the subject reuses nothing", () => {
  const text = `Canals were dug by hand for two centuries before steam came. Families lived aboard narrow barges, and horses
  pulled them along towpaths from town to town.`;
  expect(reuseOf(text, ORIGINAL)).toBe("none");
});

test("who has nothing of the original but cuts from one who does has the same source", () => {
  const further = `On steep hills boats were once hauled up on rails in a cradle full of water by a rope and a drum, which took less
water than a flight of many locks but wore out the rope within a season or two.`;
  const other =
    "Families lived aboard narrow barges, and horses pulled them along towpaths from town to town.";
  const both = `${ORIGINAL.slice(0, 240)} ${further}`;
  expect(reuseAmong([further, both, other], ORIGINAL)).toEqual(["cut", "cut", "none"]);
  expect(reuseAmong([further, further, other], ORIGINAL)).toEqual(["none", "none", "none"]);
});

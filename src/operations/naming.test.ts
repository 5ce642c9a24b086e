import { expect, test } from "vitest";
import { forgetting, named, namesIn } from "./naming.ts";

/** Stories as strings of letters, one a report; each comes with the id of its first letter. */
function stories(all: string) {
  return all.split(" ").map((letters) => ({ id: `of ${letters[0]}`, reports: [...letters] }));
}

/** The ids of the stories after each of these states, one after the other: "id < also". */
function through(...states: string[]): string[][] {
  let names = namesIn(null);
  return states.map((state) => {
    const made = named(stories(state), names, () => []);
    names = namesIn(JSON.parse(JSON.stringify(made.names)));
    return made.stories.map(({ id, also }) => [id, ...also].join(" < "));
  });
}

test("a story keeps its id as it grows, also where an earlier report is found later", () => {
  expect(through("b", "bc d", "abc d").at(-1)).toEqual(["of b", "of d"]);
});

test("what was merged keeps the older id and answers under both; apart again, each has its own", () => {
  expect(through("a b", "ab", "abc", "bc a")).toEqual([
    ["of a", "of b"],
    ["of a < of b"],
    ["of a < of b"],
    ["of b", "of a"],
  ]);
});

test("of a story that is divided, the part with most of the reports keeps the id", () => {
  const [lone, pair] = through("abc", "a bc").at(-1)!;
  expect(pair).toBe("of a");
  expect(lone).not.toBe("of a");
});

test("no two stories have one id, and none is handed to another story while it leads to its own", () => {
  const all = through("ab", "zab", "z ab", "z a b", "zab").map((ids) =>
    ids.map((each) => each.split(" < ")[0]),
  );
  for (const ids of all) expect(new Set(ids).size).toBe(ids.length);
  expect(all.at(-1)).toEqual(["of a"]);
});

test("who is sent away by the user leaves the id behind, even when most are sent", () => {
  const first = named(stories("abc"), namesIn(null), () => []);
  const { stories: now } = named(stories("a bc"), forgetting(first.names, ["b", "c"]), () => []);
  expect(now.map(({ id }) => id)).toEqual(["of a", "of b"]);
});

test("a new version of a page stands for the one before", () => {
  const first = named(stories("a"), namesIn(null), () => []);
  const { stories: now } = named(stories("n"), first.names, (id) => (id === "n" ? ["a", "n"] : []));
  expect(now[0]?.id).toBe("of a");
});

test("what is remembered by another edition is begun anew", () => {
  expect(namesIn({ first: 3 })).toEqual({ first: {}, leads: [] });
});

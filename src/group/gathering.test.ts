import { expect, test } from "vitest";
import { read } from "../analyse.ts";
import { Gathering } from "./gathering.ts";
import { signature } from "./signature.ts";

/** Two events, told by several reports each. */
const FIRST = [
  "A fire destroyed the paper mill of Ostrand on Monday night; nobody was hurt, and the owner Brill Pulp blamed a dryer.",
  "The paper mill of Ostrand burnt down on Monday night. Owner Brill Pulp said that a dryer had overheated; nobody was hurt.",
];
const SECOND = [
  "A bus with forty pilgrims slid off the Karsk pass in fog; eleven were taken to the clinic of Nidau, police said.",
  "Eleven pilgrims are in the clinic of Nidau after their bus slid off the Karsk pass in fog, police said; forty were on board.",
  "Fog hung over the Karsk pass when a bus of forty pilgrims slid off the road; the clinic of Nidau treats eleven, said police.",
];

function arriving(text: string, published: string, file: string) {
  const bytes = new TextEncoder().encode(text);
  return signature(read({ file, bytes, form: "text", known: { published } }).document);
}

const fires = FIRST.map((text, at) => arriving(text, "2031-03-04", `fire-${at}.txt`));
const buses = SECOND.map((text, at) => arriving(text, "2031-03-05", `bus-${at}.txt`));

function gathered(settleEach: boolean, order = [...fires, ...buses]): Gathering {
  const gathering = new Gathering();
  for (const each of order) {
    gathering.place(each);
    if (settleEach) gathering.settle();
  }
  gathering.settle(true);
  return gathering;
}

test("settling after each report gives the stories that settling once gives", () => {
  expect(gathered(true).stories()).toEqual([
    [0, 1],
    [2, 3, 4],
  ]);
  expect(gathered(true).stories()).toEqual(gathered(false).stories());
});

test("a story keeps the number that its first report was given, however often all is settled", () => {
  const gathering = new Gathering();
  const first = gathering.place(fires[0]!);
  gathering.settle();
  for (const each of buses) gathering.place(each);
  gathering.settle();
  const later = gathering.place(fires[1]!);
  expect(later.story).toBe(first.story);
  gathering.settle();
  expect(gathering.place(fires[1]!).story).toBe(first.story);
});

test("stories come in the order of their first report", () => {
  const order = [buses[0]!, fires[0]!, buses[1]!, fires[1]!, buses[2]!];
  expect(gathered(true, order).stories()).toEqual([
    [0, 2, 4],
    [1, 3],
  ]);
});

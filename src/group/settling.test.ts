/** What later evidence does to stories: it splits, merges, and makes a straggler wait until it is known to be alone. */
import { expect, test } from "vitest";
import { read } from "../analyse.ts";
import { Gathering } from "./gathering.ts";
import { signature } from "./signature.ts";

const PAPER = [
  "Fire destroys paper warehouse in Ostrand\n\nA fire destroyed a warehouse of the paper mill in Ostrand on Monday night. Owner Brill Pulp blames an old dryer. Tilda Quorn, who leads the fire brigade, said that pallets had burnt like straw.",
  "Brill Pulp blames dryer for fire in paper warehouse\n\nAn old dryer is to blame for the fire in the paper warehouse of Ostrand, its owner Brill Pulp said. Pallets burnt like straw, said Tilda Quorn, who leads the fire brigade of Ostrand.",
] as const;
const SUGAR = [
  "Fire destroys sugar warehouse in Nidau\n\nA fire destroyed a warehouse of the sugar works in Nidau on Monday night. Lightning struck the roof, director Casper Lund said. Beets of forty farms in the Karsk valley were lost.",
  "Lightning struck sugar works of Nidau\n\nLightning struck the roof of the sugar works of Nidau, said Casper Lund, its director. Beets of forty farms in the Karsk valley were lost in the warehouse.",
] as const;
const FINE =
  "Ministry fines Brill Pulp\n\nThe ministry has fined Brill Pulp 90,000 crowns for the dryer that set its warehouse in Ostrand on fire. It must close two halls until they have sprinklers.";

const DIVERS =
  "Divers search basin of Vellmar\n\nDivers searched the basin of Vellmar for the boom of a crane while the fire brigade pumped oil from the water beside the northern quay.";
const GRAIN =
  "Grain waits for southern islands\n\nFreighters with grain for the southern islands cannot leave, and merchants ask Orla Finch for a second pilot before the frost.";
const BOTH = [
  "Divers search basin of Vellmar, grain waits for southern islands\n\nFreighters with grain for the southern islands cannot leave Vellmar while divers search the basin for the boom of a crane; merchants ask Orla Finch for a second pilot, and the fire brigade pumps oil.",
  "Grain waits, divers search the basin of Vellmar for boom of crane\n\nMerchants ask Orla Finch for a second pilot: freighters with grain for the southern islands cannot leave Vellmar before divers have found the boom of the crane in the basin.",
] as const;

function arriving(text: string, published = "2031-03-04") {
  const bytes = new TextEncoder().encode(text);
  return signature(read({ file: "report.txt", bytes, form: "text", known: { published } }).document);
}

/** A report of made-up words that no other has. */
function stranger(number: number, published: string) {
  const [consonants, vowels] = ["bdfgklmnprstvz", "aeiou"];
  const syllable = (seed: number) => consonants[seed % 14]! + vowels[Math.floor(seed / 14) % 5]!;
  const word = (seed: number) =>
    [0, 1, 2, 3].map((at) => syllable((seed * 7919 + at * 104_729) % 9973)).join("");
  return arriving(`${Array.from({ length: 24 }, (_, at) => word(number * 24 + at)).join(" ")}.`, published);
}

test("two look-alike events are one story while nothing else is known, and two when each has reports of its own", () => {
  const gathering = new Gathering();
  for (const text of [PAPER[0], SUGAR[0]]) gathering.place(arriving(text));
  gathering.settle();
  expect(gathering.stories()).toEqual([[0, 1]]);
  for (const text of [PAPER[1], SUGAR[1]]) gathering.place(arriving(text));
  gathering.settle();
  expect(gathering.stories()).toEqual([
    [0, 2],
    [1, 3],
  ]);
});

test("two stories become one when reports come that tell both", () => {
  const gathering = new Gathering();
  for (const text of [DIVERS, GRAIN]) gathering.place(arriving(text));
  gathering.settle();
  expect(gathering.stories()).toEqual([[0], [1]]);
  for (const text of BOTH) gathering.place(arriving(text));
  gathering.settle();
  expect(gathering.stories()).toEqual([[0, 1, 2, 3]]);
});

test("a late report stands alone until days have passed in which nothing like it came, and then joins its story", () => {
  const gathering = new Gathering();
  const storyOfLate = () => gathering.stories().find((story) => story.includes(27));
  for (const text of PAPER) gathering.place(arriving(text));
  for (let day = 5; day < 30; day += 1)
    gathering.place(stranger(day, `2031-03-${String(day).padStart(2, "0")}`));
  gathering.settle();
  expect(gathering.place(arriving(FINE, "2031-03-30")).report).toBe(27);
  gathering.settle();
  expect(storyOfLate()).toEqual([27]);
  gathering.place(stranger(90, "2031-03-31"));
  gathering.settle();
  expect(storyOfLate()).toEqual([27]);
  gathering.place(stranger(91, "2031-04-05"));
  gathering.settle();
  expect(storyOfLate()).toEqual([0, 1, 27]);
});

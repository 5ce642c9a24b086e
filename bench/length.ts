/** Twice the text takes twice the time, and nearly a megabyte of what no reporter wrote no longer than as much news. */
import { Fault } from "../src/model/fault.ts";
import { read } from "../src/read.ts";
import { processorTime } from "./processor.ts";
import type { Row } from "./row.ts";
import { newsOf, sourceOf } from "./texts.ts";

/** Characters: a text of more than a megabyte is refused, and some characters of news take two bytes. */
const SIZE = 900_000;
const FILLINGS = { dashes: "-", "quotation marks": '"', "“said ”": "said ", digits: "7", "one word": "x" };

timeOf(newsOf(SIZE / 2));
const [half, whole] = [timeOf(newsOf(SIZE / 2)), timeOf(newsOf(SIZE))];
const rows: Row[] = [
  {
    what: "0.9 MB of news",
    unit: "s",
    own: whole,
    rival: "0.45 MB of news",
    others: half,
    goal: "≈ 2",
  },
  ...Object.entries(FILLINGS).map(([name, word]) => ({
    what: `0.9 MB of ${name}`,
    unit: "s",
    own: timeOf(word.repeat(SIZE / word.length)),
    rival: "0.9 MB of news",
    others: whole,
    goal: "≤ 1",
  })),
];
console.log(JSON.stringify(rows));

/** Seconds, the least of two. */
function timeOf(text: string): number {
  const source = sourceOf(text);
  return Math.min(...[1, 2].map(() => processorTime(() => answered(source)))) / 1000;
}

/** A refusal is an answer too. */
function answered(source: Parameters<typeof read>[0]): void {
  try {
    read(source);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
  }
}

/** Twice the text takes twice the time, and a megabyte of what no reporter wrote no longer than a megabyte of news. */
import { Fault } from "../src/model/fault.ts";
import { read } from "../src/read.ts";
import { processorTime } from "./processor.ts";
import type { Row } from "./row.ts";
import { newsOf, sourceOf } from "./texts.ts";

const MEGABYTE = 1_000_000;
const FILLINGS = { dashes: "-", "quotation marks": '"', "“said ”": "said ", digits: "7", "one word": "x" };

timeOf(newsOf(MEGABYTE / 2));
const [half, whole] = [timeOf(newsOf(MEGABYTE / 2)), timeOf(newsOf(MEGABYTE))];
const rows: Row[] = [
  {
    what: "1 MB of news",
    unit: "s",
    own: whole,
    rival: "0.5 MB of news",
    others: half,
    goal: "≈ 2",
  },
  ...Object.entries(FILLINGS).map(([name, word]) => ({
    what: `1 MB of ${name}`,
    unit: "s",
    own: timeOf(word.repeat(MEGABYTE / word.length)),
    rival: "1 MB of news",
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

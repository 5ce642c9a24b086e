/** The whole of `read` on clean text, beside wink-nlp's own tokenising and tagging of the same texts; one core, warm. */
import model from "wink-eng-lite-web-model";
import wink from "wink-nlp";
import { read } from "../src/read.ts";
import { processorTime } from "./processor.ts";
import type { Row } from "./row.ts";
import { newsTexts, sourceOf } from "./texts.ts";

const ROUNDS = 3;
/** For the compiler: later rounds take half the time of the first. */
const WARMING = 3;
/** They take turns after so many texts. */
const TURN = 20;

const nlp = wink(model, ["sbd", "pos"]);
const texts = newsTexts();
const sources = texts.map((text) => sourceOf(text));
let words = 0;
let [own, others] = [0, 0];
for (let round = 0; round < WARMING + ROUNDS; round += 1) {
  for (let at = 0; at < texts.length; at += TURN) {
    const ours = processorTime(() => {
      for (const source of sources.slice(at, at + TURN)) read(source);
    });
    const theirs = processorTime(() => {
      for (const text of texts.slice(at, at + TURN)) {
        const tokens = nlp.readDoc(text).tokens();
        words += round < WARMING ? 0 : tokens.out().length;
        tokens.out(nlp.its.pos);
      }
    });
    if (round >= WARMING) [own, others] = [own + ours, others + theirs];
  }
}
const rows: Row[] = [
  {
    what: `reading of ${texts.length} clean texts, a million tokens`,
    unit: "s",
    own: (own * 1000) / words,
    rival: "wink-nlp tokenises and tags",
    others: (others * 1000) / words,
    goal: "≤ 3",
  },
];
console.log(JSON.stringify(rows));

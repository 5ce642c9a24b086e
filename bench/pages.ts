/** Pages cleaned, beside jsdom with Readability on the same pages; one core, warm. */
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import { clean } from "../src/clean/index.ts";
import { Fault } from "../src/model/fault.ts";
import { processorTime } from "./processor.ts";
import type { Row } from "./row.ts";
import { newsPages } from "./texts.ts";

const ROUNDS = 2;

const pages = newsPages().map(({ html, url }) => ({ html, url, bytes: new TextEncoder().encode(html) }));
const silent = new VirtualConsole();
let [own, others] = [0, 0];
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const { html, url, bytes } of pages) {
    const ours = processorTime(() => cleaned({ file: "page", form: "html", bytes, known: { url } }));
    const theirs = processorTime(() => {
      const { window } = new JSDOM(html, { url, virtualConsole: silent });
      new Readability(window.document).parse();
      window.close();
    });
    // The first round is for the compiler.
    if (round > 0) [own, others] = [own + ours, others + theirs];
  }
}
const perSecond = (milliseconds: number) => (1000 * ROUNDS * pages.length) / milliseconds;
const rows: Row[] = [
  {
    what: `cleaning of ${pages.length} pages`,
    unit: "pages/s",
    own: perSecond(own),
    rival: "jsdom and Readability",
    others: perSecond(others),
    goal: "≥ 3",
  },
];
console.log(JSON.stringify(rows));

/** A page that is refused takes its time as well. */
function cleaned(source: Parameters<typeof clean>[0]): void {
  try {
    clean(source);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
  }
}

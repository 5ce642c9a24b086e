/** A text in Markdown: one report. */
import type { Format } from "../format.ts";
import { isOfKind } from "../kind.ts";
import { reportIn } from "./report.ts";

const MARKS = { types: ["text/markdown", "text/x-markdown"], endings: [".md", ".markdown"] };

export const markdown: Format = {
  name: "Markdown",
  accepts: (arrival) => isOfKind(arrival, MARKS),
  async *open(arrival) {
    yield reportIn(arrival, "markdown");
  },
};

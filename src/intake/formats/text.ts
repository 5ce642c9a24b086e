/** Plain text: one report. On standard input, and from a server that calls it so, no ending is needed. */
import type { Format } from "../format.ts";
import { isOfKind, mediaType } from "../kind.ts";
import { reportIn } from "./report.ts";

const MARKS = { types: ["text/plain"], endings: [".txt", ".text"] };

export const text: Format = {
  name: "plain text",
  accepts: (arrival) =>
    isOfKind(arrival, MARKS) ||
    arrival.retrieval.method === "standard input" ||
    mediaType(arrival) === "text/plain",
  async *open(arrival) {
    yield reportIn(arrival, "text");
  },
};

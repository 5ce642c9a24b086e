/** A web page: one report. */
import type { Format } from "../format.ts";
import { isOfKind } from "../kind.ts";
import { reportIn } from "./report.ts";

const MARKS = {
  types: ["text/html", "application/xhtml+xml"],
  endings: [".html", ".htm", ".xhtml"],
  head: /^(<\?xml[^>]{0,200}>\s{0,20})?<(!doctype html|html|head|body|article|!--)/i,
};

export const html: Format = {
  name: "web page",
  accepts: (arrival) => isOfKind(arrival, MARKS),
  async *open(arrival) {
    yield reportIn(arrival, "html");
  },
};

/** JSON: one report (ninjs, schema.org, or plain title and text), or a list of them. Other JSON is passed over. */
import { Fault } from "../../model/fault.ts";
import { decode } from "../../text/decode.ts";
import { parseJson } from "../../text/json.ts";
import { jsonReport, jsonReports } from "../../text/json-report.ts";
import type { Format } from "../format.ts";
import { charsetOf, isOfKind } from "../kind.ts";
import { reportIn } from "./report.ts";

const MARKS = {
  types: ["application/json", "application/ld+json", "application/ninjs+json"],
  endings: [".json"],
  head: /^(\[\s{0,100})?\{\s{0,100}"/,
};

export const json: Format = {
  name: "JSON",
  accepts: (arrival) => isOfKind(arrival, MARKS),
  async *open(arrival) {
    const source = reportIn(arrival, "ninjs");
    const value = parsed(decode(arrival.bytes, charsetOf(arrival)).text, arrival.name);
    const reports = jsonReports(value);
    if (reports === null) {
      yield { skipped: arrival.name, why: "no title and text in the JSON" };
    } else if (reports.length === 1 && reports[0] === value) {
      yield source;
    } else {
      for (const [at, each] of reports.entries()) {
        const name = `${arrival.name}/${at + 1}`;
        // One of a list is kept as an object of its own: what came in is the list.
        const bytes = new TextEncoder().encode(JSON.stringify(each));
        const { charset: _, ...known } = source;
        if (jsonReport(each) === null) yield { skipped: name, why: "no title and text in the JSON" };
        else yield { ...known, file: name, bytes };
      }
    }
  },
};

function parsed(text: string, name: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    throw new Fault("bad-json", `${name}: ${(error as SyntaxError).message}`);
  }
}

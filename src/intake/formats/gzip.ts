/** One thing packed with gzip: page.html.gz, reports.jsonl.gz. */
import { Fault } from "../../model/fault.ts";
import type { Arrival } from "../arrival.ts";
import { MOST_BYTES } from "../budget.ts";
import type { Format } from "../format.ts";
import { isOfKind } from "../kind.ts";
import { chunksOf, collected, gunzipped } from "../streams.ts";

const MARKS = {
  types: ["application/gzip", "application/x-gzip"],
  endings: [".gz"],
  head: /^\x1f\ufffd\x08/,
};

export const gzip: Format = {
  name: "gzip",
  streams: true,
  accepts: (arrival) => isOfKind(arrival, MARKS),
  async *open(arrival, budget, formatOf) {
    const unpacked = () => gunzipped(chunksOf(arrival), arrival.name, budget);
    const { whole: _, ...rest } = arrival;
    const inner: Arrival = {
      ...rest,
      name: arrival.name.replace(/\.gz$/i, ""),
      bytes: new Uint8Array(),
      type: null,
    };
    if (formatOf(inner)?.streams === true) {
      yield { ...inner, whole: { stream: unpacked } };
      return;
    }
    const bytes = await collected(unpacked(), MOST_BYTES);
    if (bytes === null) throw new Fault("too-large", `${arrival.name}: over ${MOST_BYTES / 1e6} MB`);
    yield { ...inner, bytes };
  },
};

/** JSON Lines: a report on each line, as exports of archives are. Streamed; each line is kept as it came. */
import { Fault } from "../../model/fault.ts";
import { decode } from "../../text/decode.ts";
import { parseJson } from "../../text/json.ts";
import { jsonReport } from "../../text/json-report.ts";
import { MOST_BYTES } from "../budget.ts";
import type { Format, Opened } from "../format.ts";
import { isOfKind } from "../kind.ts";
import { problem } from "../problems.ts";
import { chunksOf } from "../streams.ts";

const MARKS = {
  types: ["application/jsonl", "application/x-ndjson", "application/x-jsonlines"],
  endings: [".jsonl", ".ndjson"],
};

export const jsonLines: Format = {
  name: "JSON Lines",
  streams: true,
  accepts: (arrival) => isOfKind(arrival, MARKS),
  async *open(arrival) {
    let number = 0;
    for await (const bytes of lines(chunksOf(arrival), arrival.name)) {
      number += 1;
      if (bytes.every((byte) => byte <= 0x20)) continue;
      yield reportOf(bytes);
    }
    function reportOf(bytes: Uint8Array): Opened {
      const name = `${arrival.name}/${number}`;
      try {
        if (jsonReport(parseJson(decode(bytes).text)) === null)
          return { skipped: name, why: "no title and text in the JSON" };
        return { file: name, bytes, form: "ninjs", known: arrival.known, retrieval: arrival.retrieval };
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        return problem(name, "bad-json", `${name}: ${error.message}`);
      }
    }
  },
};

async function* lines(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array) => {
    parts.push(part);
    size += part.length;
    if (size > MOST_BYTES) throw new Fault("too-large", `${name}: a line of over ${MOST_BYTES / 1e6} MB`);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, end));
      yield new Uint8Array(Buffer.concat(parts));
      parts = [];
      size = 0;
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (size > 0) yield new Uint8Array(Buffer.concat(parts));
}

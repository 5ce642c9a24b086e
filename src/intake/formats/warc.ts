/**
 * A web archive (WARC 1.0 and 1.1, packed or not): the pages in it. Answers of status 200 that are a page, a text or JSON
 * are opened; all else is counted. Streamed; a record that lies about its length costs what lies within it.
 */
import { AsyncIterReader, LimitReader, StatusAndHeadersParser } from "warcio";
import { Fault } from "../../model/fault.ts";
import type { Arrival } from "../arrival.ts";
import { type Budget, MOST_BYTES } from "../budget.ts";
import type { Format, Opened } from "../format.ts";
import { isOfKind } from "../kind.ts";
import { shownName } from "../names.ts";
import { problem } from "../problems.ts";
import { chunksOf, collected, gunzipped, isGzip } from "../streams.ts";
import { payload } from "./http-message.ts";

const MARKS = {
  types: ["application/warc", "application/warc+gzip", "application/x-warc"],
  endings: [".warc", ".warc.gz"],
  head: /^WARC\/[01]\./,
};
const PAGE = /^(text\/(html|plain)|application\/(xhtml\+xml|json|ld\+json))\b/i;

/** Some 1 KB in practice. */
const MOST_HEADER = 200_000;
/** Two empty lines part two records; a hundred lines of something else are no archive. */
const MOST_BETWEEN = 100;

export const warc: Format = {
  name: "web archive",
  streams: true,
  accepts: (arrival) => isOfKind(arrival, MARKS),
  async *open(arrival, budget) {
    let others = 0;
    for await (const record of records(arrival, budget)) {
      budget.takeEntries();
      const found = opened(record, arrival);
      if (found === null) others += 1;
      else yield found;
    }
    if (others > 0) {
      const why = `${others} records that are no page: requests, pictures, scripts, answers of another status than 200`;
      yield { skipped: arrival.name, why };
    }
  },
};

interface Record {
  readonly headers: Headers;
  /** Null where there is more of it than is read. */
  readonly block: Uint8Array | null;
}

async function* records(arrival: Arrival, budget: Budget): AsyncGenerator<Record> {
  const raw = chunksOf(arrival);
  const first = await raw.next();
  if (first.done === true) return;
  const all = (async function* () {
    yield first.value;
    yield* raw;
  })();
  const limit = { left: Number.POSITIVE_INFINITY };
  const chunks = guarded(
    isGzip(first.value) ? gunzipped(all, arrival.name, budget) : all,
    limit,
    arrival.name,
  );
  const reader = new AsyncIterReader(chunks, null);
  try {
    for (;;) {
      limit.left = MOST_HEADER;
      const line = await startOfRecord(reader, arrival.name);
      if (line === null) return;
      const parsed = await new StatusAndHeadersParser().parse(reader, {
        firstLine: line,
        headersClass: Headers,
      });
      const headers = parsed?.headers as Headers;
      const length = Number(headers?.get("content-length") ?? Number.NaN);
      if (!Number.isSafeInteger(length) || length < 0)
        throw damaged(arrival.name, "a record without a length");
      limit.left = Number.POSITIVE_INFINITY;
      const body = new LimitReader(reader, length);
      const block = isWanted(headers) ? await collected(body, MOST_BYTES) : null;
      // Nothing left of it where it was read: what was cut short or not wanted is passed over.
      for await (const _ of body);
      if (body.limit > 0) throw damaged(arrival.name, "it ends within a record");
      yield { headers, block };
    }
  } finally {
    await chunks.return(undefined);
  }
}

/** The line "WARC/1.1"; null at the end. */
async function startOfRecord(reader: AsyncIterReader, name: string): Promise<string | null> {
  for (let between = 0; between < MOST_BETWEEN; between += 1) {
    const line = await reader.readline(1_000);
    if (line === "") return null;
    if (line.startsWith("WARC/")) return line;
  }
  throw damaged(name, "no record where one should begin");
}

/** The reader looks for the end of a header as long as there are bytes: the limit ends that. */
async function* guarded(
  chunks: AsyncIterable<Uint8Array>,
  limit: { left: number },
  name: string,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    limit.left -= chunk.length;
    if (limit.left < 0) throw damaged(name, `a header of over ${MOST_HEADER / 1_000} KB`);
    yield chunk;
  }
}

function damaged(name: string, why: string): Fault {
  return new Fault("bad-archive", `${name}: ${why}`);
}

function isWanted(headers: Headers): boolean {
  const type = headers.get("warc-type");
  return type === "response" || type === "resource";
}

/** Null for what is no page. */
function opened({ headers, block }: Record, arrival: Arrival): Opened | null {
  const url = (headers.get("warc-target-uri") ?? "").replace(/^<|>$/g, "");
  if (!isWanted(headers) || !/^https?:\/\//i.test(url) || /\/robots\.txt$/i.test(url)) return null;
  const name = shownName(arrival.name, url.replace(/^https?:\/\//i, ""));
  if (block === null) return problem(name, "too-large");
  const answer =
    headers.get("warc-type") === "response"
      ? payload(block)
      : { status: 200, type: headers.get("content-type"), body: block };
  if (answer.status !== 200 || answer.type === null || !PAGE.test(answer.type)) return null;
  if (answer.body === null) return problem(name, "too-large");
  return {
    name,
    bytes: answer.body,
    type: answer.type,
    known: { ...arrival.known, url },
    retrieval: {
      address: url,
      retrieved: moment(headers.get("warc-date")) ?? arrival.retrieval.retrieved,
      method: "archive",
      status: headers.get("warc-type") === "response" ? answer.status : null,
    },
  };
}

/** WARC 1.1 allows fractions of a second. */
function moment(date: string | null): string | null {
  const found = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,9})?Z$/.exec(date ?? "");
  return found === null ? null : `${found[1]}Z`;
}

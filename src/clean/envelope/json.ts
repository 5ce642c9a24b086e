/** A report in JSON (ninjs, schema.org, or plain title and text) → its text, and what its fields say of it. */
import { Fault } from "../../model/fault.ts";
import type { Source } from "../../model/source.ts";
import { decode } from "../../text/decode.ts";
import { internetDate } from "../../text/internet-date.ts";
import { parseJson } from "../../text/json.ts";
import { jsonReport } from "../../text/json-report.ts";
import { day } from "../html/day.ts";
import { headed } from "./headed.ts";
import type { Opened } from "./index.ts";

export function openJson(source: Source): Opened {
  const report = jsonReport(parsed(source));
  if (report === null) throw new Fault("empty-report", `${source.file}: no title and text in it`);
  const title = report.title?.replace(/\s+/g, " ").trim() ?? null;
  const { published, outlet, byline, url } = report;
  return {
    form: report.isHtml ? "html" : "text",
    text: headed(title, report.body, report.isHtml),
    metadata: {
      outlet,
      title,
      byline: byline?.trim() ?? null,
      url,
      published: day(published) ?? (published === null ? null : internetDate(published)),
      language: /^[a-z]{2}(?=[-_]|$)/i.exec(report.language ?? "")?.[0].toLowerCase() ?? null,
    },
    remarks:
      report.withdrawn === null
        ? []
        : [`Its publisher asks not to use it (its status is “${report.withdrawn}”)`],
  };
}

function parsed(source: Source): unknown {
  try {
    return parseJson(decode(source.bytes, source.charset).text);
  } catch (error) {
    throw new Fault("bad-json", `${source.file}: ${(error as SyntaxError).message}`);
  }
}

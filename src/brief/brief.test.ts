import { describe, expect, test } from "vitest";
import { runCases } from "../../test/cases.ts";
import { FOLDERS } from "../../test/reports.ts";
import { analyse } from "../analyse.ts";
import type { Record } from "../model/record.ts";

function recordOf(lines: readonly string[]): Record {
  const sources = lines.map((line) => ({
    file: `${line.charAt(0)}.txt`,
    bytes: new TextEncoder().encode(line.slice(3).replaceAll(" / ", "\n\n")),
    form: "text" as const,
    known: { published: "2024-05-14" },
  }));
  return analyse(sources, { together: true }).records[0]!;
}

describe("sentences of the brief", () => {
  runCases(new URL("./brief.cases.txt", import.meta.url), (input) =>
    recordOf(input.split("\n")).brief.sentences.map((each) => each.text),
  );
});

/** Words that only the listed rewrites bring in: who says it, and the months of dates. */
const REWRITES =
  /^(?:according|to|the|said|january|february|march|april|may|june|july|august|september|october|november|december|\d+)$/;

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

test.for(FOLDERS)(
  "every word of the brief of $name stands in its citations, up to the listed rewrites",
  ({ sources }) => {
    for (const record of analyse(sources, { together: true }).records) {
      const texts = new Map(record.reports.map((report) => [report.id, report.text]));
      expect(record.brief.sentences.length).toBeGreaterThan(0);
      for (const { text, cites } of record.brief.sentences) {
        const cited = new Set(
          cites.flatMap((span) => wordsOf(texts.get(span.report)!.slice(span.from, span.to))),
        );
        expect(
          wordsOf(text).filter((word) => !cited.has(word) && !REWRITES.test(word)),
          text,
        ).toEqual([]);
      }
    }
  },
);

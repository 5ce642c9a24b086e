import { describe, expect, test } from "vitest";
import { runCases } from "../../test/cases.ts";
import { FOLDERS } from "../../test/reports.ts";
import { analyse } from "../analyse.ts";
import type { Record } from "../model/record.ts";
import { entailment } from "../text/entailment.ts";

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

test.for(FOLDERS)(
  "each sentence of the brief of $name is entailed by the passages it cites",
  ({ sources }) => {
    for (const record of analyse(sources, { together: true }).records) {
      const texts = new Map(record.reports.map((report) => [report.id, report.text]));
      expect(record.brief.sentences.length).toBeGreaterThan(0);
      for (const { text, cites } of record.brief.sentences) {
        const passages = cites.map((span) => texts.get(span.report)!.slice(span.from, span.to));
        expect(entailment(text, passages), text).toBeNull();
      }
    }
  },
);

test.for(FOLDERS)("each length of the brief of $name is the beginning of the next", ({ sources }) => {
  for (const { brief } of analyse(sources, { together: true }).records) {
    const { line, paragraph, page } = brief.lengths;
    expect(page).toBe(brief.sentences.length);
    expect(line).toBe(1);
    expect(paragraph).toBeGreaterThanOrEqual(line);
    expect(paragraph).toBeLessThanOrEqual(page);
  }
});

test("a story has the day of what happened, not of the meetings that follow it", () => {
  const record = recordOf([
    "A: A fire destroyed the old mill of Sarrow on Monday. / Mayor Ada Coll met Interior Minister Ivo Brand in Sarrow on Tuesday.",
    "B: The old mill of Sarrow burned down on Monday. / Mayor Ada Coll met Interior Minister Ivo Brand in Sarrow on Tuesday.",
  ]);
  expect(record.engagements.map(({ when }) => when.edtf)).toContain("2024-05-14");
  expect(record.story.when).toBe("2024-05-13");
});

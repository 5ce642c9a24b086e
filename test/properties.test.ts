/** What must hold of every record, over every story: as it is, shuffled, with repeats, and with reports cut short. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../src/analyse.ts";
import { clean } from "../src/clean/index.ts";
import { type Record, recordFile } from "../src/model/record.ts";
import type { Source } from "../src/model/source.ts";
import { decode } from "../src/text/decode.ts";
import { evidenceOf } from "../src/text/evidence.ts";
import { contains } from "../src/text/range.ts";
import { cleanRange, rawRange } from "../src/text/rawmap.ts";
import { FOLDERS } from "./reports.ts";

const RUNS = { numRuns: 6, seed: 20240912 };
const together = { together: true };

for (const { name, sources } of FOLDERS) {
  describe(name, () => {
    const original = JSON.stringify(analyse(sources, together));

    test("the record is of the schema", () => {
      expect(recordFile.safeParse(JSON.parse(original)).error?.issues ?? []).toEqual([]);
    });

    test("any order of the reports gives the same bytes", () => {
      fc.assert(
        fc.property(fc.shuffledSubarray([...sources], { minLength: sources.length }), (shuffled) => {
          expect(JSON.stringify(analyse(shuffled, together))).toBe(original);
        }),
        RUNS,
      );
    });

    test("a report given again changes nothing", () => {
      fc.assert(
        fc.property(fc.subarray([...sources], { minLength: 1 }), (again) => {
          expect(JSON.stringify(analyse([...again, ...sources, ...again], together))).toBe(original);
        }),
        RUNS,
      );
    });

    test("reports cut short still give a sound record", () => {
      fc.assert(
        fc.property(fc.array(cutFrom(sources), { minLength: 1, maxLength: 3 }), (cuts) => {
          const file = analyse(cuts, together);
          expect(recordFile.safeParse(file).error?.issues ?? []).toEqual([]);
          for (const record of file.records) expectSound(record);
        }),
        RUNS,
      );
    });

    test("every span lands inside its report, and every finding has evidence", () => {
      for (const record of JSON.parse(original).records) expectSound(record);
    });

    test("a stretch of cleaned text leads to the source and back, and says the same there", () => {
      fc.assert(
        fc.property(fc.constantFrom(...sources), fc.nat(), fc.integer({ min: 1, max: 300 }), expectMapped),
        { numRuns: 200, seed: RUNS.seed },
      );
    });
  });
}

function cutFrom(sources: readonly Source[]): fc.Arbitrary<Source> {
  return fc.constantFrom(...sources).chain((source) =>
    fc.integer({ min: 1, max: source.bytes.length }).map((length) => ({
      ...source,
      bytes: source.bytes.slice(0, length),
    })),
  );
}

function expectSound(record: Record): void {
  const lengths = new Map(record.reports.map((report) => [report.id, report.text.length]));
  const lost = evidenceOf(record).filter(
    ({ span: { report, from, to } }) => !(0 <= from && from < to && to <= (lengths.get(report) ?? -1)),
  );
  expect(lost).toEqual([]);
  const findings = [
    ...record.discrepancies.flatMap(({ sides }) => sides),
    ...record.engagements,
    ...record.timeline,
  ];
  expect(findings.filter(({ spans }) => spans.length === 0)).toEqual([]);
  expect(record.quotes.filter(({ versions }) => versions.length === 0)).toEqual([]);
  expect(
    [...record.brief.sentences, ...record.brief.unsettled].filter(({ cites }) => cites.length === 0),
  ).toEqual([]);
}

function expectMapped(source: Source, place: number, length: number): void {
  const { text, pieces } = clean(source);
  const from = place % text.length;
  const stretch = { from, to: Math.min(text.length, from + length) };
  const raw = rawRange(pieces, stretch);
  const back = cleanRange(pieces, raw);
  expect(back.from).toBeLessThanOrEqual(stretch.from);
  expect(back.to).toBeGreaterThanOrEqual(stretch.to);
  const within = pieces.find((piece) =>
    contains({ from: piece.clean, to: piece.clean + piece.length }, stretch),
  );
  if (within === undefined || within.length !== within.rawLength) return;
  expect(back).toEqual(stretch);
  const spaced = (words: string) => words.replace(/\s/g, " ");
  expect(spaced(decode(source.bytes).text.slice(raw.from, raw.to))).toBe(
    spaced(text.slice(stretch.from, stretch.to)),
  );
}

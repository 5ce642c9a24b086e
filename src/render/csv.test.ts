import { expect, test } from "vitest";
import { sampleRecord } from "../../test/sample.ts";
import { csv } from "./csv.ts";

/** By the grammar of RFC 4180, section 2; throws where a text does not follow it. */
function parsed(text: string): string[][] {
  const rows: string[][] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let row: string[] = [];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const match = field.exec(text);
    if (match === null) throw new Error(`no field at ${at}: ${text.slice(at, at + 40)}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2]!);
    if (match[3] === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const record = sampleRecord(true);
const [head, ...rows] = parsed(csv({ records: [record] }));
const tables = rows.map((row) => Object.fromEntries(row.map((cell, at) => [head![at], cell])));

test("every row has every column, and every passage of claims, discrepancies and quotations has a row", () => {
  expect(new Set([head!, ...rows].map((row) => row.length))).toEqual(new Set([13]));
  const passages =
    record.claims.reduce((sum, { statements }) => sum + statements.length, 0) +
    record.discrepancies.flatMap(({ sides }) => sides.flatMap(({ spans }) => spans)).length +
    record.quotes.flatMap(({ versions }) => versions).length;
  expect(rows).toHaveLength(passages);
});

test("a passage is the words at its place, quotation marks, commas and all", () => {
  for (const { outlet, from, to, passage } of tables) {
    const report = record.reports.find(({ source }) => source.name === outlet)!;
    expect(passage).toBe(report.text.slice(Number(from), Number(to)));
  }
  expect(tables.some(({ passage }) => passage!.includes(","))).toBe(true);
});

test("a discrepancy has its sides numbered, with the origins of each", () => {
  const sides = tables
    .filter(({ id }) => id === "d1")
    .map(({ side, origins, outlet }) => [side, origins, outlet]);
  expect(sides).toEqual([
    ["1", "1", "Coastwire"],
    ["1", "1", "The Harrow Bugle"],
    ["2", "1", "Island Post"],
  ]);
});

test("no cell begins like a formula", () => {
  const formula = structuredClone(record);
  formula.claims[0]!.text = '=HYPERLINK("https://evil.example","click, please")';
  const cells = parsed(csv({ records: [formula] })).flat();
  expect(cells).toContain(`'=HYPERLINK("https://evil.example","click, please")`);
  expect(cells.filter((each) => /^[=+\-@\t\r]/.test(each))).toEqual([]);
});

/** sources.csv → what is known of each file beforehand. Columns beyond the five are left alone. */
import { Fault } from "../model/fault.ts";
import type { Known } from "../model/source.ts";
import { parseCsv, type Row } from "./csv.ts";

const FIELDS = ["outlet", "url", "published", "title"] as const;
/** An EDTF day, or day and time; a month or a year where no more is known. */
const DATE = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** Throws bad-sources with the line that is wrong. `name` is the file's, for the message. */
export function knownFiles(text: string, name: string): Map<string, Known> {
  const parsed = parseCsv(text);
  if ("wrong" in parsed) throw new Fault("bad-sources", `${name}, line ${parsed.line}: ${parsed.wrong}`);
  const [head, ...rows] = parsed.rows;
  if (head === undefined) throw new Fault("bad-sources", `${name} is empty`);
  const columns = head.fields.map((field) => field.toLowerCase());
  if (!columns.includes("file"))
    throw new Fault("bad-sources", `${name}, line ${head.line}: no column “file”`);
  const known = new Map<string, Known>();
  for (const row of rows) {
    const wrong = (why: string) => new Fault("bad-sources", `${name}, line ${row.line}: ${why}`);
    if (row.fields.length > columns.length)
      throw wrong("more fields than columns; put quotation marks round a comma");
    const file = field(row, columns, "file");
    if (file === undefined) throw wrong("no file name");
    if (known.has(file)) throw wrong(`${file} stands there twice`);
    const published = field(row, columns, "published");
    if (published !== undefined && !isDate(published))
      throw wrong(`${published} is no date; write 2023-06-14`);
    known.set(file, knownOf(row, columns));
  }
  return known;
}

function knownOf(row: Row, columns: readonly string[]): Known {
  const given = FIELDS.map((name) => [name, field(row, columns, name)] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function field(row: Row, columns: readonly string[], name: string): string | undefined {
  const value = row.fields[columns.indexOf(name)];
  return value === undefined || value === "" ? undefined : value;
}

export function isDate(value: string): boolean {
  if (!DATE.test(value)) return false;
  const [year, month, day] = value.slice(0, 10).split("-").map(Number);
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year!, month, 0)).getUTCDate());
}
